using Csm.Parsing.Languages;

namespace Csm.Parsing.Layouts.X;

/// <summary>Decides which lines above a text name the accounts that a post replies to.</summary>
internal sealed class XReplies(XPage page)
{
    /// <summary>The most lines with the accounts that a post replies to.</summary>
    private const int HandlesOfReply = 8;

    /// <summary>The length of the word between two accounts, in UTF-16 units, at most.</summary>
    private const int LongestAnd = 5;

    /// <summary>Decides the lines of a reply, if some begin at a line. Returns the line after them.</summary>
    public int Decide(int line, int end)
        => page.Has(line, XPhrases.ReplyingTo) ? DecideHandles(line + 1, end)
            : page.IsHandle(line) && FindReplyingTo(line, end) is > 0 and var after ? DecideHandles(line, after)
            : line;

    /// <summary>Finds the line after the words for a reply that follow handles, as some languages have them; -1 if there are none.</summary>
    private int FindReplyingTo(int start, int end)
    {
        for (int line = start + 1; line < end && line - start <= HandlesOfReply; line++)
        {
            if (page.Has(line, XPhrases.ReplyingTo))
            {
                return line + 1;
            }

            if (!page.IsHandle(line) && !IsAndOthers(line) && page.TextOf(line).Length > LongestAnd)
            {
                return -1;
            }
        }

        return -1;
    }

    private int DecideHandles(int start, int end)
    {
        int line = start;
        for (; line < end; line++)
        {
            if (page.IsHandle(line))
            {
                page.Mark(line, LineRole.ReplyTo);
            }
            else if (!page.Has(line, XPhrases.ReplyingTo) && !IsAndOthers(line) && !(line + 1 < end && line > start && page.IsHandle(line + 1) && page.TextOf(line).Length <= LongestAnd))
            {
                break;
            }
        }

        return line;
    }

    /// <summary>Whether a line is <c>and 3 others</c>; in some languages, the last part of the words for a reply is before it.</summary>
    private bool IsAndOthers(int line)
    {
        ReadOnlySpan<char> text = page.TextOf(line);
        return page.Has(line, XPhrases.AndOthers)
            || (page.Words.TryMatch(text, XPhrases.AndOthers, out Range number) && !text[number].ContainsAnyExceptInRange('0', '9'))
            || (page.Words.TryMatchEnd(text, XPhrases.AndOthers, out int start, out number) && start <= LongestAnd && !text[start..][number].ContainsAnyExceptInRange('0', '9'));
    }
}
