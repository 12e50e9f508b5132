using Csm.Parsing.Diagnostics;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Grammar;

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
        OfStats(profile, context);
        OfLabels(profile, languages, context);
        OfLocation(profile, context);
        OfJoined(profile, languages, context);
    }

    private static void OfStats(ProfileSyntax profile, ParseContext context)
    {
        if (profile.Stats.IsEmpty)
        {
            int end = context.Tokens[profile.HandleIndex].End;
            context.Diagnostics.Report(DiagnosticCatalog.MissingStats, new TextSpan(end, 0), FoundAt(end, context), ExpectedWords.FollowersLabel);
        }

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

    private static void OfLabels(ProfileSyntax profile, LanguageSet languages, ParseContext context)
    {
        foreach (StatSyntax stat in profile.Stats)
        {
            RawToken label = context.Tokens[stat.Range.First];
            Report(label, LanguageDetector.OfLabel(context.TextOf(label)), "a label");
        }

        RawToken joined = context.Tokens[profile.JoinedIndex];
        Report(joined, LanguageDetector.OfJoined(context.TextOf(joined)), "the joined line");

        void Report(RawToken token, LanguageSet found, string what)
        {
            if (!found.IsEmpty && (found & languages).IsEmpty)
            {
                context.Diagnostics.Report(DiagnosticCatalog.OtherLanguage, SpanOf(token), what, languages, context.TextOf(token).ToString(), found);
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
            => context.Diagnostics.Report(DiagnosticCatalog.DoubtfulLocation, span, Excerpt.Of(context.Text.AsSpan(span.Start, span.Length)), chosen, other);
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
        RawToken token = context.Tokens[index];
        if (token.Length == 0)
        {
            context.Diagnostics.Report(descriptor, SpanOf(token), FoundAt(token.Start, context));
        }
    }

    private static TextSpan SpanOf(RawToken token) => new(token.Start, token.Length);

    private static string FoundAt(int position, ParseContext context) => SourceLines.Quote(context.Text.AsSpan(position));
}
