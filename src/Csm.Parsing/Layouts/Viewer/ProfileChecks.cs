using Csm.Parsing.Diagnostics;
using Csm.Parsing.Languages;
using Csm.Parsing.Lines;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Layouts.Viewer;

/// <summary>Reports what is doubtful about the lines of a profile.</summary>
internal static class ProfileChecks
{
    /// <summary>X's limit for a bio, in code points.</summary>
    private const int BioLimit = 160;

    public static void OfProfile(ProfileSyntax profile, ParseContext context)
    {
        LanguageSet languages = LanguageDetector.Detect(profile, context.Text, context.Tokens.AsSpan(), context.Options.Language);
        ReportMissing(profile.Range.First, DiagnosticCatalog.MissingDisplayName, context);
        ReportMissing(profile.HandleIndex, DiagnosticCatalog.MissingHandle, context);
        if (profile.Stats.IsEmpty)
        {
            ReportNext(DiagnosticCatalog.MissingStats, context.Tokens[profile.HandleIndex].End, context, ExpectedWords.FollowersLabel);
        }

        OfStats(profile, languages, context);
        OfLabels(profile, languages, context);
        OfLocation(profile, context);
        OfJoined(profile, languages, context);
    }

    /// <summary>A count in the bio may be what is left of a label and its count.</summary>
    public static void OfBioLine(Line line, ParseContext context)
    {
        if (line.IsCount)
        {
            context.Diagnostics.Report(DiagnosticCatalog.CountInBio, new TextSpan(line.Start, line.Length), Excerpt.Of(context.TextOf(line)));
        }
    }

    private static void OfStats(ProfileSyntax profile, LanguageSet languages, ParseContext context)
    {
        int seen = 0;
        int previous = profile.HandleIndex;
        foreach (StatSyntax stat in profile.Stats)
        {
            OfStrayLines(previous, stat.Range.First, context);
            previous = stat.Range.End - 1;
            RawToken label = context.Tokens[stat.Range.First];
            RawToken count = context.Tokens[stat.Range.First + 1];
            int bit = 1 << (int)label.Kind;
            if (label.Kind == SyntaxKind.SkippedTextToken)
            {
                context.Diagnostics.Report(DiagnosticCatalog.UnknownLabel, SpanOf(label), Excerpt.Of(context.TextOf(label)), Excerpt.Of(context.TextOf(count)));
            }
            else if (count.Length == 0)
            {
                ReportNext(DiagnosticCatalog.MissingStatCount, count.Start, context, Excerpt.Of(context.TextOf(label)), ExpectedWords.Counts(languages));
            }
            else if ((seen & bit) != 0)
            {
                context.Diagnostics.Report(DiagnosticCatalog.RepeatedStat, SpanOf(label), Excerpt.Of(context.TextOf(label)));
            }
            else
            {
                seen |= bit;
            }
        }
    }

    /// <summary>Lines that fit nowhere between two parts of the profile; where the first part is missing, the line after it was named already.</summary>
    private static void OfStrayLines(int previous, int next, ParseContext context)
    {
        int first = previous + (context.Tokens[previous].Length == 0 ? 2 : 1);
        for (int index = first; index < next; index++)
        {
            RawToken token = context.Tokens[index];
            bool isCount = LineLexer.ShapeOf(context.TextOf(token)) == SyntaxKind.CountToken;
            context.Diagnostics.Report(
                DiagnosticCatalog.UnexpectedLine,
                SpanOf(token),
                Excerpt.Of(context.TextOf(token)),
                "a label of the profile",
                isCount ? "; do the labels follow their counts here, so that the values are those of the wrong labels?" : "");
        }
    }

    private static void OfLabels(ProfileSyntax profile, LanguageSet languages, ParseContext context)
    {
        foreach (StatSyntax stat in profile.Stats)
        {
            RawToken label = context.Tokens[stat.Range.First];
            if (Report(label, LanguageDetector.OfLabel(context.TextOf(label)), "a label") && context.Options.Language is not null)
            {
                // Against a language that was given, all labels say the same.
                return;
            }
        }

        RawToken joined = context.Tokens[profile.JoinedIndex];
        Report(joined, LanguageDetector.OfJoined(context.TextOf(joined)), "the joined line");

        bool Report(RawToken token, LanguageSet found, string what)
        {
            bool isOther = !found.IsEmpty && (found & languages).IsEmpty;
            if (isOther)
            {
                context.Diagnostics.Report(DiagnosticCatalog.OtherLanguage, SpanOf(token), what, languages, Excerpt.Of(context.TextOf(token)), found);
            }

            return isOther;
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
            if (IsAtMost(bioSpan, LineLexer.LocationLimit))
            {
                Report(bioSpan, "bio", "location");
            }
        }
        else if (context.Tokens[profile.LocationIndex] is var location && IsAtMost(TextSpan.FromBounds(start, location.End), BioLimit))
        {
            Report(SpanOf(location), "location", "last line of the bio");
        }

        bool IsAtMost(TextSpan span, int limit) => CodePoints.IsAtMost(limit, context.Text.AsSpan(span.Start, span.Length));

        void Report(TextSpan span, string chosen, string other)
            => context.Diagnostics.Report(DiagnosticCatalog.AmbiguousLocation, span, Excerpt.Of(context.Text.AsSpan(span.Start, span.Length)), chosen, other);
    }

    /// <summary>Where the joined line is missing, points at a line of bio or location that looks like one.</summary>
    private static void OfJoined(ProfileSyntax profile, LanguageSet languages, ParseContext context)
    {
        RawToken joined = context.Tokens[profile.JoinedIndex];
        if (joined.Length > 0)
        {
            return;
        }

        string expected = ExpectedWords.JoinedLine(languages);
        int start = profile.Stats.IsEmpty ? context.Tokens[profile.HandleIndex].End : context.Tokens[profile.Stats[^1].Range.End - 1].End;
        ReadOnlySpan<char> lines = context.Text.AsSpan(start, joined.Start - start);
        while (SourceLines.TryTake(ref lines, out ReadOnlySpan<char> line))
        {
            if (ExpectedWords.ResemblesJoinedLine(line, out LanguageSet found))
            {
                string question = (found & languages).IsEmpty || languages == LanguageSet.All ? $"is this dump in {found}?" : "it is kept as bio or location";
                context.Diagnostics.Report(DiagnosticCatalog.MissingJoined, SourceLines.SpanOf(line, context.Text), SourceLines.Quote(line), expected, question);
                return;
            }
        }

        context.Diagnostics.Report(DiagnosticCatalog.MissingJoined, SpanOf(joined), FoundAt(joined.Start, context), expected, "the profile ends here");
    }

    private static void ReportMissing(int index, DiagnosticDescriptor descriptor, ParseContext context)
    {
        if (context.Tokens[index].Length == 0)
        {
            ReportNext(descriptor, context.Tokens[index].Start, context);
        }
    }

    /// <summary>Reports what is missing at the line that stands in its place.</summary>
    private static void ReportNext(DiagnosticDescriptor descriptor, int position, ParseContext context, params object[] arguments)
    {
        ReadOnlySpan<char> rest = context.Text.AsSpan(position);
        TextSpan span = SourceLines.TryTake(ref rest, out ReadOnlySpan<char> line) ? SourceLines.SpanOf(line, context.Text) : new TextSpan(position, 0);
        context.Diagnostics.Report(descriptor, span, [FoundAt(position, context), .. arguments]);
    }

    private static TextSpan SpanOf(RawToken token) => new(token.Start, token.Length);

    private static string FoundAt(int position, ParseContext context) => SourceLines.Quote(context.Text.AsSpan(position));
}
