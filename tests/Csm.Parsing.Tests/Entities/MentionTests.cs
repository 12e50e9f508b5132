namespace Csm.Parsing.Tests.Entities;

/// <summary>Mentions and lists.</summary>
public sealed class MentionTests
{
    [Theory]
    [InlineData("(@RechtspraakNL), l’@ENM_France. été@test", "@RechtspraakNL  @ENM_France  @test")]
    [InlineData("＠full の@b", "＠full  @b")]
    [InlineData("@123456789012345678901", "@12345678901234567890")]
    [InlineData("RT@a rt:@b Rt @c", "@a  @b  @c")]
    [InlineData("ART@a _rt@b @RT@c -RT@d", "")]
    [InlineData("a@b 1@b _@b !@b #@b $@b %@b &@b *@b @@b", "")]
    [InlineData("@a@b @aé @a\u0301 @a://", "")]
    [InlineData("@aÀ @aɏ @a\u0300 @a\u036F @aḀ @aỿ @aɓ @aʻ", "")]
    [InlineData("@a¿ @b× @c÷ @dɐ @eʼ @f˿ @gͰ @h\u1DFF @iἀ", "@a  @b  @c  @d  @e  @f  @g  @h  @i")]
    [InlineData("@user/1 @user/", "@user  @user")]
    [InlineData("@user/list@x", "")]
    [InlineData("@ @é @-", "")]
    public void Mentions_are_found(string text, string expected) => EntityAssert.Finds(TextEntityKind.Mention, text, expected);

    [Theory]
    [InlineData("@user/list-1_x y", "@user/list-1_x")]
    [InlineData("@user/a2345678901234567890123456", "@user/a234567890123456789012345")]
    [InlineData("＠user/liste", "＠user/liste")]
    [InlineData("@user/lisé @user/a:// @user/été", "")]
    public void Lists_are_found(string text, string expected) => EntityAssert.Finds(TextEntityKind.List, text, expected);

    [Theory]
    [InlineData("@user bonjour", "user")]
    [InlineData(" \u3000@user", "user")]
    [InlineData("＠user", "user")]
    [InlineData("@user/list bonjour", "user")]
    [InlineData(".@user", null)]
    [InlineData("@useré", null)]
    [InlineData("@user@other", null)]
    [InlineData("[1/2] @user", null)]
    [InlineData("", null)]
    public void A_text_that_begins_with_a_handle_is_a_reply(string text, string? expected) => Assert.Equal(expected, PostText.Parse(text).ReplyTo);
}
