using NodaTime;

namespace Csm.Parsing.Grammar;

/// <summary>The words of a layout in one language: labels, the joined line, the suffixes of counts. Read-only.</summary>
internal sealed class Vocabulary
{
    private Vocabulary()
    {
    }

    /// <summary>English, as the viewer prints it.</summary>
    public static Vocabulary English { get; } = new()
    {
        Followers = "Followers",
        Following = "Following",
        Media = "Media",
        Statuses = "Statuses",
        JoinedPrefix = "Joined ",
        Months =
        [
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ],
        DecimalSeparator = '.',
        GroupSeparator = ',',
        Suffixes = [("K", 1_000), ("M", 1_000_000), ("B", 1_000_000_000)],
    };

    public required string Followers { get; init; }

    public required string Following { get; init; }

    public required string Media { get; init; }

    public required string Statuses { get; init; }

    public required string JoinedPrefix { get; init; }

    /// <summary>The twelve names, January first; frozen here so that no machine's culture is asked.</summary>
    public required string[] Months { get; init; }

    public required char DecimalSeparator { get; init; }

    public required char GroupSeparator { get; init; }

    /// <summary>What stands behind an abbreviated count, and what it multiplies by.</summary>
    public required (string Text, long Factor)[] Suffixes { get; init; }

    /// <summary>Reads <c>Joined December 2014</c>.</summary>
    public bool TryReadJoined(ReadOnlySpan<char> line, out YearMonth month)
    {
        month = default;
        if (!line.StartsWith(JoinedPrefix, StringComparison.Ordinal))
        {
            return false;
        }

        ReadOnlySpan<char> date = line[JoinedPrefix.Length..];
        int space = date.IndexOf(' ');
        if (space < 0 || date[(space + 1)..] is not { Length: 4 } year || year.ContainsAnyExceptInRange('0', '9') || year is "0000")
        {
            return false;
        }

        int index = IndexOfMonth(date[..space]);
        month = index < 0 ? default : new YearMonth(((year[0] - '0') * 1000) + ((year[1] - '0') * 100) + ((year[2] - '0') * 10) + year[3] - '0', index + 1);
        return index >= 0;
    }

    /// <summary>Writes what <see cref="TryReadJoined"/> reads.</summary>
    public string WriteJoined(YearMonth month) => $"{JoinedPrefix}{Months[month.Month - 1]} {month.Year:D4}";

    private int IndexOfMonth(ReadOnlySpan<char> name)
    {
        for (int index = 0; index < Months.Length; index++)
        {
            if (name.SequenceEqual(Months[index]))
            {
                return index;
            }
        }

        return -1;
    }
}
