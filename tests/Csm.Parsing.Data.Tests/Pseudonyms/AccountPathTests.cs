namespace Csm.Parsing.Data.Tests.Pseudonyms;

/// <summary>Paths of files. In expected ones, words in capitals mean pseudonyms.</summary>
public sealed class AccountPathTests
{
    private static readonly Feed[] Accounts =
    [
        FeedOf("Alice Martin 🌹", "alice"), FeedOf("Bob", "bob"), FeedOf("Jean-Paul O’Reilly", "bob_1"), FeedOf("N", "_u_"), FeedOf("Zoé Dupré", "zoe"),
        FeedOf("Łucja Œuvrard", "lucja_1"),
    ];

    private static readonly Pseudonymizer Names = new("0123456789abcdef"u8, new PseudonymizerOptions { ReplaceDisplayName = true });

    [Theory]
    [InlineData("alice/bob_1_mentions_alice", "ALICE/BOB1_mentions_ALICE")]
    [InlineData("ALICE-2024.05", "ALICE-2024.05")]
    [InlineData("@bob, (alice)", "@BOB, (ALICE)")]
    [InlineData("_u_", "LOW")]
    [InlineData("été\\bob", "été\\BOB")]
    [InlineData("bobs/malice/Alice Martin", "bobs/malice/ALICE Martin")]
    public void Handles_of_all_accounts_are_replaced(string path, string expected)
        => Assert.Equal(Replace(expected), PseudonymizedText.Pseudonymizer.WithAccounts(Accounts).PseudonymizePath(path));

    [Theory]
    [InlineData("alice2024", "ALICE_2024")]
    [InlineData("01alice", "01_ALICE")]
    [InlineData("bob2024", "bob2024")]
    [InlineData("bob_2024", "BOB_2024")]
    [InlineData("alicemartin2024", "alicemartin2024")]
    public void Beside_a_digit_at_least_five_characters_are_a_handle(string path, string expected)
        => Assert.Equal(Replace(expected), PseudonymizedText.Pseudonymizer.WithAccounts(Accounts).PseudonymizePath(path));

    [Theory]
    [InlineData("Alice Martin about bob", "ALICE about BOB")]
    [InlineData("alice-martin - 2024", "ALICE - 2024")]
    [InlineData("alice_martin/AliceMartin", "ALICE/ALICE")]
    [InlineData("AliceMartin2024", "ALICE_2024")]
    [InlineData("jean paul oreilly", "BOB1")]
    [InlineData("Alice/Martin", "ALICE/Martin")]
    [InlineData("Alice Martinez", "ALICE Martinez")]
    public void Display_names_are_replaced_where_they_are_in_texts(string path, string expected)
        => Assert.Equal(Replace(expected), Names.WithAccounts(Accounts).PseudonymizePath(path));

    [Theory]
    [InlineData("zoe dupre 2", "ZOE 2")]
    [InlineData("Zoe-Dupre 3", "ZOE 3")]
    [InlineData("zoedupre 6", "ZOE 6")]
    [InlineData("Zoe\u0301 DUPRÉ", "ZOE")]
    [InlineData("lucja oeuvrard", "LUCJA")]
    [InlineData("Zoe Dupré", "ZOE")]
    public void Display_names_are_replaced_without_their_accents(string path, string expected)
        => Assert.Equal(Replace(expected), Names.WithAccounts(Accounts).PseudonymizePath(path));

    [Theory]
    [InlineData("Alice%20Martin", "ALICE")]
    [InlineData("%61lice", "ALICE")]
    [InlineData("%2561lice%20bob", "ALICE%20BOB")]
    [InlineData("Zo%C3%A9%20Dupr%c3%a9", "ZOE")]
    [InlineData("Zoe%CC%81_Dupre", "ZOE")]
    [InlineData("Zo%E9 Dupr%E9", "ZOE")]
    [InlineData("100%bob", "100%BOB")]
    [InlineData("https%3A%2F%2Fx.com%2Falice", "https%3A%2F%2Fx.com%2FALICE")]
    [InlineData("100% %zz %F0%9F", "100% %zz %F0%9F")]
    public void Percent_encoded_characters_are_decoded(string path, string expected)
        => Assert.Equal(Replace(expected), Names.WithAccounts(Accounts).PseudonymizePath(path));

    [Theory]
    [InlineData("https___x.com_alice_status_1234567890123", "https___x.com_ALICE_status_NUMBER")]
    [InlineData("alice-1975848012345678901/a", "ALICE-NUMBER/a")]
    [InlineData("status%2F1234567890123", "status%2FNUMBER")]
    [InlineData("%2012345678901234", "%20NUMBER")]
    [InlineData("123456789012", "123456789012")]
    [InlineData("123456789012345678901", "123456789012345678901")]
    [InlineData("alice-20240131123456", "ALICE-20240131123456")]
    public void Numbers_of_posts_are_replaced(string path, string expected)
        => Assert.Matches($"^{Replace(expected).Replace("NUMBER", "(?!1234567890|1975)[0-9]{13,19}", StringComparison.Ordinal)}$", Names.WithAccounts(Accounts).PseudonymizePath(path));

    [Fact]
    public void A_pseudonym_is_not_replaced_again()
        => Assert.Equal(Replace("ALICE"), PseudonymizedText.Pseudonymizer.WithAccounts([.. Accounts, FeedOf("User", "user")]).PseudonymizePath("alice"));

    private static Feed FeedOf(string name, string handle) => Feed.Parse($"{name}\n@{handle}\nFollowers\n21K\nJoined May 2020\na\n1\n2\n3\n");

    private static string Replace(string expected) => expected
        .Replace("ALICE", PseudonymOf("alice"), StringComparison.Ordinal)
        .Replace("BOB1", PseudonymOf("bob_1"), StringComparison.Ordinal)
        .Replace("BOB", PseudonymOf("bob"), StringComparison.Ordinal)
        .Replace("ZOE", PseudonymOf("zoe"), StringComparison.Ordinal)
        .Replace("LUCJA", PseudonymOf("lucja_1"), StringComparison.Ordinal)
        .Replace("LOW", PseudonymOf("_u_"), StringComparison.Ordinal);

    private static string PseudonymOf(string handle) => PseudonymizedText.Pseudonymizer.GetPseudonym(handle);
}
