using Csm.Parsing.Diagnostics;
using Csm.Parsing.Languages;
using Csm.Parsing.Lines;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Layouts.Viewer;

/// <summary>Reports what is missing, ambiguous or out of place in the profile of a viewer's dump.</summary>
internal static class ViewerProfileChecks
{
    /// <summary>X's limit for a bio, in code points.</summary>
    private const int BioLimit = 160;

    private static readonly SyntaxKind[] Labels =
        [SyntaxKind.FollowersLabelToken, SyntaxKind.FollowingLabelToken, SyntaxKind.MediaLabelToken, SyntaxKind.StatusesLabelToken];

    public static void OfFeed(FeedSyntax feed, ParseContext context)
    {
        if (feed.Profile is not null)
        {
            var profile = new ProfileTokens(context.Tokens.AsSpan(), feed.Profile.Range);
            OfName(profile, context);
            OfStats(profile, feed.Languages, context);
            OfLocation(profile, context);
            OfJoined(profile, feed.Languages, context);
        }
    }

    private static void OfName(ProfileTokens profile, ParseContext context)
    {
        ReportMissing(profile.DisplayName, DiagnosticCatalog.MissingDisplayName, context);
        ReportMissing(profile.Handle, DiagnosticCatalog.MissingHandle, context);
        if (profile.FindCount(profile.Handle) < 0)
        {
            ReportNext(DiagnosticCatalog.MissingStats, context.Tokens[profile.Handle].End, context, ExpectedWords.FollowersLabel);
        }
    }

    private static void OfStats(ProfileTokens profile, LanguageSet languages, ParseContext context)
    {
        int previous = profile.Handle;
        bool mayBeOther = true;
        for (int index = profile.FindCount(previous); index >= 0; index = profile.FindCount(index + 1))
        {
            OfLinesBetween(previous, index - 1, context);
            previous = index;
            RawToken label = context.Tokens[index - 1];
            RawToken count = context.Tokens[index];
            if (label.Kind == SyntaxKind.SkippedTextToken)
            {
                context.Diagnostics.Report(DiagnosticCatalog.UnknownLabel, label.Span, Excerpt.Of(context.TextOf(label)), Excerpt.Of(context.TextOf(count)));
            }
            else if (count.Length == 0)
            {
                ReportNext(DiagnosticCatalog.MissingStatCount, count.Start, context, Excerpt.Of(context.TextOf(label)), ExpectedWords.Counts(languages));
            }

            // If they contradict the given language, all labels do, and one report is enough.
            LanguageSet ofLabel = context.LineOf(label) is { IsLabel: true } line ? line.Languages : default;
            mayBeOther = mayBeOther && !(ReportOtherLanguage(label, ofLabel, "a label", languages, context) && context.Options.Language is not null);
        }

        foreach (SyntaxKind kind in Labels)
        {
            OfRepeatedLabel(profile, kind, context);
        }

        RawToken joined = context.Tokens[profile.Joined];
        if (mayBeOther && joined.Length > 0)
        {
            ReportOtherLanguage(joined, context.LineOf(joined).Languages, "the joined line", languages, context);
        }
    }

    private static void OfRepeatedLabel(ProfileTokens profile, SyntaxKind kind, ParseContext context)
    {
        bool isSeen = false;
        for (int index = profile.FindCount(profile.Handle); index >= 0; index = profile.FindCount(index + 1))
        {
            RawToken label = context.Tokens[index - 1];
            if (label.Kind == kind && context.Tokens[index].Length > 0)
            {
                if (isSeen)
                {
                    context.Diagnostics.Report(DiagnosticCatalog.RepeatedStat, label.Span, Excerpt.Of(context.TextOf(label)));
                }

                isSeen = true;
            }
        }
    }

    private static bool ReportOtherLanguage(RawToken token, LanguageSet found, string what, LanguageSet languages, ParseContext context)
    {
        bool isOther = !found.IsEmpty && (found & languages).IsEmpty;
        if (isOther)
        {
            context.Diagnostics.Report(DiagnosticCatalog.OtherLanguage, token.Span, what, languages, Excerpt.Of(context.TextOf(token)), found);
        }

        return isOther;
    }

