using Csm.Parsing.Languages;
using Csm.Parsing.Lines;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Layouts.X;

/// <summary>Makes the tokens of a line that is not text: one, or several if a line has several parts.</summary>
internal static class XTokens
{
    public static void Add(Line line, ParseContext context)
    {
        if (IsWholeLine(line, context))
        {
            context.AddToken(KindOf(line.Role), line);
            return;
        }

        context.Enter(Visible(line, context));
        ReadOnlySpan<char> text = context.LineText;
        switch (line.Role)
        {
            case LineRole.Facts:
                foreach ((SyntaxKind kind, TextSpan span) in XFacts.Parse(text, context.WordsOfPage()))
                {
                    Add(kind, span, context);
                }

                break;
            case LineRole.Stat:
                AddStat(text, context);
                break;
            case LineRole.Reposted when (context.WordsOfPage().Find(text.Trim()) & XPhrases.YouReposted) == 0 && context.WordsOfPage().TryMatch(text.Trim(), XPhrases.Reposted, out Range name):
                (int start, int length) = name.GetOffsetAndLength(text.Length);
                Add(SyntaxKind.RepostedByToken, new TextSpan(start, text.Slice(start, length).TrimEnd().Length), context);
                break;
            case LineRole.Name:
                Add(SyntaxKind.AuthorNameToken, new TextSpan(0, text.TrimEnd('\uFFFC').TrimEnd().Length), context);
                break;
            case LineRole.Handle:
                AddHandle(text, context);
                break;
            case LineRole.Published when !XLine.DateAfterDot(text).IsEmpty:
                Add(SyntaxKind.PublishedToken, TextSpan.FromBounds(text.Length - XLine.DateAfterDot(text).Length, text.Length), context);
                break;
            case >= LineRole.Replies and <= LineRole.UnassignedCount:
                int count = XLine.IsCount(line, text) ? text.Length : CountLength(text, context);
                Add(KindOf(line.Role), new TextSpan(0, count), context);
                break;
            default:
                Add(KindOf(line.Role), new TextSpan(0, text.Length), context);
                break;
        }

        AddRest(context);
    }

    /// <summary>Divides a line of text: only one that has a button behind it is not text to its end.</summary>
    public static (Line Text, Line? Behind) Divide(Line line, ParseContext context)
    {
        if (line.Role != LineRole.TextWithButton)
        {
            return (line, null);
        }

        context.Enter(Visible(line, context));
        int button = context.Line.Length - context.WordsOfPage().ButtonLength(context.LineText);
        int start = context.Line.Start;
        var text = new Line(line.Start, start - line.Start + context.LineText[..button].TrimEnd().Length, line.Shape) { Looks = line.Looks };
        return (text, new Line(start + button, context.Line.Length - button, line.Shape) { Marks = (byte)LineRole.ShowMore });
    }

    /// <summary>Gets a line without the invisible characters at its ends, which are trivia.</summary>
    private static Line Visible(Line line, ParseContext context)
    {
        ReadOnlySpan<char> text = context.TextOf(line);
        ReadOnlySpan<char> visible = context.VisibleTextOf(line);
        return visible.Length == text.Length ? line
            : new Line(line.End - InvisibleCharacters.TrimStart(text).Length, visible.Length, line.Shape) { Looks = line.Looks, Languages = line.Languages, Marks = line.Marks };
    }

    /// <summary>Whether the line is one token.</summary>
    private static bool IsWholeLine(Line line, ParseContext context) => line.Role switch
    {
        LineRole.Facts or LineRole.Stat or LineRole.Reposted => false,
        LineRole.Name => char.IsLetterOrDigit(context.Text[line.End - 1]),
        LineRole.Handle => line.Shape == LineShape.Handle,
        LineRole.Published => context.Text[line.Start] != '·',
        >= LineRole.Replies and <= LineRole.UnassignedCount => line.Shape == LineShape.Count,
        _ => true,
    };

    private static SyntaxKind KindOf(LineRole role) => role switch
    {
        LineRole.ProfileName => SyntaxKind.DisplayNameToken,
        LineRole.Name => SyntaxKind.AuthorNameToken,
        LineRole.Handle => SyntaxKind.AuthorHandleToken,
        LineRole.ProfileHandle => SyntaxKind.HandleToken,
        LineRole.Pinned => SyntaxKind.PinnedToken,
        LineRole.Reposted => SyntaxKind.OwnRepostToken,
        LineRole.Published or LineRole.Stamp => SyntaxKind.PublishedToken,
        LineRole.Promoted => SyntaxKind.PromotedToken,
        LineRole.ReplyTo => SyntaxKind.ReplyToToken,
        LineRole.Media => SyntaxKind.MediaToken,
        LineRole.ShowMore => SyntaxKind.ShowMoreToken,
        LineRole.Replies => SyntaxKind.RepliesToken,
        LineRole.Reposts => SyntaxKind.RepostsToken,
        LineRole.Likes => SyntaxKind.LikesToken,
        LineRole.Views => SyntaxKind.ViewsToken,
        LineRole.Bookmarks => SyntaxKind.BookmarksToken,
        LineRole.Quotes => SyntaxKind.QuotesToken,
        LineRole.UnassignedCount => SyntaxKind.UnassignedCountToken,
        _ => SyntaxKind.PageTextToken,
    };

    private static void AddHandle(ReadOnlySpan<char> text, ParseContext context)
    {
        int length = XLine.HandleBeforeDate(text);
        Add(SyntaxKind.AuthorHandleToken, new TextSpan(0, length > 0 ? length : text.Length), context);
        if (length > 0)
        {
            int start = text.Length - text[length..].TrimStart(" ·").Length;
            Add(SyntaxKind.PublishedToken, new TextSpan(start, text[start..].TrimEnd(" ·").Length), context);
        }
    }

    private static void AddStat(ReadOnlySpan<char> text, ParseContext context)
    {
        XPhrases label = XProfile.LabelOf(text, context.WordsOfPage(), out int length);
        SyntaxKind kind = (label & XPhrases.Followers) != 0 ? SyntaxKind.FollowersLabelToken
            : (label & XPhrases.Following) != 0 ? SyntaxKind.FollowingLabelToken
            : SyntaxKind.SubscriptionsLabelToken;
        Add(SyntaxKind.CountToken, new TextSpan(0, text[..length].TrimEnd().Length), context);
        Add(kind, TextSpan.FromBounds(text.Length - text[length..].TrimStart().Length, text.Length), context);
    }

    private static int CountLength(ReadOnlySpan<char> text, ParseContext context)
        => XProfile.LabelOf(text, context.WordsOfPage(), out int length) == XPhrases.None ? text.Length : text[..length].TrimEnd().Length;

    /// <summary>Adds a token, after one of the page's own text for any visible text before it.</summary>
    private static void Add(SyntaxKind kind, TextSpan span, ParseContext context)
    {
        AddPageText(span.Start, context);
        context.Tokens.Add(new RawToken(kind, context.Line.Start + span.Start, span.Length));
        context.PendingText = span.End;
    }

    private static void AddRest(ParseContext context) => AddPageText(context.Line.Length, context);

    private static void AddPageText(int end, ParseContext context)
    {
        ReadOnlySpan<char> text = context.LineText[context.PendingText..end];
        int start = context.PendingText + text.Length - text.TrimStart().Length;
        int length = text.Trim().Length;
        if (length > 0)
        {
            context.Tokens.Add(new RawToken(SyntaxKind.PageTextToken, context.Line.Start + start, length));
        }
    }
}
