using Csm.Parsing.Tests;

namespace Csm.Parsing.Data.Tests.Pseudonyms;

public sealed class PseudonymTests
{
    private static readonly Pseudonymizer Pseudonymizer = PseudonymizedText.Pseudonymizer;

    [Fact]
    public void A_pseudonym_has_digits_of_the_keyed_hash() => Assert.Equal(PseudonymizedText.User, Pseudonymizer.PseudonymOf(PseudonymizedText.Handle));

    [Fact]
    public void Case_does_not_matter() => Assert.Equal(Pseudonymizer.PseudonymOf("csmagistrature"), Pseudonymizer.PseudonymOf("CSMAGISTRATURE"));

    [Fact]
    public void Another_key_gives_another_pseudonym()
        => Assert.NotEqual(Pseudonymizer.PseudonymOf("a"), new Pseudonymizer("another key of 24 bytes."u8).PseudonymOf("a"));

    [Theory]
    [InlineData(1, 15)]
    [InlineData(15, 15)]
    [InlineData(16, 16)]
    [InlineData(20, 20)]
    [InlineData(40, 40)]
    [InlineData(200, 69)]
    public void A_pseudonym_is_as_long_as_a_handle_can_be_and_not_shorter_than_its_own(int length, int expected)
        => Assert.Equal(expected, Pseudonymizer.PseudonymOf(new string('a', length)).Length);

    [Fact]
    public void A_pseudonym_is_a_handle()
        => Assert.Equal(PseudonymizedText.User, Assert.Single(PostText.Parse($"@{PseudonymizedText.User}").Mentions).Value);

    [Fact]
    public void Ten_thousand_handles_have_pseudonyms_of_their_own()
        => Assert.Equal(10_000, Enumerable.Range(0, 10_000).Select(number => Pseudonymizer.PseudonymOf($"a{number}")).Distinct().Count());

    [Fact]
    public void A_short_key_is_refused_and_not_shown()
    {
        var exception = Assert.Throws<ArgumentException>(() => new Pseudonymizer("secret key 15 b"u8));

        Assert.StartsWith("A key has at least 16 bytes, and this one 15.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_is_copied()
    {
        byte[] key = "0123456789abcdef"u8.ToArray();
        var pseudonymizer = new Pseudonymizer(key);
        key[0] = 0;

        Assert.Equal(PseudonymizedText.User, pseudonymizer.PseudonymOf(PseudonymizedText.Handle));
    }

    [Fact]
    public void The_seed_with_pseudonyms() => Snapshot.Verify(
        PseudonymizedText.OfTree(Seed.Text, new PseudonymizerOptions { ReplaceDisplayName = true }).ToString(), "Seed.pseudonyms");
}
