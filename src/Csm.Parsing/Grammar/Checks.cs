using Csm.Parsing.Diagnostics;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Grammar;

/// <summary>What is doubtful about the parts that the grammar found: every diagnostic about lines is reported here.</summary>
internal static class Checks
{
    /// <summary>X's limit for a bio, in characters.</summary>
    private const int BioLimit = 160;

    public static void OfProfile(ProfileSyntax profile, ParseContext context)
    {
        ReportMissing(profile.Range.First, DiagnosticCatalog.MissingDisplayName, context);
        ReportMissing(profile.HandleIndex, DiagnosticCatalog.MissingHandle, context);
        ReportMissing(profile.JoinedIndex, DiagnosticCatalog.MissingJoined, context);
        if (profile.Stats.IsEmpty)
        {
            int end = context.Tokens[profile.HandleIndex].End;
            context.Diagnostics.Report(DiagnosticCatalog.MissingStats, new TextSpan(end, 0), FoundAt(end, context));
        }

        OfStats(profile, context);
        OfLocation(profile, context);
    }

    /// <summary>A count in the text of a post: one among too many in a row, or one of too few.</summary>
    public static void OfPostLine(Line line, ParseContext context)
    {
        if (line.IsCount)
        {
            context.Diagnostics.Report(
                line.CountRun > 3 ? DiagnosticCatalog.CountReadAsText : DiagnosticCatalog.NumericText,
                new TextSpan(line.Start, line.Length),
                context.TextOf(line).ToString());
        }
    }

    public static void OfPost(PostSyntax post, ParseContext context)
    {
        TokenRange counts = post.Engagement.Range;
        TextSpan span = TextSpan.FromBounds(context.Tokens[counts.First].Start, context.Tokens[counts.End - 1].End);
        if (post.TextRange.IsEmpty)
        {
            context.Diagnostics.Report(DiagnosticCatalog.MediaOnlyPost, span);
        }

        int found = 0;
        while (found < 3 && context.Tokens[counts.First + found].Length > 0)
        {
            found++;
        }

        if (found < 3)
        {
            context.Diagnostics.Report(DiagnosticCatalog.MissingCounts, new TextSpan(span.End, 0), found == 0 ? "none" : found);
        }
    }

    public static void OfDump(DumpSyntax dump, ParseContext context)
    {
        FeedSyntax first = dump.Feeds[0];
        if (first.Profile is not null)
        {
            return;
        }

        bool isRecognized = dump.Feeds.Length > 1 || first.Posts.Any(post => context.Tokens[post.Range.End - 1].Length > 0);
        ReadOnlySpan<char> line = FirstLine(context.Text);
        TextSpan span = context.Tokens[0] is { Length: > 0 } token ? new TextSpan(token.Start, line.Length) : default;
        if (isRecognized)
        {
            context.Diagnostics.Report(DiagnosticCatalog.MissingProfile, span, Excerpt.Of(line));
        }
        else
        {
            int count = CountLines(context.Text);
            string found = count == 0 ? "an empty text" : $"neither in {count} line(s), the first is {FoundAt(0, context)}";
            context.Diagnostics.Report(DiagnosticCatalog.NothingRecognized, span, found);
        }
    }

    private static void OfStats(ProfileSyntax profile, ParseContext context)
    {
        for (int index = profile.HandleIndex + 1; index < profile.Range.End; index++)
        {
            RawToken token = context.Tokens[index];
            if (token.Kind == SyntaxKind.SkippedTextToken)
            {
                context.Diagnostics.Report(DiagnosticCatalog.UnexpectedLine, SpanOf(token), Excerpt.Of(context.TextOf(token)));
            }
        }

        int seen = 0;
        foreach (StatSyntax stat in profile.Stats)
        {
            RawToken label = context.Tokens[stat.Range.First];
            RawToken count = context.Tokens[stat.Range.First + 1];
            string name = context.TextOf(label).ToString();
            int bit = 1 << (int)label.Kind;
            if (count.Length == 0)
            {
                context.Diagnostics.Report(DiagnosticCatalog.MissingStatCount, SpanOf(count), name, FoundAt(count.Start, context));
            }
            else if ((seen & bit) != 0)
            {
                context.Diagnostics.Report(DiagnosticCatalog.RepeatedStat, SpanOf(label), name);
            }
            else
            {
                seen |= bit;
            }
        }
    }

    /// <summary>A bio of one short line could be a location; bio and location could be a bio of two lines, unless that is longer than X allows.</summary>
    private static void OfLocation(ProfileSyntax profile, ParseContext context)
    {
        if (profile.Bio is not { Range: var bio })
        {
            return;
        }

        int start = context.Tokens[bio.First].Start;
        TextSpan bioSpan = TextSpan.FromBounds(start, context.Tokens[bio.End - 1].End);
        if (profile.LocationIndex == 0)
        {
            if (bioSpan.Length <= Lookahead.LocationLimit)
            {
                Report(bioSpan, "bio", "location");
            }
        }
        else if (context.Tokens[profile.LocationIndex] is var location && location.End - start <= BioLimit)
        {
            Report(SpanOf(location), "location", "last line of the bio");
        }

        void Report(TextSpan span, string chosen, string other)
            => context.Diagnostics.Report(DiagnosticCatalog.DoubtfulLocation, span, Excerpt.Of(context.Text.AsSpan(span.Start, span.Length)), chosen, other);
    }

    private static void ReportMissing(int index, DiagnosticDescriptor descriptor, ParseContext context)
    {
        RawToken token = context.Tokens[index];
        if (token.Length == 0)
        {
            context.Diagnostics.Report(descriptor, SpanOf(token), FoundAt(token.Start, context));
        }
    }

    private static TextSpan SpanOf(RawToken token) => new(token.Start, token.Length);

    /// <summary>What stands at a position, after blank lines, as a message says it.</summary>
    private static string FoundAt(int position, ParseContext context)
    {
        ReadOnlySpan<char> line = FirstLine(context.Text.AsSpan(position));
        return line.IsEmpty ? "the end of the text" : $"'{Excerpt.Of(line)}'";
    }

    /// <summary>The number of lines that are not blank.</summary>
    private static int CountLines(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (ReadOnlySpan<char> rest = text.TrimStart(SourceText.ByteOrderMark).TrimStart(); !rest.IsEmpty; rest = rest.TrimStart())
        {
            count++;
            rest = LineEnd.TryFind(rest, 0, out TextSpan end) ? rest[end.End..] : [];
        }

        return count;
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(SourceText.ByteOrderMark).TrimStart();
        return (LineEnd.TryFind(text, 0, out TextSpan end) ? text[..end.Start] : text).TrimEnd();
    }
}
