// Writes src/Csm.Parsing/Dates/Tables/LatinLetterTable.g.cs from the canonical decompositions that the runtime knows; it needs ICU:
//   dotnet run tools/Tables/LatinLetterTable.cs src/Csm.Parsing/Dates/Tables/LatinLetterTable.g.cs
using System.Globalization;
using System.Text;

(int First, int Last)[] blocks = [(0x00C0, 0x024F), (0x1E00, 0x1EFF)];
if ("é".Normalize(NormalizationForm.FormD).Length != 2)
{
    throw new InvalidOperationException("ICU is not available: no letter is decomposed.");
}

File.WriteAllText(args[0], $$"""
    // Made by tools/Tables/LatinLetterTable.cs from Unicode's canonical decompositions. Do not edit.
    namespace Csm.Parsing.Dates.Tables;

    internal static partial class LatinLetterTable
    {
        /// <summary>For each character from U+00C0, the letter from a to z that it is with accents; a space if it is none.</summary>
        private const string Accented =
            {{Literal(blocks[0])}};

        /// <summary>The same from U+1E00.</summary>
        private const string AccentedAdditional =
            {{Literal(blocks[1])}};
    }

    """);

static string Literal((int First, int Last) block)
    => string.Join(" +\n        ", Enumerable.Range(block.First, block.Last - block.First + 1).Select(point => BaseOf((char)point)).Chunk(100).Select(row => $"\"{new string(row)}\""));

static char BaseOf(char character)
    => character.ToString().Normalize(NormalizationForm.FormD) is [var first, .. { Length: > 0 } marks]
        && char.IsAsciiLetter(first) && marks.All(mark => CharUnicodeInfo.GetUnicodeCategory(mark) == UnicodeCategory.NonSpacingMark)
        ? char.ToLowerInvariant(first)
        : ' ';
