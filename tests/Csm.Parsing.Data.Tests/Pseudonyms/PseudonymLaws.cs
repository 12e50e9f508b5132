using System.Text;
using System.Text.RegularExpressions;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Syntax;
using Csm.Parsing.Tests.Properties;
using Csm.Parsing.Text;
using FsCheck.Xunit;

namespace Csm.Parsing.Data.Tests.Pseudonyms;

[Properties(Arbitrary = [typeof(Generators), typeof(HandleGenerators), typeof(DumpSetGenerators)], MaxTest = 300)]
public sealed class PseudonymLaws
{
    private static readonly PseudonymizerOptions Everything = new() { ReplaceDisplayName = true, ReplaceBio = true, ReplaceLocation = true };

    [Property]
    public void No_handle_is_left_wherever_it_was(HandleDump dump) => AssertNoHandleIsLeft(dump.Text);

    [Property]
    public void No_handle_of_a_dump_is_left(ValidDump dump) => AssertNoHandleIsLeft(dump.Value);

    [Property]
    public void No_handle_of_a_damaged_dump_is_left(MutatedSeed dump) => AssertNoHandleIsLeft(dump.Value);

    [Property]
    public void No_handle_and_no_name_of_an_account_is_left_in_the_dump_of_another(DumpSet dumps)
    {
        string results = string.Join('\n', ResultsOf(dumps.Texts));

        Assert.All(ProfilesOf(dumps.Texts), profile =>
        {
            string name = profile.DisplayName!.Replace("🏛️ ", "", StringComparison.Ordinal);
            Assert.DoesNotMatch($"(?i)(?<![A-Za-z0-9_]){profile.Handle}(?![A-Za-z0-9_])", results);
            Assert.DoesNotMatch($@"(?i)(?<![\w]){Regex.Escape(name)}(?![\w])", results);
            Assert.DoesNotMatch($@"(?i)#{string.Concat(name.EnumerateRunes().Where(Rune.IsLetterOrDigit))}(?![\w])", results);
        });
    }

    [Property]
    public void The_order_of_dumps_does_not_matter(DumpSet dumps) => Assert.Equal(ResultsOf(dumps.Texts), Enumerable.Reverse(ResultsOf(dumps.Texts.Reverse())));

    [Property]
    public void Dumps_that_know_each_others_accounts_have_the_same_shape(DumpSet dumps)
        => Assert.Equal(dumps.Texts.Select(text => ShapeOf(Feed.Parse(text))), ResultsOf(dumps.Texts).Select(text => ShapeOf(Feed.Parse(text))));

    [Property]
    public void Names_emoji_texts_and_entities_are_the_same_in_kind(HandleDump dump)
    {
        // A domain ends before an underscore: www.a_b.fr is two URLs or none.
        string text = dump.Text.Replace("_", "", StringComparison.Ordinal);

        Assert.Equal(SyntaxTree.ParseText(text).Tokens.Select(token => token.Kind), PseudonymizedText.OfTree(text).Tokens.Select(token => token.Kind));
    }

    [Property]
    public void A_dump_has_the_same_shape(ValidDump dump) => AssertSameShape(WithDomainsApart(dump.Value));

    [Property]
    public void A_damaged_dump_has_the_same_shape(MutatedSeed dump) => AssertSameShape(dump.Value);

    [Property]
    public void With_all_options_posts_counts_and_threads_are_the_same(ValidDump dump)
    {
        string text = WithDomainsApart(dump.Value);
        SyntaxTree tree = SyntaxTree.ParseText(text);
        SyntaxTree result = PseudonymizedText.OfTree(text, Everything);

        Assert.Equal(ShapeOf(tree), ShapeOf(result));
    }

    [Property]
    public void Hashtags_that_are_not_a_handle_stay(HandleDump dump)
    {
        string[] hashtags = [.. HashtagsOf(SyntaxTree.ParseText(dump.Text)).Where(hashtag => !hashtag.Contains(dump.Handle, StringComparison.OrdinalIgnoreCase))];

        Assert.Superset(hashtags.ToHashSet(), HashtagsOf(PseudonymizedText.OfTree(dump.Text)).ToHashSet());
    }

