using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>
/// Finds the name of an account: as whole words of a text, whatever their case, composed or decomposed, and as a hashtag, where spaces do not count. Emoji and
/// signs at the ends of the name need not be there. Without ICU only the form in which the name is written is found.
/// </summary>
internal sealed class NamePlaces
{
    /// <summary>The platform normalizes a row of marks in quadratic time; X's limit for a name is 50 characters.</summary>
    private const int NormalizedLength = 1000;

    private const string SignsOfEntities = "@＠#＃$&";

    private readonly ImmutableArray<string> _forms;
    private readonly ImmutableArray<string> _hashtags;

    public NamePlaces(string displayName)
    {
        string name = TrimSigns(displayName);
        _forms = name.Any(char.IsLetter) ? FormsOf(name) : [];
        _hashtags = [.. _forms.Select(form => string.Concat(form.Where(character => !char.IsWhiteSpace(character))))];
    }

    public IEnumerable<NamePlace> In(SyntaxTree tree)
    {
        foreach (SyntaxToken token in tree.Tokens)
        {
            TextSpan[] spans = token.Kind switch
            {
                SyntaxKind.TextToken or SyntaxKind.SkippedTextToken or SyntaxKind.LocationToken => [.. _forms.SelectMany(form => FindWords(tree.ToString(), token.Span, form))],
                SyntaxKind.HashtagToken when IsName(token.Text.AsSpan(1)) => [TextSpan.FromBounds(token.Span.Start + 1, token.Span.End)],
                _ => [],
            };
            foreach (TextSpan span in spans)
            {
                yield return new NamePlace(span, token.Parent is BioSyntax);
            }
        }
    }

    private static string TrimSigns(string name)
    {
        int start = 0;
        while (start < name.Length && !IsOfWord(RuneAt(name, start)))
        {
            start++;
        }

        int end = name.Length;
        while (end > start && !IsOfWord(RuneBefore(name, end)))
        {
            end--;
        }

        return name[start..end];
    }

    private static ImmutableArray<string> FormsOf(string name)
    {
        // Half a surrogate pair cannot be normalized.
        bool canBeNormalized = name.Length <= NormalizedLength && !name.EnumerateRunes().Contains(Rune.ReplacementChar) && !name.Contains('\uFFFE');
        return canBeNormalized ? [.. new[] { name, name.Normalize(NormalizationForm.FormC), name.Normalize(NormalizationForm.FormD) }.Distinct()] : [name];
    }

    private static IEnumerable<TextSpan> FindWords(string text, TextSpan span, string name)
    {
        for (int start = span.Start; (start = text.IndexOf(name, start, span.End - start, StringComparison.OrdinalIgnoreCase)) >= 0; start += name.Length)
        {
            int end = start + name.Length;
            bool isAfterSign = start > 0 && SignsOfEntities.Contains(text[start - 1]);
            if (!isAfterSign && !IsOfWord(RuneBefore(text, start)) && !IsOfWord(RuneAt(text, end)))
            {
                yield return TextSpan.FromBounds(start, end);
            }
        }
    }

    // A variation selector is a mark that belongs to an emoji.
    private static bool IsOfWord(Rune rune) => rune.Value is not (>= 0xFE00 and <= 0xFE0F) && (rune.Value == '_' || Rune.IsLetterOrDigit(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static Rune RuneAt(string text, int position)
    {
        Rune.DecodeFromUtf16(text.AsSpan(position), out Rune rune, out _);
        return rune;
    }

    private static Rune RuneBefore(string text, int position)
    {
        Rune.DecodeLastFromUtf16(text.AsSpan(0, position), out Rune rune, out _);
        return rune;
    }

    private bool IsName(ReadOnlySpan<char> hashtag)
    {
        foreach (string name in _hashtags)
        {
            if (hashtag.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
