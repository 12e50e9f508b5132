namespace Csm.Parsing.Data.Tests.Pseudonyms;

/// <summary>Paths of files. In expected ones, ALICE, BOB and NAME mean pseudonyms.</summary>
public sealed class AccountPathTests
{
    private static readonly Profile[] Profiles = [ProfileOf("Alice Martin 🌹", "alice"), ProfileOf("Bob", "bob"), ProfileOf("Jean-Paul O’Reilly", "bob_1"), ProfileOf("N", "_u_")];

    [Theory]
    [InlineData("alice/bob_1_mentions_alice", "ALICE/BOB1_mentions_ALICE")]
    [InlineData("ALICE-2024.05", "ALICE-2024.05")]
    [InlineData("@bob, (alice)", "@BOB, (ALICE)")]
    [InlineData("_u_", "LOW")]
    [InlineData("été\\bob", "été\\BOB")]
    [InlineData("bobs/malice/Alice Martin", "bobs/malice/ALICE Martin")]
    public void Handles_of_all_accounts_are_replaced(string path, string expected)
        => Assert.Equal(Replace(expected), PseudonymizedText.Pseudonymizer.WithAccounts(Profiles).PseudonymizePath(path));

    [Theory]
    [InlineData("alice2024", "ALICE_2024")]
    [InlineData("01alice", "01_ALICE")]
    [InlineData("bob2024", "bob2024")]
    [InlineData("bob_2024", "BOB_2024")]
    [InlineData("alicemartin2024", "alicemartin2024")]
    public void Beside_a_digit_at_least_five_characters_are_a_handle(string path, string expected)
        => Assert.Equal(Replace(expected), PseudonymizedText.Pseudonymizer.WithAccounts(Profiles).PseudonymizePath(path));

    [Theory]
    [InlineData("Alice Martin about bob", "ALICE about BOB")]
    [InlineData("alice-martin - 2024", "ALICE - 2024")]
    [InlineData("alice_martin/AliceMartin", "ALICE/ALICE")]
    [InlineData("AliceMartin2024", "ALICE_2024")]
    [InlineData("jean paul oreilly", "BOB1")]
    [InlineData("Alice/Martin", "ALICE/Martin")]
    [InlineData("Alice Martinez", "ALICE Martinez")]
    public void Display_names_are_replaced_where_they_are_in_texts(string path, string expected)
        => Assert.Equal(Replace(expected), new Pseudonymizer("0123456789abcdef"u8, new PseudonymizerOptions { ReplaceDisplayName = true }).WithAccounts(Profiles).PseudonymizePath(path));

    [Fact]
    public void A_pseudonym_is_not_replaced_again()
        => Assert.Equal(Replace("ALICE"), PseudonymizedText.Pseudonymizer.WithAccounts([.. Profiles, ProfileOf("User", "user")]).PseudonymizePath("alice"));

    private static Profile ProfileOf(string name, string handle) => Feed.Parse($"{name}\n@{handle}\nFollowers\n21K\nJoined May 2020\na\n1\n2\n3\n").Profile!;

    private static string Replace(string expected) => expected
        .Replace("ALICE", PseudonymOf("alice"), StringComparison.Ordinal)
        .Replace("BOB1", PseudonymOf("bob_1"), StringComparison.Ordinal)
        .Replace("BOB", PseudonymOf("bob"), StringComparison.Ordinal)
        .Replace("LOW", PseudonymOf("_u_"), StringComparison.Ordinal);

    private static string PseudonymOf(string handle) => PseudonymizedText.Pseudonymizer.GetPseudonym(handle);
}
