using System.Collections.Immutable;

namespace Csm.Parsing.Data.Reports;

/// <summary>A row of a chart: a post or a thread.</summary>
/// <param name="Label">What stands before the bar.</param>
/// <param name="Name">The row in words: <c>post 5</c>.</param>
/// <param name="Target">The id of what the bar leads to.</param>
/// <param name="Counts">A count for each of <see cref="Measure.All"/>.</param>
internal sealed record ChartRow(string Label, string Name, string Target, ImmutableArray<ShownCount> Counts);
