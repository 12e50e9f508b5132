using System.Collections.Immutable;
using Csm.Parsing.PostTexts.Scanners;
using Csm.Parsing.Text;

namespace Csm.Parsing.Binding;

/// <summary>The length of a text as the network counts it (twitter-text, parseTweet): in normalization form C, with one weight for a URL or an emoji.</summary>
/// <param name="Weighted">The length.</param>
/// <param name="IsValid">Whether the text can be posted: neither empty nor too long, and without U+FFFE, U+FEFF and U+FFFF.</param>
/// <param name="Permillage">The length in thousandths of the maximum.</param>
/// <param name="ValidEnd">The position of the last UTF-16 unit before the limit or an invalid character; 0 if there is none.</param>
internal sealed record TextLength(int Weighted, bool IsValid, int Permillage, int ValidEnd)
{
    public static TextLength Measure(string text, LengthRules rules)
    {
        string normalized = UnicodeNormalization.ToFormC(text);
        using var urls = new PooledBuilder<TextSpan>();
        UrlScanner.FindAll(normalized, urls);
        int nextUrl = 0;
        long weight = 0;
        int validEnd = 0;
        bool isValid = true;
        for (int position = 0; position < normalized.Length;)
        {
            if (nextUrl < urls.Count && urls[nextUrl].Start == position)
            {
                weight += rules.UrlLength * rules.Scale;
                position = urls[nextUrl++].End;
            }
            else if (rules.CountsEmojiOnce && EmojiScanner.TryScan(normalized, position, out TextSpan emoji) && emoji.Start == position)
            {
                weight += rules.DefaultWeight;
                position = emoji.End;
            }
            else
            {
                position += char.IsSurrogatePair(normalized, position) ? 2 : 1;
                weight += rules.WeightOf(normalized[position - 1]);
            }

            isValid = isValid && !TextCharacters.IsInvalid(normalized[position - 1]);
            validEnd = isValid && weight <= (long)rules.Maximum * rules.Scale ? position - 1 : validEnd;
        }

        long length = weight / rules.Scale;
        return new TextLength(
            (int)Math.Min(length, int.MaxValue),
            isValid && weight > 0 && length <= rules.Maximum,
            (int)Math.Min(weight * 1000 / ((long)rules.Maximum * rules.Scale), int.MaxValue),
            validEnd + text.Length - normalized.Length);
    }
}

/// <summary>The rules for the length of a text (twitter-text, config). Weights are in units of 1/<see cref="Scale"/>.</summary>
internal sealed record LengthRules
{
    /// <summary>The current rules, version 3.</summary>
    public static LengthRules Current { get; } = new()
    {
        Maximum = 280,
        Scale = 100,
        DefaultWeight = 200,
        UrlLength = 23,
        CountsEmojiOnce = true,
        Ranges = [(0, 4351, 100), (8192, 8205, 100), (8208, 8223, 100), (8242, 8247, 100)],
    };

    public required int Maximum { get; init; }

    public required int Scale { get; init; }

    public required int DefaultWeight { get; init; }

    public required int UrlLength { get; init; }

    /// <summary>Whether an emoji as a whole has the default weight, however many characters it has.</summary>
    public required bool CountsEmojiOnce { get; init; }

    /// <summary>The UTF-16 units that have another weight than the default.</summary>
    public required ImmutableArray<(int First, int Last, int Weight)> Ranges { get; init; }

    public int WeightOf(char unit)
    {
        foreach ((int first, int last, int weight) in Ranges)
        {
            if (unit >= first && unit <= last)
            {
                return weight;
            }
        }

        return DefaultWeight;
    }
}
