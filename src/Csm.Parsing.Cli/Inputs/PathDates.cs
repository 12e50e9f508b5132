using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Csm.Parsing.Cli.Inputs;

/// <summary>Finds the dates that people write into the names of folders and files: <c>2025-04</c>, <c>2025_04_14</c>, <c>20250414</c>, <c>2025-04-14T1200</c>.</summary>
internal static partial class PathDates
{
    /// <summary>The different dates in a path, in the order in which they appear. A date that another one makes more precise is left out.</summary>
    /// <param name="path">The path, with any separators.</param>
    public static ImmutableArray<CollectionTime> In(string path)
    {
        CollectionTime[] dates = [.. Date().Matches(path).Select(Read).OfType<CollectionTime>().Distinct()];
        return [.. dates.Where(date => !dates.Any(other => other != date && Contains(date, other)))];
    }

    private static CollectionTime? Read(Match match)
    {
        string Part(char sign, string name) => match.Groups[name] is { Success: true, Value: var digits } ? sign + digits : "";

        string text = $"{match.Groups["year"]}{Part('-', "month")}{Part('-', "day")}{Part('T', "hour")}{Part(':', "minute")}{Part(':', "second")}";
        return CollectionTime.TryParse(text, out CollectionTime time) ? time : null;
    }

    private static bool Contains(CollectionTime outer, CollectionTime inner) => outer.Earliest <= inner.Earliest && inner.Latest <= outer.Latest;

    // Six digits are too often something else to be a month. A day that does not exist makes the whole no date, so that 2025-02-30 is not taken for February.
    [GeneratedRegex(
        """
        (?<![0-9]) (?<year>20(?:0[6-9]|[1-9][0-9])) (?<separator>[-_]?) (?<month>[0-9]{2})
        (?:
            \k<separator> (?<day>[0-9]{2}) (?![0-9])
            (?: [Tt] (?<hour>[01][0-9]|2[0-3]) [-_:]? (?<minute>[0-5][0-9]) (?: [-_:]? (?<second>[0-5][0-9]) )? (?![0-9]) )?
        |
            (?<=[-_][0-9]{2}) (?![0-9])
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
