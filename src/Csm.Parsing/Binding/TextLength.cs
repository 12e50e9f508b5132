using Csm.Parsing.PostTexts.Scanners;
using Csm.Parsing.Text;

namespace Csm.Parsing.Binding;

/// <summary>The length of a text as the network counts it (twitter-text, parseTweet): in form C, a URL and an emoji each as one.</summary>
/// <param name="Weighted">The length.</param>
/// <param name="IsValid">Whether the text can be posted: neither empty nor too long, and without U+FFFE, U+FEFF and U+FFFF.</param>
/// <param name="Permillage">The length in thousandths of the maximum.</param>
/// <param name="ValidEnd">The last UTF-16 unit of the text before the limit or before an invalid character; 0 where there is none.</param>
internal sealed record TextLength(int Weighted, bool IsValid, int Permillage, int ValidEnd)
{
    public static TextLength Measure(string text, LengthRules rules)
    {
        string normalized = CanonicalComposition.Normalize(text);
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
