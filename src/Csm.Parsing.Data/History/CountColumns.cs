using Csm.Parsing.Data.Reports;
using Csm.Parsing.Data.Tables;

namespace Csm.Parsing.Data.History;

/// <summary>Creates the columns of counts, with the meanings that they have in the table of posts.</summary>
internal static class CountColumns
{
    private static readonly (string Name, Func<ApproximateCount, long?> Read)[] Numbers =
    [
        ("value", count => count.Value),
        ("min", count => count.Minimum),
        ("max", count => count.Maximum),
    ];

    /// <summary>The value and the bounds of each count.</summary>
    /// <param name="read">Gets the counts of a record.</param>
    /// <param name="infix">What is between the name of the count and that of the number: <c>first_</c>.</param>
    /// <param name="when">What is before the meaning: <c>In the first dump: </c>.</param>
    public static IEnumerable<TableColumn> Of<TRecord>(Func<TRecord, Engagement> read, string infix = "", string when = "")
        where TRecord : TableRecord => Measure.AllWithViews.SelectMany(measure => Of(measure, read, infix, when));

    /// <summary>The value and the bounds of one count.</summary>
    public static IEnumerable<TableColumn> Of<TRecord>(Measure measure, Func<TRecord, Engagement> read, string infix, string when)
        where TRecord : TableRecord => Numbers.Select(number =>
        {
            TableColumn ofPost = PostsTable.Table.Columns.Named($"{measure.Name}_{number.Name}");
            return Column<TRecord>.NumberOrNull(
                $"{measure.Name}_{infix}{number.Name}",
                ofPost.Unit,
                record => measure.Read(read(record)) is { } count ? number.Read(count) : null,
                when.Length == 0 ? ofPost.Description : when + char.ToLowerInvariant(ofPost.Description[0]) + ofPost.Description[1..]);
        });
}