    [Property]
    public void A_dump_gives_the_same_again(HandleDump dump)
        => Assert.Equal(PseudonymizedText.OfTree(dump.Text).ToString(), PseudonymizedText.OfTree(dump.Text).ToString());

    [Property]
    public void A_post_of_two_dumps_has_the_same_key_in_both_when_each_is_pseudonymized_with_the_same_accounts(DumpSet dumps)
    {
        string older = dumps.Texts[0];
        string newer = older.Replace("Joined May 2020\n", $"Joined May 2020\nUn nouveau mot de {ProfilesOf(dumps.Texts).Last().Handle}\n4\n5\n6\n", StringComparison.Ordinal);

        IEnumerable<string> before = KeysOf(ResultsOf(dumps.Texts)[0]);
        IEnumerable<string> after = KeysOf(ResultsOf([newer, .. dumps.Texts.Skip(1)])[0]);

        Assert.Equal(before, after.Skip(1));
    }

    [Property]
    public void What_is_replaced_restores_the_handles(DumpSet dumps)
    {
        Pseudonymizer pseudonymizer = new Pseudonymizer("0123456789abcdef"u8).WithAccounts(dumps.Texts.Select(text => Feed.Parse(text)));

        Assert.All(dumps.Texts, text =>
        {
            SyntaxTree tree = SyntaxTree.ParseText(text);
            string restored = pseudonymizer.FindReplacedNames(tree)
                .Aggregate(pseudonymizer.Pseudonymize(tree).ToString(), (result, name) => result.Replace(name.Pseudonym, name.Name, StringComparison.Ordinal));

            // The number of a post becomes another.
            Assert.Equal(text, Regex.Replace(restored, "(?<=/status/)[0-9]+", "1"), ignoreCase: true);
        });
    }

    [Property]
    public void Every_handle_and_every_pseudonym_of_a_dump_is_among_what_is_replaced(HandleDump dump) => AssertIsListed(dump.Text);

    [Property]
    public void Every_handle_and_every_pseudonym_of_a_damaged_dump_is_among_what_is_replaced(MutatedSeed dump) => AssertIsListed(dump.Value);

    // A domain takes in the emoji and letters before it, back to the underscore of a pseudonym, and is none behind that.
    private static string WithDomainsApart(string dump) => Regex.Replace(dump, @"(?<![\s/])(?=example\.org)", " ");

    private static IEnumerable<Profile> ProfilesOf(IEnumerable<string> dumps) => dumps.Select(text => Feed.Parse(text).Profile!);

    private static string[] ResultsOf(IEnumerable<string> dumps)
    {
        Pseudonymizer pseudonymizer = new Pseudonymizer("0123456789abcdef"u8, new PseudonymizerOptions { ReplaceDisplayName = true }).WithAccounts(dumps.Select(text => Feed.Parse(text)));
        return [.. dumps.Select(text => pseudonymizer.Pseudonymize(SyntaxTree.ParseText(text)).ToString())];
    }

    private static IEnumerable<string> KeysOf(string dump) => Feed.Parse(dump).Posts.Select(post => post.Key);

    private static void AssertIsListed(string dump)
    {
        SyntaxTree tree = SyntaxTree.ParseText(dump);
        ReplacedName[] names = [.. PseudonymizedText.Pseudonymizer.FindReplacedNames(tree)];
        string result = PseudonymizedText.Pseudonymizer.Pseudonymize(tree).ToString();

        IEnumerable<string> replaced = Feed.ParseAll(dump).SelectMany(HandlesOf).Where(handle => !Regex.IsMatch(result, $"(?i)(?<![A-Za-z0-9_]){handle}(?![A-Za-z0-9_])"));

        // A mention ends after 20 characters, a word does not.
        Assert.All(replaced, handle => Assert.Contains(names, name => name.Name.StartsWith(handle, StringComparison.OrdinalIgnoreCase)));
        Assert.Superset(
            Regex.Matches(result, "user_?[0-9a-f]{10,}").Select(match => match.Value).ToHashSet(),
            names.Select(name => name.Pseudonym).ToHashSet());
    }

