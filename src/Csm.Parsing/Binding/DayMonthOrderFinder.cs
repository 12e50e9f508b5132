using Csm.Parsing.Dates;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Binding;

/// <summary>
/// Decides which number of <c>5/02/1994</c> is the day. Labels are in the language of the person who copied the page, so the texts come first.
/// </summary>
internal static class DayMonthOrderFinder
{
    /// <summary>
    /// Finds the order in a text. A given language decides it, unless it is English, which uses both orders, or Japanese, which uses neither. Otherwise the
    /// first that shows an order decides it: the other numeric dates of the text, its French words, the numeric dates of the feed, the given language, the
    /// words of the text, those of the feed, the dates that the page prints, and the language of the feed.
    /// </summary>
    public static DayMonthOrder Find(SyntaxTree tree, TokenRange range, Feed? feed)
    {
        FeedLanguage? given = tree.Options.Language;
        if (given is not null && given != FeedLanguage.English && given != FeedLanguage.Japanese)
        {
            return DayMonthOrder.DayFirst;
        }

        DateEvidence text = EvidenceIn(tree, range, DateEvidence.None);
        if (text.OfNumbers != DayMonthOrder.Unknown || text.OfWords == DayMonthOrder.DayFirst)
        {
            return FirstKnown(text.OfNumbers, text.OfWords);
        }

        DateEvidence all = feed?.DateEvidence ?? DateEvidence.None;
        return FirstKnown(all.OfNumbers, OfLabels(given), text.OfWords, all.OfWords, all.OfPrinted, OfLabels(feed?.Language), DayMonthOrder.AssumedDayFirst);
    }

    /// <summary>Collects what the texts of a feed and its printed dates show.</summary>
    public static DateEvidence EvidenceIn(FeedSyntax feed)
    {
        DateEvidence evidence = feed.Profile?.Bio is { } bio ? EvidenceIn(feed.SyntaxTree, bio.Range, DateEvidence.None) : DateEvidence.None;
        foreach (PostTokens post in feed.TokensOfPosts)
        {
            evidence = EvidenceIn(feed.SyntaxTree, post.Text, evidence);
            if (post.Head.Find(SyntaxKind.PublishedToken, feed.SyntaxTree.RawTokens) is >= 0 and var published)
            {
                ReadOnlySpan<char> text = feed.SyntaxTree.RawTokens[published].In(feed.SyntaxTree.Text.AsSpan());
                evidence = evidence.WithPrinted(text, PrintedDate.Read(text, feed.Languages));
            }
        }

        return evidence;
    }

    private static DateEvidence EvidenceIn(SyntaxTree tree, TokenRange range, DateEvidence evidence)
    {
        foreach (RawToken token in tree.RawTokens.AsSpan(range.First, range.End - range.First))
        {
            evidence = token.Kind == SyntaxKind.TextToken ? evidence.With(token.In(tree.Text.AsSpan())) : evidence;
        }

        return evidence;
    }

    private static DayMonthOrder OfLabels(FeedLanguage? language)
        => language is null ? DayMonthOrder.Unknown
            : language == FeedLanguage.English ? DayMonthOrder.AssumedMonthFirst
            : DayMonthOrder.AssumedDayFirst;

    private static DayMonthOrder FirstKnown(params DayMonthOrder[] orders) => orders.First(order => order != DayMonthOrder.Unknown);
}
