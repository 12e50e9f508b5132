using Csm.Parsing.Dates;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Binding;

/// <summary>Decides which number of <c>5/02/1994</c> is the day. Labels are in the language of who copied the page, so texts are asked first.</summary>
internal static class DayMonthOrderFinder
{
    /// <summary>
    /// The order in a text: that of the language that was given, unless it is English, which has both, or Japanese, which has neither; else that of the text's
    /// other numeric dates and its French words, of the feed's other numeric dates, of the words of the text and of the feed, of the feed's labels.
    /// </summary>
    public static DayMonthOrder Find(SyntaxTree tree, TokenRange range, Feed? feed)
    {
        FeedLanguage? given = tree.Options.Language;
        if (given is not null && given != FeedLanguage.English && given != FeedLanguage.Japanese)
        {
            return DayMonthOrder.DayFirst;
        }

        DateEvidence text = EvidenceIn(tree, range, DateEvidence.None);
        if (text.OfNumbers != DayMonthOrder.NotKnown || text.OfWords == DayMonthOrder.DayFirst)
        {
            return FirstKnown(text.OfNumbers, text.OfWords);
        }

        DateEvidence all = feed?.DateEvidence ?? DateEvidence.None;
        return FirstKnown(all.OfNumbers, OfLabels(given), text.OfWords, all.OfWords, OfLabels(feed?.Language), DayMonthOrder.AssumedDayFirst);
    }

    /// <summary>What the texts of a feed show.</summary>
    public static DateEvidence EvidenceIn(FeedSyntax feed)
    {
        DateEvidence evidence = feed.Profile?.Bio is { } bio ? EvidenceIn(feed.SyntaxTree, bio.Range, DateEvidence.None) : DateEvidence.None;
        foreach (PostTokens post in feed.TokensOfPosts)
        {
            evidence = EvidenceIn(feed.SyntaxTree, post.Text, evidence);
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
        => language is null ? DayMonthOrder.NotKnown
            : language == FeedLanguage.English ? DayMonthOrder.AssumedMonthFirst
            : DayMonthOrder.AssumedDayFirst;

    private static DayMonthOrder FirstKnown(params DayMonthOrder[] orders) => orders.First(order => order != DayMonthOrder.NotKnown);
}
