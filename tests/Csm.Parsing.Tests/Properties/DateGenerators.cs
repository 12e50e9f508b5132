using FsCheck;
using FsCheck.Fluent;

namespace Csm.Parsing.Tests.Properties;

/// <summary>Generates the texts for the laws of dates: words of dates in any order.</summary>
public static class DateGenerators
{
    private static readonly string[] Pieces =
    [
        "15", "16", "1er", "1ᵉʳ", "25th", "31", "8", "0", "2025", "2022", "15-16", "3-1", "1/4", "[1/4]", "5/02/1994", "25/12/2024", "05.02.1994", "1994-02-05", "1.2.3", "15:30",
        "septembre", "Septembre", "sept.", "Sept.", "September", "août", "aou\u0302t", "mai", "May", "may", "February", "février", "octobre", "Oct", "lundi", "Monday",
        "le", "les", "du", "au", "et", "&", "de", "d'", "l'", "depuis", "d'ici", "en", "entre", "mois", "année", "the", "of", "from", "to", "and", "between", "since", "in", "last", "prochain",
        ",", ".", "-", "–", "/", "'", "’", "(", ")", "%", "#", "@", "ans", "was", "mot", "@a", "avant", "av. J.-C.", "BC", "AD", "après Jésus-Christ", "€", "$", "mètres", "square", "miles", "words", "km", "×", "2000", "44",
        "→", ":", "=", "…", "~", "*", "à", "jusqu'", "through", "15-03-2025", "1/9", "01.09", "15,16", "an", "mi", "juin", "June", "\u200B", "\U0001F852", "#mai", "🎉", "1️⃣", "\u00A0", "_",
    ];

    private static readonly string[] Bounding = ["depuis 2022", "since March 2024", "depuis le 5/02/2023", "d'ici 2030", "d'ici mai 2027", "le 3 mai 2029 prochain", "le 3 mai 2025", "texte"];

    public static Arbitrary<DateText> DateTexts() => Gen.Choose(0, 12)
        .SelectMany(count => Gen.Zip(Gen.Elements(Pieces), Gen.Elements(" ", " ", " ", "")).ArrayOf(count))
        .Select(pairs => new DateText(string.Concat(pairs.Select(pair => pair.Item1 + pair.Item2)))).ToArbitrary();

    public static Arbitrary<BoundingTexts> BoundingTexts() => Gen.Elements(Bounding).ArrayOf().Select(texts => new BoundingTexts([.. texts])).ToArbitrary();
}
