namespace Csm.Parsing.Tests.Entities;

/// <summary>Hashtags and cashtags.</summary>
public sealed class HashtagTests
{
    [Theory]
    [InlineData("La #démocratie. #Nuit_du_droit! (#CSM)", "#démocratie  #Nuit_du_droit  #CSM")]
    [InlineData("＃width #é\u0301t\u00E9 #il·lusió #メ〜テレ #עַל־יְדֵי #می‌خواهم", "＃width  #é\u0301t\u00E9  #il·lusió  #メ〜テレ  #עַל־יְדֵי  #می‌خواهم")]
    [InlineData("#2025 #2025a #_ #_a #1_2", "#2025a  #_a")]
    [InlineData("#𠀡 #A𐒠", "#𠀡  #A𐒠")]
    [InlineData("#a1️⃣ #️⃣a ##b", "#a1️⃣  #b")]
    [InlineData("✌️#a ☎︎#b 😀#c 。#d", "#a  #b  #c  #d")]
    [InlineData("x#a 1#a é#a _#a &#a の#a", "")]
    [InlineData("#a#b #c＃d #e://", "")]
    [InlineData("#a-b #c's", "#a  #c")]
    public void Hashtags_are_found(string text, string expected) => EntityAssert.Finds(TextEntityKind.Hashtag, text, expected);

    [Fact]
    public void Half_a_surrogate_pair_is_nothing_a_hashtag_can_follow() => EntityAssert.Finds(TextEntityKind.Hashtag, "\uD83D#a", "");

    [Theory]
    [InlineData("$ACME, $a $BRK.A $BF_ab.", "$ACME  $a  $BRK.A  $BF_ab")]
    [InlineData("$ACME. $ACME_ $ACME.abc $ACME.a1", "$ACME  $ACME  $ACME  $ACME")]
    [InlineData("US$A ($A) $5 $A5 $TOOLONGS $é $A。 $ $$A", "")]
    [InlineData("a\u3000$A\u00A0$B", "$A  $B")]
    [InlineData("$A\u0085 $B\uFEFF", "$B")]
    public void Cashtags_are_found(string text, string expected) => EntityAssert.Finds(TextEntityKind.Cashtag, text, expected);
}
