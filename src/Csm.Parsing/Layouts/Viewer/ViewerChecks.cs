using Csm.Parsing.Diagnostics;
using Csm.Parsing.Languages;
using Csm.Parsing.Lines;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Layouts.Viewer;

/// <summary>Reports what is missing, ambiguous or out of place in a viewer's dump: in its texts and posts, and in the dump as a whole.</summary>
internal static class ViewerChecks
{
    private const string Profile = "a profile (a name, an @handle, 'Followers' and a count)";

    /// <summary>Reports counts in the text of a post, where too many or too few of them are in a row, and the first line that belongs in a profile.</summary>
    public static void OfText(ReadOnlySpan<Line> lines, int count, ParseContext context)
    {
        bool hasProfileLine = false;
        bool hasOtherSite = context.Options.Layout is not null;
        for (int index = 0, end = 0; index < count; index++)
        {
            Line line = lines[index];
            if (index >= end && OfRunInText(lines[index..count], context) is > 0 and var length)
            {
                end = index + length;
            }

            if (index < end)
            {
                continue;
            }

            if (line.IsCount)
            {
                OfCountInText(lines[index..], context);
            }
            else if (!hasOtherSite && line.Shape == LineShape.Handle && SiteEvidence.Find(lines[index..], context.Text) is { IsCertain: true } evidence)
            {
                hasOtherSite = true;
                Line shows = lines[index + evidence.Offset];
                context.Diagnostics.Report(DiagnosticCatalog.OtherSite, shows.Span, evidence.Site, Excerpt.Of(context.TextOf(shows)));
            }
            else if (!hasProfileLine && WhatOfProfile(line) is { } what)
            {
                hasProfileLine = true;
                context.Diagnostics.Report(DiagnosticCatalog.ProfileLineInText, line.Span, Excerpt.Of(context.TextOf(line)), what);
            }
        }
    }

    /// <summary>Reports counts in the bio, since one may be what remains of a label and its count.</summary>
    public static void OfBio(ReadOnlySpan<Line> lines, int count, ParseContext context)
    {
        foreach (Line line in lines[..count])
        {
            if (line.IsCount)
            {
                context.Diagnostics.Report(DiagnosticCatalog.CountInBio, line.Span, Excerpt.Of(context.TextOf(line)));
            }
        }
    }

    /// <summary>Checks a post whose counts are the last tokens so far.</summary>
    public static void OfPost(PostTokens post, ParseContext context)
    {
        ReadOnlySpan<RawToken> counts = context.Tokens.AsSpan()[post.TextEnd..];
        var span = TextSpan.FromBounds(counts[0].Start, counts[^1].End);
        if (!post.HasText)
        {
            context.Diagnostics.Report(DiagnosticCatalog.MediaOnlyPost, span);
        }

        int found = 0;
        while (found < counts.Length && counts[found].Length > 0)
        {
            found++;
        }

        if (found < counts.Length)
        {
            context.Diagnostics.Report(DiagnosticCatalog.MissingCounts, new TextSpan(span.End, 0), found == 0 ? "none" : found);
        }
    }

    /// <summary>
    /// Reports a text that is not a dump or that begins without a profile. If a single line prevents the profile from being recognized, reports that line.
    /// </summary>
    public static void OfDump(DumpSyntax dump, ParseContext context)
    {
        FeedSyntax first = dump.Feeds[0];
        OfLinesBeforeProfile(first.Range.First, context);
        if (first.Profile is not null)
        {
            return;
        }

        ReadOnlySpan<Line> lines = context.Lines.AsSpan();
        bool isRecognized = dump.Feeds.Length > 1 || first.TokensOfPosts.Any(post => context.Tokens[post.End - 1].Length > 0);
        if (isRecognized)
        {
            Line odd = FindOddLine(lines, context, out string expected);
            context.Diagnostics.Report(DiagnosticCatalog.MissingProfile, odd.Span, Excerpt.Of(context.TextOf(odd)), expected);
            return;
        }

        string found = lines.IsEmpty ? "an empty text" : $"neither in {lines.Length} line(s), the first is {context.Quote(lines)}";
        context.Diagnostics.Report(DiagnosticCatalog.NothingRecognized, lines.IsEmpty ? default : lines[0].Span, found, ExpectedWords.Languages);
    }

    private static void OfCountInText(ReadOnlySpan<Line> lines, ParseContext context)
    {
        Line line = lines[0];
        string excerpt = Excerpt.Of(context.TextOf(line));
        if (line.CountRun > ViewerLines.CountsOfPost)
        {
            context.Diagnostics.Report(DiagnosticCatalog.CountReadAsText, line.Span, excerpt);
        }
        else
        {
            context.Diagnostics.Report(DiagnosticCatalog.NumericText, line.Span, excerpt, context.Quote(lines[line.CountRun..]));
        }
    }

    /// <summary>
    /// Reports a run of at least three lines that look like counts, of which some are read as text. Returns its length; 0 if there is none to report.
    /// </summary>
    private static int OfRunInText(ReadOnlySpan<Line> lines, ParseContext context)
    {
        int length = 0;
        int ambiguous = 0;
        for (; length < lines.Length && ViewerCounts.MightBeCount(lines[length], context.Text); length++)
        {
            ambiguous += lines[length].IsCount ? 0 : 1;
        }

        if (length < ViewerLines.CountsOfPost || ambiguous == 0)
        {
            return 0;
        }

        context.Diagnostics.Report(DiagnosticCatalog.CountsReadAsText, lines[0].Span, Excerpt.Of(context.TextOf(lines[0])), length);
        return length;
    }

    private static string? WhatOfProfile(Line line) => line switch
    {
        { Shape: LineShape.Joined } => "the joined line",
        { Shape: LineShape.Label, StatFollows: true } => "the label",
        { Shape: LineShape.Handle, StatFollows: true } or { Shape: LineShape.Handle, JoinedFollows: true } => "the handle",
        _ => null,
    };

    /// <summary>Reports once that the lines without counts before the first profile are skipped.</summary>
    private static void OfLinesBeforeProfile(int count, ParseContext context)
    {
        if (count > 0 && context.Tokens[0].Kind == SyntaxKind.SkippedTextToken)
        {
            var span = TextSpan.FromBounds(context.Tokens[0].Start, context.Tokens[count - 1].End);
            string others = count == 1 ? "" : $", like {count - 1} more line(s) before the first profile";
            context.Diagnostics.Report(
                DiagnosticCatalog.UnexpectedLine, span, Excerpt.Of(context.TextOf(context.Tokens[0])), "a profile, or posts with their counts", others);
        }
    }

    /// <summary>Finds the line that is unexpected in a profile, if the lines around it are as expected; otherwise the first line.</summary>
    private static Line FindOddLine(ReadOnlySpan<Line> lines, ParseContext context, out string expected)
    {
        if (lines is [_, { Shape: LineShape.Handle } handle, var label, var count, ..])
        {
            bool isNumber = count.LooksLikeCount || char.IsDigit(context.Text[count.Start]);
            if (label.IsLabel && !count.LooksLikeCount)
            {
                expected = $"a count after '{Excerpt.Of(context.TextOf(label))}'";
                return count;
            }

            if (isNumber && !label.LooksLikeCount && !(lines.Length > 4 && lines[4].LooksLikeCount))
            {
                expected = $"a label such as {ExpectedWords.FollowersLabel} after '{Excerpt.Of(context.TextOf(handle))}'";
                return label;
            }
        }

        expected = Profile;
        return lines[0];
    }
}
