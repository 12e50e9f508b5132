using System.Buffers;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>Decides the roles of the words of a decoded dump from their context, in their order.</summary>
internal sealed class WordClassifier(string text)
{
    /// <summary>The numbers of posts and accounts, since they are made from the time. Any site with such a number in a URL can mean a post.</summary>
    private const int ShortestNumber = 15;
    private const int ShortestAfterSection = 13;
    private const int LongestNumber = 20;

    private static readonly SearchValues<char> NotInWords = SearchValues.Create("0123456789_");

    private readonly NetworkUrlReader _urls = new(text);
    private readonly ArchiveHosts _archives = new(text);

    public WordRole Classify(AsciiWord word)
    {
        WordRole? inNetwork = _urls.Read(word);
        bool isInArchive = _archives.Contains(word.Span);
        ReadOnlySpan<char> before = text.AsSpan(0, word.Span.Start);
        ReadOnlySpan<char> letters = text.AsSpan(word.Span.Start, word.Span.Length);

        // Decoded, the beginning of the word is a byte, and the rest is another word.
        bool isEscape = word.Span.Start > word.TokenSpan.Start && before is [.., '%'] && DecodedText.IsEscape(text, word.Span.Start - 1);
        // The page's own words have neither digits nor underscores: a handle that could be one of them stays where no @ shows it.
        WordRole role = isEscape ? WordRole.Plain
            : IsProtocol(letters, text.AsSpan(word.Span.End)) ? WordRole.Fixed
            : FollowsSign(word, before) ? (IsInDomain(word) ? WordRole.HandleInDomain : WordRole.Handle)
            : isInArchive ? WordRole.Fixed
            : word.IsOfPage && !letters.ContainsAny(NotInWords) ? WordRole.Fixed
            : inNetwork ?? (word.IsInUrl ? ClassifyInUrl(word)
            : IsRetweetSign(letters, text.AsSpan(word.Span.End)) ? WordRole.Fixed
            : word.Token.Kind == SyntaxKind.TextToken && before is [.., '$'] ? WordRole.WithoutUnderscore
            : WordRole.Plain);

        // A number in a text stays a number: as a word it would turn #2025 into a hashtag.
        bool hasLetter = letters.ContainsAnyInRange('A', 'Z') || letters.ContainsAnyInRange('a', 'z');
        return role is WordRole.Handle or WordRole.HandleInDomain or WordRole.Number || hasLetter ? role : WordRole.Fixed;
    }

    private static bool IsProtocol(ReadOnlySpan<char> letters, ReadOnlySpan<char> after) => after.StartsWith("://", StringComparison.Ordinal)
        && (letters.Equals("http", StringComparison.OrdinalIgnoreCase) || letters.Equals("https", StringComparison.OrdinalIgnoreCase));

    private static bool FollowsSign(AsciiWord word, ReadOnlySpan<char> before)
        => before is [.. var local, '@' or '＠'] && (IsMention(word) || !EndsLocalPart(local));

    private static bool IsMention(AsciiWord word)
        => word.Span.Start == word.TokenSpan.Start + 1 && word.Token.Kind is SyntaxKind.MentionToken or SyntaxKind.ListToken or SyntaxKind.HandleToken or SyntaxKind.AuthorHandleToken or SyntaxKind.ReplyToToken;

    /// <summary>Whether an @ after this text belongs to an e-mail address. In a query, a plus sign is a space.</summary>
    private static bool EndsLocalPart(ReadOnlySpan<char> before) => before.Length > 0 && AsciiWord.Contains(before[^1]) && !BareIndex.Ends(before);

    /// <summary>The letters of <c>RT@name</c>, which may precede a mention directly, unlike others.</summary>
    private static bool IsRetweetSign(ReadOnlySpan<char> letters, ReadOnlySpan<char> after)
        => letters.Equals("RT", StringComparison.OrdinalIgnoreCase) && after is ['@' or '＠', ..];

    private bool IsInDomain(AsciiWord word) => word.IsInUrl && ClassifyInUrl(word) == WordRole.WithoutUnderscore;

    private WordRole ClassifyInUrl(AsciiWord word)
    {
        ReadOnlySpan<char> url = text.AsSpan(word.TokenSpan.Start, word.TokenSpan.Length);
        int hostStart = url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8 : 0;
        int hostLength = url[hostStart..].IndexOfAny("/?#:");
        int hostEnd = word.TokenSpan.Start + (hostLength < 0 ? url.Length : hostStart + hostLength);
        return word.Span.Start < hostEnd ? ClassifyInHost(word.Span, hostEnd)
            : IsNumber(word.Span) ? WordRole.Number
            : WordRole.Plain;
    }

    // The label before the top-level domain must not contain an underscore. Of www.cx_b.fr the URL is www.cx, and cx is not a top-level domain.
    private WordRole ClassifyInHost(TextSpan word, int hostEnd)
        => word.Start > text.LastIndexOf('.', hostEnd - 1) && word.End <= hostEnd ? WordRole.Fixed : WordRole.WithoutUnderscore;

    private bool IsNumber(TextSpan word)
        => word.Length is >= ShortestAfterSection and <= LongestNumber && !text.AsSpan(word.Start, word.Length).ContainsAnyExceptInRange('0', '9')
            && (word.Length >= ShortestNumber || NetworkWords.EndsBeforePost(text.AsSpan(..word.Start)));
}
