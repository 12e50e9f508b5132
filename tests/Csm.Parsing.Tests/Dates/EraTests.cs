namespace Csm.Parsing.Tests.Dates;

/// <summary>Years before and after the beginning of the common era.</summary>
public sealed class EraTests
{
    [Theory]
    [InlineData("depuis 2400 av. J.-C.")]
    [InlineData("depuis 2400 av. J.-C. environ")]
    [InlineData("depuis 2400 av.\u00A0J.-C.")]
    [InlineData("depuis 2400 av J-C")]
    [InlineData("depuis 2400 av. JC")]
    [InlineData("depuis 2400 avant J.-C.")]
    [InlineData("depuis 2400 avant Jésus-Christ")]
    [InlineData("depuis 2400 avant Je\u0301sus-Christ")]
    [InlineData("DEPUIS 2400 AVANT JÉSUS-CHRIST")]
    [InlineData("en 1200 avant notre ère")]
    [InlineData("en 1200 avant notre e\u0300re")]
    [InlineData("en 1200 avant l’ère commune")]
    [InlineData("en 1200 AEC")]
    [InlineData("en 1300 ou 1200 av. J.-C.")]
    [InlineData("since 2400 BC")]
    [InlineData("since 2400 B.C.")]
    [InlineData("since 2400 BCE")]
    [InlineData("since 2400 B.C.E.")]
    [InlineData("since 2400 bc")]
    [InlineData("since 2400 before Christ")]
    [InlineData("since 2400 before the common era")]
    [InlineData("in 2400 v. Chr.")]
    [InlineData("le 15 mars 44 av. J.-C.")]
    [InlineData("on March 15, 44 BC")]
    [InlineData("en mars 1200 avant J.-C.")]
    [InlineData("l'an 44 avant notre ère")]
    public void A_year_before_the_era_is_no_date(string text) => DateAssert.Finds(text, "");

    [Theory]
    [InlineData("en 1200 après J.-C.", "1200 après J.-C. = 1200")]
    [InlineData("en 300 ap. J.-C. déjà", "300 ap. J.-C. = 0300")]
    [InlineData("le 24 août 79 après Jésus-Christ", "24 août 79 après Jésus-Christ = 0079-08-24")]
    [InlineData("en 476 de notre ère", "476 de notre ère = 0476")]
    [InlineData("since 1066 AD.", "since 1066 AD = 1066/..")]
    [InlineData("in AD 1066", "1066 = 1066")]
    [InlineData("taken in 2025 ad campaigns", "2025 = 2025")]
    [InlineData("en 2025 avant Noël", "2025 = 2025")]
    [InlineData("in 2025 before Christmas", "2025 = 2025")]
    [InlineData("en 2025 la BCE", "2025 = 2025")]
    public void Another_year_is_a_date(string text, string expected) => DateAssert.Finds(text, expected);
}
