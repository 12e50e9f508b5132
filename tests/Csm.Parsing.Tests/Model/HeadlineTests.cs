namespace Csm.Parsing.Tests.Model;

public sealed class HeadlineTests
{
    [Theory]
    [InlineData("🗞️ Communiqué du Conseil 🗞️ Condamnation des attaques", "Communiqué du Conseil")]
    [InlineData("🗞️Communiqué🗞️", "Communiqué")]
    [InlineData("📜 🗞️ Le @CSM #communique 🗞️ suite", "Le @CSM #communique")]
    [InlineData("[1/2] 🗞️ A 📜 B 🗞️ C 🗞️", "A 📜 B")]
    [InlineData("🔴⚪ Titre 🔴⚪ texte", "Titre")]
    [InlineData("📜 🗞️ Titre 📜 texte 🗞️", "Titre")]
    [InlineData("🗞️ Communiqué 🗞 suite", null)]
    [InlineData("🗞️ 🗞️ suite", null)]
    [InlineData("🗞️ Communiqué", null)]
    [InlineData("Le 🗞️ Communiqué 🗞️", null)]
    [InlineData("🗞️ [Topic] Communiqué 🗞️", null)]
    [InlineData("🗞️ Communiqué\ndu Conseil 🗞️", null)]
    [InlineData("🗞️", null)]
    [InlineData("texte", null)]
    public void A_headline_stands_between_a_marker_and_the_same_emoji(string text, string? headline)
        => Assert.Equal(headline, Feed.Parse($"{text}\n0\n0\n0").Posts[0].Headline);

    [Fact]
    public void The_seed_has_one_headline()
        => Assert.Equal("Communiqué du Conseil supérieur de la magistrature", Assert.Single(Seed.Parse().Posts, post => post.Headline is not null).Headline);
}