    private static void AssertNoHandleIsLeft(string dump)
    {
        string result = WithoutWhatStays(PseudonymizedText.OfTree(dump));
        string[] handles = [.. Feed.ParseAll(dump).SelectMany(HandlesOf).Where(handle => handle.Any(char.IsAsciiLetter)).Distinct()];

        // RT is the network's own word, and stays where a mention follows; so do the protocols and the top-level domains of URLs.
        IEnumerable<string> stay = ["RT", "http", "https", .. SyntaxTree.ParseText(dump).Tokens.Where(token => token.Kind == SyntaxKind.UrlToken).Select(TopLevelDomainOf)];
        Assert.All(handles.Except(stay, StringComparer.OrdinalIgnoreCase), handle => Assert.DoesNotMatch($"(?i)(?<![A-Za-z0-9_]){handle}(?![A-Za-z0-9_])", result));
    }

    private static string TopLevelDomainOf(SyntaxToken url) => Regex.Match(url.Text, @"^(https?://)?[^/?#:]*\.([^./?#:]+)", RegexOptions.IgnoreCase).Groups[2].Value;

    // An account can be called K, and a count 21 k; or X, and the joined line names the network.
    private static string WithoutWhatStays(SyntaxTree tree) => string.Concat(tree.Tokens.Select(token
        => tree.Text.ToString(TextSpan.FromBounds(token.FullSpan.Start, token.Span.Start)) + (Stays(token.Kind) ? "" : token.Text)));

    private static bool Stays(SyntaxKind kind) => PageTokens.Contains(kind) || kind is SyntaxKind.ThreadIndexToken or SyntaxKind.BareThreadIndexToken;

    private static void AssertSameShape(string dump)
    {
        SyntaxTree tree = SyntaxTree.ParseText(dump);
        SyntaxTree result = PseudonymizedText.OfTree(dump);

        Assert.Equal(ShapeOf(tree), ShapeOf(result));
        Assert.True(ErrorsOf(result) <= ErrorsOf(tree));
    }

    private static int ErrorsOf(SyntaxTree tree) => tree.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static IEnumerable<string> HandlesOf(Feed feed) =>
    [
        .. feed.Profile?.Handle is { } handle ? [handle] : Array.Empty<string>(),
        .. (feed.Profile?.Bio?.Mentions ?? []).Select(mention => mention.Value),
        .. feed.Posts.SelectMany(post => post.Mentions).Select(mention => mention.Value),
        .. feed.Posts.SelectMany(post => post.Lists).Select(list => list.Value.Split('/')[0]),
    ];

    private static IEnumerable<string> HashtagsOf(SyntaxTree tree) => tree.Root.Feeds.SelectMany(feed => Feed.FromSyntax(feed).Posts).SelectMany(post => post.Hashtags).Select(hashtag => hashtag.Text);

    private static string[] ShapeOf(SyntaxTree tree) => [.. tree.Root.Feeds.Select(syntax => Feed.FromSyntax(syntax)).Select(ShapeOf)];

    private static string ShapeOf(Feed feed) => string.Join('\n', [
        $"{feed.Profile?.Followers} {feed.Profile?.Following} {feed.Profile?.Joined} {feed.Profile?.Handle is not null} {feed.Profile?.Bio is not null} {feed.Profile?.Location is not null}",
        .. feed.Posts.Select(post => $"{post.ThreadIndex} {post.Engagement}"),
        .. feed.Threads.Select(thread => $"{thread.Total}: {string.Join(' ', thread.Posts.Select(post => post.Index))}"),
    ]);
}
