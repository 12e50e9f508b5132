using System.Globalization;
using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.Languages;

/// <summary>
/// How all languages of CLDR write counts in short: their separators and suffixes. It is asked only for counts that the languages of a feed do not write; a
/// count is read only if all languages that write it so give it the same value.
/// </summary>
internal static partial class CountFormatTable
{
    private const string Separator = "\t";

    private static readonly Entry[] Entries = [.. Rows.Split('\n').SelectMany(Parse).OrderBy(entry => entry.Suffix, StringComparer.Ordinal)];

    /// <summary>Whether a text, without the space before it, is a suffix of some language.</summary>
    public static bool HasSuffix(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> suffix = Normalize(text, out _);
        return !suffix.IsEmpty && EntriesOf(suffix).Length > 0;
    }

    /// <summary>Gets the word after a number that some language writes so; empty if there is none.</summary>
    public static ReadOnlySpan<char> WordAfterNumber(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> word = CountScanner.SuffixOf(line).TrimStart();
        if (word.IsEmpty || !char.IsLetter(word[0]))
        {
            return default;
        }

        foreach (Entry entry in EntriesOf(suffix: default))
        {
            ReadOnlySpan<char> rest = line;
            if (CountScanner.TryReadNumber(ref rest, entry.Separators, out _, out _) && rest.TrimStart().Length == word.Length)
            {
                return word;
            }
        }

        return default;
    }

    /// <summary>
    /// Reads a count as the languages that put a space before its suffix, or none, as it does; if there are none, as all others with that suffix. Returns the
    /// name of the first of them.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> line, out ScannedCount count, out string language)
    {
        count = default;
        language = "";
        if (line.Length > CountScanner.LengthLimit)
        {
            return false;
        }

        ReadOnlySpan<char> text = CountScanner.SuffixOf(line);
        ReadOnlySpan<Entry> entries = EntriesOf(Normalize(text, out bool hasSpace));
        ReadOnlySpan<char> number = line[..^text.Length];
        return TryRead(number, entries, hasSpace, out count, ref language, out bool isAmbiguous)
            || (!isAmbiguous && TryRead(number, entries, !hasSpace, out count, ref language, out _));
    }

    /// <summary>Reads a count as one language writes it; not all languages have a format of their own.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, FeedLanguage language, out ScannedCount count)
    {
        count = default;
        if (line.Length > CountScanner.LengthLimit)
        {
            return false;
        }

        ReadOnlySpan<char> text = CountScanner.SuffixOf(line);
        foreach (Entry entry in EntriesOf(Normalize(text, out _)))
        {
            if (entry.Tag == language.Tag && TryRead(line[..^text.Length], entry, out count))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryRead(
        ReadOnlySpan<char> number, ReadOnlySpan<Entry> entries, bool hasSpace, out ScannedCount count, ref string language, out bool isAmbiguous)
    {
        count = default;
        isAmbiguous = false;
        bool isRead = false;
        foreach (Entry entry in entries)
        {
            if (entry.HasSpace == hasSpace && TryRead(number, entry, out ScannedCount other))
            {
                isAmbiguous = isRead && other != count;
                if (isAmbiguous)
                {
                    return false;
                }

                language = isRead ? language : entry.Language;
                count = other;
                isRead = true;
            }
        }

        return isRead;
    }

    private static bool TryRead(ReadOnlySpan<char> number, Entry entry, out ScannedCount count)
    {
        count = default;
        return CountScanner.TryReadNumber(ref number, entry.Separators, out Int128 digits, out long scale)
            && number.IsEmpty
            && ScannedCount.TryCreate(digits, scale, entry.Factor, out count);
    }

    /// <summary>Gets a suffix without the space before it, with plain spaces, and in normalization form C.</summary>
    private static ReadOnlySpan<char> Normalize(ReadOnlySpan<char> text, out bool hasSpace)
    {
        hasSpace = text is [var first, ..] && WordComparer.IsSpace(first);
        text = hasSpace ? text[1..] : text;
        return Ascii.IsValid(text) ? text : UnicodeNormalization.ToFormC(text.ToString().Replace('\u00A0', ' ').Replace('\u202F', ' '));
    }

    /// <summary>Gets all entries with a suffix, by binary search.</summary>
    private static ReadOnlySpan<Entry> EntriesOf(ReadOnlySpan<char> suffix)
    {
        int start = CountBefore(suffix, isInclusive: false);
        return Entries.AsSpan(start..CountBefore(suffix, isInclusive: true));
    }

    private static int CountBefore(ReadOnlySpan<char> suffix, bool isInclusive)
    {
        int low = 0;
        for (int high = Entries.Length; low < high;)
        {
            int middle = (low + high) / 2;
            int order = Entries[middle].Suffix.AsSpan().SequenceCompareTo(suffix);
            (low, high) = order < 0 || (isInclusive && order == 0) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Gets the entries of a row: one without a suffix, then one for each suffix.</summary>
    private static IEnumerable<Entry> Parse(string row)
    {
        string[] fields = row.Replace('~', ' ').TrimEnd('\r').Split(Separator);
        var separators = new CountSeparators(fields[2][0], fields[3][0], fields[4][0] - '0');
        yield return new Entry("", HasSpace: false, Factor: 1, separators, fields[0], fields[1]);
        foreach (string field in fields.Skip(5))
        {
            string[] parts = field.Split('=');
            long factor = 1;
            for (int zeros = int.Parse(parts[1], CultureInfo.InvariantCulture); zeros > 0; zeros--)
            {
                factor *= 10;
            }

            yield return new Entry(parts[0].TrimStart(' '), parts[0][0] == ' ', factor, separators, fields[0], fields[1]);
        }
    }

    private readonly record struct Entry(string Suffix, bool HasSpace, long Factor, CountSeparators Separators, string Tag, string Language);
}
