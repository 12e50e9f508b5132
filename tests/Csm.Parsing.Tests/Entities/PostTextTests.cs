using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Tests.Entities;

/// <summary>The text of one post, without a dump around it.</summary>
public sealed class PostTextTests
{
    [Fact]
    public void A_text_is_kept_as_it_is()
    {
        PostText text = PostText.Parse(" @a b\r\n\r\n 12\n34\n56 #c ");
        Assert.Equal(" @a b\r\n\r\n 12\n34\n56 #c ", text.Text);
        Assert.Equal(["@a", "#c"], text.Entities.Select(entity => entity.Text));
        Assert.All(text.Entities, entity => Assert.Equal(entity.Span, entity.SpanInText));
        Assert.Equal(["@a", " b", "12", "34", "56 ", "#c"], text.Tokens.Select(token => token.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void A_blank_text_has_nothing(string text)
    {
        PostText parsed = PostText.Parse(text);
        Assert.Equal((text, null, text.Length > 0), (parsed.Text, parsed.ReplyTo, parsed.IsValid));
        Assert.Empty(parsed.Entities);
        Assert.Empty(parsed.Tokens);
    }

    [Fact]
    public void Each_kind_has_its_list()
    {
        var text = PostText.Parse("@a @b/c #d $E f.fr 🇫🇷");
        Assert.Equal(text.Entities.AsEnumerable(), [.. text.Mentions, .. text.Lists, .. text.Hashtags, .. text.Cashtags, .. text.Urls, .. text.Emoji]);
        Assert.Equal(["a", "b/c", "d", "E", "f.fr", "🇫🇷"], text.Entities.Select(entity => entity.Value));
    }

    [Fact]
    public void A_bare_number_is_only_what_could_be_an_index()
        => Assert.Equal(SyntaxKind.BareThreadIndexToken, PostText.Parse("1/3 des Français").Tokens[0].Kind);

    [Fact]
    public void A_text_knows_its_tree() => TreeAssert.IsSound(PostText.Parse("[1/2] 📜 [T] @a\n#b 2/").Tokens[0].SyntaxTree!);

    [Fact]
    public void A_bio_has_entities_too()
    {
        PostText bio = Feed.Parse("N\n@n\nFollowers\n1\nCompte de @csm, csm.fr 🇫🇷\nJoined May 2020").Profile!.Bio!;
        Assert.Equal(["csm", "csm.fr", "🇫🇷"], bio.Entities.Select(entity => entity.Value));
        Assert.Equal("Compte de @csm, ".Length + 23 + 1 + 2, bio.WeightedLength);
    }

    [Fact]
    public void Positions_can_be_counted_in_code_points()
    {
        string text = "😀 é @a \uD83D #b";
        Assert.Equal(["[0..1)", "[4..6)", "[9..11)"], PostText.Parse(text).Entities.Select(entity => entity.Span.ToCodePoints(text).ToString()));
        Assert.Throws<ArgumentOutOfRangeException>("text", () => new TextSpan(1, 3).ToCodePoints("abc"));
    }
}
