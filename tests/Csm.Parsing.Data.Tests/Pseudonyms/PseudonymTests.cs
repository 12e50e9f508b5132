using Csm.Parsing.Tests;

namespace Csm.Parsing.Data.Tests.Pseudonyms;

public sealed class PseudonymTests
{
    private static readonly Pseudonymizer Pseudonymizer = PseudonymizedText.Pseudonymizer;

    [Fact]
    public void A_pseudonym_has_digits_of_the_keyed_hash() => Assert.Equal(PseudonymizedText.User, Pseudonymizer.GetPseudonym(PseudonymizedText.Handle));

    [Fact]
    public void Case_does_not_matter() => Assert.Equal(Pseudonymizer.GetPseudonym("csmagistrature"), Pseudonymizer.GetPseudonym("CSMAGISTRATURE"));

    [Fact]
    public void Another_key_gives_another_pseudonym()
        => Assert.NotEqual(Pseudonymizer.GetPseudonym("a"), new Pseudonymizer("another key of 24 bytes."u8).GetPseudonym("a"));

    [Theory]
    [InlineData(1, 15)]
    [InlineData(15, 15)]
    [InlineData(16, 16)]
    [InlineData(20, 20)]
    [InlineData(40, 40)]
    [InlineData(200, 69)]
    public void A_pseudonym_is_as_long_as_a_handle_can_be_and_not_shorter_than_its_own(int length, int expected)
        => Assert.Equal(expected, Pseudonymizer.GetPseudonym(new string('a', length)).Length);

    [Fact]
    public void A_pseudonym_is_a_handle()
        => Assert.Equal(PseudonymizedText.User, Assert.Single(PostText.Parse($"@{PseudonymizedText.User}").Mentions).Value);

    [Fact]
    public void Ten_thousand_handles_have_pseudonyms_of_their_own()
        => Assert.Equal(10_000, Enumerable.Range(0, 10_000).Select(number => Pseudonymizer.GetPseudonym($"a{number}")).Distinct().Count());

    [Fact]
    public void A_short_key_is_refused_and_not_shown()
    {
        var exception = Assert.Throws<ArgumentException>(() => new Pseudonymizer("secret key 15 b"u8));

        Assert.StartsWith("A key has at least 16 bytes; this one has 15.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(16, 0)]
    [InlineData(32, 4)]
    public void A_key_of_few_different_bytes_is_refused(int length, int different)
    {
        byte[] key = [.. Enumerable.Range(0, length).Select(index => (byte)(index % Math.Max(different, 1)))];

        var exception = Assert.Throws<ArgumentException>(() => new Pseudonymizer(key));

        Assert.StartsWith("A key has at least 5 different bytes; this one has ", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0123456789abcde", PseudonymKeyFault.TooShort)]
    [InlineData("aaaaaaaaaaaaaaaa", PseudonymKeyFault.TooUniform)]
    [InlineData("0123456789abcdef", null)]
    public void The_fault_of_a_key_can_be_asked_for(string key, PseudonymKeyFault? expected)
        => Assert.Equal(expected, Csm.Parsing.Data.Pseudonymizer.FindKeyFault(System.Text.Encoding.UTF8.GetBytes(key)));

    [Fact]
    public void The_key_is_copied()
    {
        byte[] key = "0123456789abcdef"u8.ToArray();
        var pseudonymizer = new Pseudonymizer(key);
        key[0] = 0;

        Assert.Equal(PseudonymizedText.User, pseudonymizer.GetPseudonym(PseudonymizedText.Handle));
    }

    [Fact]
    public void A_text_becomes_the_same_as_its_tree()
        => Assert.Equal(PseudonymizedText.OfTree(Seed.Text).ToString(), Pseudonymizer.Pseudonymize(Seed.Text));

    [Fact]
    public void A_text_is_parsed_with_the_given_options()
    {
        // Two counts in a row, one in Portuguese; otherwise it is text, in which the handle is a word.
        const string Dump = "Name\n@handle\nFollowers\n1\nJoined May 2020\n@mil\n1\n3 mil\n";

        Assert.DoesNotContain("3 mil", Pseudonymizer.Pseudonymize(Dump), StringComparison.Ordinal);
        Assert.Contains("3 mil", Pseudonymizer.Pseudonymize(Dump, new FeedParseOptions { Language = FeedLanguage.Portuguese }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_seed_with_pseudonyms() => Snapshot.Verify(
        PseudonymizedText.OfTree(Seed.Text, new PseudonymizerOptions { ReplaceDisplayName = true }).ToString(), "Seed.pseudonyms");
}