    /// <summary>
    /// Reports lines that fit nowhere between two parts of the profile. If the first part is missing, the line after it was already reported.
    /// </summary>
    private static void OfLinesBetween(int previous, int next, ParseContext context)
    {
        int first = previous + (context.Tokens[previous].Length == 0 ? 2 : 1);
        for (int index = first; index < next; index++)
        {
            RawToken token = context.Tokens[index];
            context.Diagnostics.Report(
                DiagnosticCatalog.UnexpectedLine,
                token.Span,
                Excerpt.Of(context.TextOf(token)),
                "a label of the profile",
                context.LineOf(token).LooksLikeCount ? "; if each label follows its count here, the values belong to the wrong labels" : "");
        }
    }

    /// <summary>
    /// Reports a bio of one short line, which could be a location, and a bio and location that could be a longer bio, unless that would exceed X's limit.
    /// </summary>
    private static void OfLocation(ProfileTokens profile, ParseContext context)
    {
        if (profile.Bio is not { IsEmpty: false } tokens)
        {
            return;
        }

        var bio = TextSpan.FromBounds(context.Tokens[tokens.First].Start, context.Tokens[tokens.End - 1].End);
        if (profile.Location < 0)
        {
            if (IsAtMost(LineLexer.LocationLimit, bio))
            {
                Report(bio, "bio", "location");
            }
        }
        else if (context.Tokens[profile.Location] is var location && IsAtMost(BioLimit, TextSpan.FromBounds(bio.Start, location.End)))
        {
            Report(location.Span, "location", "last line of the bio");
        }

        bool IsAtMost(int limit, TextSpan span) => CodePoints.IsAtMost(limit, context.Text.AsSpan(span.Start, span.Length));

        void Report(TextSpan span, string chosen, string other)
            => context.Diagnostics.Report(DiagnosticCatalog.AmbiguousLocation, span, Excerpt.Of(context.Text.AsSpan(span.Start, span.Length)), chosen, other);
    }

    /// <summary>If the joined line is missing, points at a line of the bio or location that resembles one.</summary>
    private static void OfJoined(ProfileTokens profile, LanguageSet languages, ParseContext context)
    {
        RawToken joined = context.Tokens[profile.Joined];
        if (joined.Length > 0)
        {
            return;
        }

        string expected = ExpectedWords.JoinedLine(languages);
        int bio = profile.Bio is { IsEmpty: false } tokens ? tokens.First : profile.Joined;
        foreach (Line line in context.LinesFrom(context.Tokens[bio].Start))
        {
            if (line.Start >= joined.Start)
            {
                break;
            }

            if (ExpectedWords.ResemblesJoinedLine(context.TextOf(line), out LanguageSet found))
            {
                string question = (found & languages).IsEmpty || languages == LanguageSet.Viewer ? $"is this dump in {found}?" : "it is read as part of the bio or as the location";
                context.Diagnostics.Report(DiagnosticCatalog.MissingJoined, line.Span, $"'{Excerpt.Of(context.TextOf(line))}'", expected, question);
                return;
            }
        }

        context.Diagnostics.Report(
            DiagnosticCatalog.MissingJoined, joined.Span, context.Quote(context.LinesFrom(joined.Start)), expected, "the profile ends here");
    }

    private static void ReportMissing(int index, DiagnosticDescriptor descriptor, ParseContext context)
    {
        if (context.Tokens[index].Length == 0)
        {
            ReportNext(descriptor, context.Tokens[index].Start, context);
        }
    }

    /// <summary>Reports a missing part at the line that is in its place.</summary>
    private static void ReportNext(DiagnosticDescriptor descriptor, int position, ParseContext context, params object[] arguments)
    {
        ReadOnlySpan<Line> rest = context.LinesFrom(position);
        context.Diagnostics.Report(descriptor, rest.IsEmpty ? new TextSpan(position, 0) : rest[0].Span, [context.Quote(rest), .. arguments]);
    }
}
