using System.Text;
using Csm.Parsing.Text.Tables;

namespace Csm.Parsing.Text;

/// <summary>Ignores case by Unicode 17.0 on every machine: the platform asks ICU, of whichever version, or has data of its own.</summary>
internal static class LetterCase
{
    /// <summary>The text in lower case, with one letter for all variants such as <c>ς</c> and <c>σ</c>, <c>ſ</c> and <c>s</c>. Its length stays the same.</summary>
    public static string ToLower(string text)
        => Ascii.IsValid(text) ? text.ToLowerInvariant() : string.Create(text.Length, text, static (lower, source) =>
        {
            for (int position = 0, length; position < source.Length; position += length)
            {
                int codePoint = CodePoints.At(source, position, out length);
                CodePoints.Write(LetterCaseTable.LowerOf(codePoint), lower[position..]);
            }
        });
}
