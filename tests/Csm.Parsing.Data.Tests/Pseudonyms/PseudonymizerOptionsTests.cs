using Csm.Parsing.Syntax;
using Csm.Parsing.Tests;

namespace Csm.Parsing.Data.Tests.Pseudonyms;

public sealed class PseudonymizerOptionsTests
{
    private static readonly PseudonymizerOptions DisplayName = new() { ReplaceDisplayName = true };

    [Fact]
    public void By_default_name_bio_and_location_stay()
    {
        Profile profile = PseudonymizedText.OfDump(Seed.Text).Profile!;

        Assert.Equal(("Conseil magistrature", "Paris, France"), (profile.DisplayName, profile.Location));
        Assert.StartsWith("Bienvenue", profile.Bio?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_becomes_the_pseudonym_of_the_handle()
        => Assert.Equal(PseudonymizedText.User, PseudonymizedText.OfDump(Seed.Text, DisplayName).Profile?.DisplayName);

    [Fact]
    public void A_name_without_a_handle_has_a_pseudonym_of_its_own()
        => Assert.Matches("^name_[0-9a-f]{10}$", PseudonymizedText.OfDump("Name\nFollowers\n21K\nJoined May 2020\n", DisplayName).Profile?.DisplayName);

    [Theory]
    [InlineData("Le conseil MAGISTRATURE dit", "Le USER dit")]
    [InlineData("Conseil magistrature.", "USER.")]
    [InlineData("#ConseilMagistrature", "#USER")]
    [InlineData("Le Conseil  magistrature dit", "Le USER dit")]
    [InlineData("Le Conseil\u00A0magistrature dit", "Le USER dit")]
    [InlineData("Le Conseil-magistrature dit", "Le Conseil-magistrature dit")]
    [InlineData("ConseilMagistrature dit", "ConseilMagistrature dit")]
    [InlineData("Conseil ", "Conseil")]
    [InlineData("[Conseil magistrature] dit", "[USER] dit")]
    [InlineData("Conseil magistratures", "Conseil magistratures")]
    [InlineData("Leconseil magistrature", "Leconseil magistrature")]
    [InlineData("#Conseil magistrature", "#Conseil magistrature")]
    public void The_name_is_replaced_in_a_text(string post, string expected)
        => Assert.Equal(Replace(expected), PostOf(post, "Conseil magistrature"));

    [Fact]
    public void Emoji_around_the_name_are_optional() => Assert.Equal(Replace("Le USER dit"), PostOf("Le Conseil dit", "🏛️ Conseil 🇫🇷"));

    [Fact]
    public void A_hashtag_of_the_name_has_none_of_its_signs() => Assert.Equal(Replace("Le #USER dit"), PostOf("Le #JeanPaulOReilly dit", "Jean-Paul O’Reilly"));

    [Fact]
    public void A_name_may_have_letters_beyond_the_basic_plane() => Assert.Equal(Replace("Le USER dit"), PostOf("Le 𝓙𝓸𝓱𝓷 dit", "𝓙𝓸𝓱𝓷"));

    [Fact]
    public void The_longer_of_two_names_that_begin_the_same_is_found()
    {
        string dump = PseudonymizedText.DumpOf("a", name: "Conseil") + "Conseil supérieur\n@other\nFollowers\n1\nJoined May 2020\nLe Conseil supérieur dit\n1\n2\n3\n";

        string result = PseudonymizedText.OfTree(dump, DisplayName).ToString();

        Assert.Contains($"Le {PseudonymizedText.Pseudonymizer.GetPseudonym("other")} dit", result, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_is_found_with_its_accents_apart() => Assert.Equal(Replace("Le USER dit"), PostOf("Le Re\u0301publicain dit", "R\u00E9publicain"));

    [Theory]
    [InlineData(100, "USER")]
    [InlineData(101, null)]
    public void A_name_is_looked_for_up_to_a_hundred_characters(int length, string? expected)
    {
        string name = new('n', length);
        Assert.Equal(Replace($"Le {expected ?? name} dit"), PostOf($"Le {name} dit", name));
    }

    [Fact]
    public void A_name_that_almost_is_everywhere_takes_little_memory()
    {
        const int Words = 20_000;
        string name = string.Concat(Enumerable.Repeat("a ", 49)) + "b";
        SyntaxTree dump = SyntaxTree.ParseText(PseudonymizedText.DumpOf(string.Concat(Enumerable.Repeat("a ", Words)), name: name));
        PseudonymizedText.Pseudonymizer.Pseudonymize(dump);

        long before = GC.GetAllocatedBytesForCurrentThread();
        PseudonymizedText.OfTree(dump.ToString(), DisplayName);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // .NET 8 looks words up as strings, and takes 1,590 bytes for a character.
        Assert.InRange(allocated / (2 * Words), 0, 2_000);
    }

    [Fact]
    public void A_name_without_letters_is_not_looked_for() => Assert.Equal("Le 42 dit", PostOf("Le 42 dit", "42"));

    [Fact]
    public void In_a_bio_a_line_does_not_become_short_enough_for_a_location()
    {
        const string Bio = "Une ligne\nFédération nationale des amis";
        string dump = PseudonymizedText.DumpOf("a", name: "Fédération nationale des amis de la justice", bio: Bio + " de la justice", location: "");

        Assert.Null(PseudonymizedText.OfDump(dump, DisplayName).Profile?.Location);
    }

    [Fact]
    public void A_bio_becomes_a_pseudonym()
        => Assert.Matches("^bio_[0-9a-f]{10}$", PseudonymizedText.OfDump(Seed.Text, new PseudonymizerOptions { ReplaceBio = true }).Profile?.Bio?.Text);

    [Fact]
    public void A_bio_of_several_lines_becomes_one()
        => Assert.Matches(
            "^bio_[0-9a-f]{10}$",
            PseudonymizedText.OfDump(PseudonymizedText.DumpOf("a", bio: "one line\nand one more"), new PseudonymizerOptions { ReplaceBio = true }).Profile?.Bio?.Text);

    [Fact]
    public void A_location_becomes_a_pseudonym()
        => Assert.Matches("^location_[0-9a-f]{10}$", PseudonymizedText.OfDump(Seed.Text, new PseudonymizerOptions { ReplaceLocation = true }).Profile?.Location);

    [Fact]
    public void A_location_that_a_handle_makes_too_long_becomes_a_pseudonym_as_a_whole()
        => Assert.Matches("^location_[0-9a-f]{10}$", PseudonymizedText.OfDump(PseudonymizedText.DumpOf("@a", location: "à a b c d, au bout de la terre")).Profile?.Location);

    private static string PostOf(string post, string name)
        => PseudonymizedText.OfDump(PseudonymizedText.DumpOf(post, name), DisplayName).Posts[0].Text;

    private static string Replace(string expected) => expected.Replace("USER", PseudonymizedText.User, StringComparison.Ordinal);
}
