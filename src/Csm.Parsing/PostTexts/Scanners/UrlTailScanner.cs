using System.Buffers;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>Scans the part of a URL after its domain: port, path and query (twitter-text, validPortNumber, validUrlPath, validUrlQueryChars).</summary>
internal static class UrlTailScanner
{
    private static readonly SearchValues<char> AsciiPath = SearchValues.Create(TextCharacters.LettersAndDigits + "!*';:=+,.$/%#[]-_~@|&");
    private static readonly SearchValues<char> AsciiPathEnd = SearchValues.Create(TextCharacters.LettersAndDigits + "+-=_#/");
    private static readonly SearchValues<char> Query = SearchValues.Create(TextCharacters.LettersAndDigits + "!?*'@();:&=+$/%#[]-_.,~|");
    private static readonly SearchValues<char> QueryEnd = SearchValues.Create(TextCharacters.LettersAndDigits + "-_&=#/");

    /// <summary>Finds the end of a URL, given the end of its domain.</summary>
    public static int FindEnd(ReadOnlySpan<char> line, int domainEnd, out bool hasPath)
    {
        int portEnd = FindPortEnd(line, domainEnd);
        hasPath = portEnd < line.Length && line[portEnd] == '/';
        return FindQueryEnd(line, hasPath ? FindPathEnd(line, portEnd) : portEnd);
    }

    /// <summary>Finds the end of a query that begins at a position; the position itself if none does.</summary>
    public static int FindQueryEnd(ReadOnlySpan<char> line, int position)
    {
        if (position == line.Length || line[position] != '?')
        {
            return position;
        }

        ReadOnlySpan<char> query = line[(position + 1)..];
        query = query[..(query.IndexOfAnyExcept(Query) is >= 0 and var length ? length : query.Length)];
        int last = query.LastIndexOfAny(QueryEnd);
        return last < 0 ? position : position + last + 2;
    }

    private static int FindPortEnd(ReadOnlySpan<char> line, int position)
    {
        if (line[position..] is not [':', >= '0' and <= '9', ..])
        {
            return position;
        }

        int end = position + 1;
        while (end < line.Length && char.IsAsciiDigit(line[end]))
        {
            end++;
        }

        return end;
    }

    // Closing punctuation, or a group after it, belongs to a path only if more of the path follows.
    private static int FindPathEnd(ReadOnlySpan<char> line, int slash)
    {
        int end = slash + 1;
        for (int position = end; position < line.Length;)
        {
            if (line[position] == '(')
            {
                int groupEnd = FindGroupEnd(line, position);
                if (groupEnd < 0)
                {
                    break;
                }

                end = position == end ? groupEnd : end;
                position = groupEnd;
            }
            else if (IsInPath(line[position]))
            {
                end = MayEndPath(line[position]) ? position + 1 : end;
                position++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Finds the end of a group in parentheses, which may contain one other group; -1 if there is no group.</summary>
    private static int FindGroupEnd(ReadOnlySpan<char> line, int open)
    {
        int end = SkipPath(line, open + 1);
        if (end < line.Length && line[end] == '(')
        {
            int inner = SkipPath(line, end + 1);
            if (inner == end + 1 || inner == line.Length || line[inner] != ')')
            {
                return -1;
            }

            end = SkipPath(line, inner + 1);
        }

        return end > open + 1 && end < line.Length && line[end] == ')' ? end + 1 : -1;
    }

    private static int SkipPath(ReadOnlySpan<char> line, int start)
    {
        int end = start;
        while (end < line.Length && IsInPath(line[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsInPath(char character) => AsciiPath.Contains(character) || character == '\u2013' || IsPathLetter(character);

    private static bool MayEndPath(char character) => AsciiPathEnd.Contains(character) || IsPathLetter(character);

    private static bool IsPathLetter(char character) => TextCharacters.IsAccentedLatin(character) || TextCharacters.IsCyrillic(character);
}
