// Writes src/Csm.Parsing/Text/Tables/NormalizationTable.g.cs from Unicode's UnicodeData.txt and DerivedNormalizationProps.txt:
//   dotnet run tools/Tables/NormalizationTable.cs UnicodeData.txt DerivedNormalizationProps.txt src/Csm.Parsing/Text/Tables/NormalizationTable.g.cs
// Syllables of Hangul follow a rule (Unicode, section 3.12): they decompose without the table.
using System.Globalization;
using System.Text.RegularExpressions;

const int BlockSize = 128;

string properties = File.ReadAllText(args[1]);
string version = Regex.Match(properties, @"^# DerivedNormalizationProps-(\d+\.\d+)", RegexOptions.Multiline).Groups[1].Value;
HashSet<int> excluded = WithProperty("Full_Composition_Exclusion");
HashSet<int> changing = WithProperty("NFC_QC; [NM]");
string[][] characters = [.. File.ReadLines(args[0]).Select(line => line.Split(';'))];

if (version.Length == 0 || excluded.Count == 0 || changing.Count == 0 || characters.Any(fields => fields.Length != 15))
{
    throw new InvalidDataException($"{args[0]} is no UnicodeData.txt, or {args[1]} no DerivedNormalizationProps.txt.");
}

SortedDictionary<int, int> classes = new(characters.Where(fields => fields[3] != "0").ToDictionary(
    fields => Number(fields[0]), fields => int.Parse(fields[3], CultureInfo.InvariantCulture)));
Decomposition[] decompositions = [.. characters.Where(fields => fields[5].Length > 0 && fields[5][0] != '<')
    .Select(fields => new Decomposition(Number(fields[0]), [.. fields[5].Split(' ').Select(Number)]))
    .OrderBy(decomposition => decomposition.Character)];
(Decomposition Pair, int Index)[] compositions = [.. decompositions.Select((decomposition, index) => (decomposition, index))
    .Where(entry => entry.decomposition.Parts.Length == 2 && !excluded.Contains(entry.decomposition.Character))
    .OrderBy(entry => entry.decomposition.Parts[0]).ThenBy(entry => entry.decomposition.Parts[1])];

string[] blocks = [.. Enumerable.Range(0, (Math.Max(changing.Max(), classes.Keys.Max()) / BlockSize) + 1).Select(block => $"{Bits(block, changing.Contains)} {Bits(block, classes.ContainsKey)}")];
string[] patterns = [.. blocks.Distinct()];
string[] steps = [.. Range(0, classes.Keys.Max() + 1)
    .Where(character => ClassOf(character) != ClassOf(character - 1))
    .Select(character => $"0x{(character << 8) | ClassOf(character):X},")];

File.WriteAllText(args[2], $$"""
    // Made by tools/Tables/NormalizationTable.cs from Unicode's UnicodeData.txt and DerivedNormalizationProps.txt, version {{version}}. Do not edit.
    namespace Csm.Parsing.Text.Tables;

    internal static partial class NormalizationTable
    {
        /// <summary>The first code point that changes or has a combining class.</summary>
        public const char First = '\u{{Math.Min(changing.Min(), classes.Keys.Min()):X4}}';

        /// <summary>The number of code points that share a pattern.</summary>
        private const int BlockSize = {{BlockSize}};

        /// <summary>The number of the pattern for each {{BlockSize}} code points.</summary>
        private static ReadOnlySpan<byte> Blocks =>
        [
            {{Rows(blocks.Select(block => $"{Array.IndexOf(patterns, block)},"), 40)}}
        ];

        /// <summary>The patterns: a bit for each code point that can change in form C or compose with what precedes it, then a bit for each with a combining class.</summary>
        private static ReadOnlySpan<ulong> Patterns =>
        [
            {{Rows(patterns, 2)}}
        ];

        /// <summary>Where the combining class changes: 256 times the first code point, plus its class.</summary>
        private static ReadOnlySpan<uint> Classes =>
        [
            {{Rows(steps, 16)}}
        ];

        /// <summary>The canonical decompositions in order: a code point, and one or two others, of which the first may have a decomposition too.</summary>
        private static ReadOnlySpan<uint> Decompositions =>
        [
            {{Rows(decompositions.Select(entry => $"0x{entry.Character:X}, 0x{entry.Parts[0]:X}, {(entry.Parts.Length == 2 ? $"0x{entry.Parts[1]:X}" : "0")},"), 6)}}
        ];

        /// <summary>The numbers of those decompositions that are undone in form C, ordered by the first code point, then by the second.</summary>
        private static ReadOnlySpan<ushort> Compositions =>
        [
            {{Rows(compositions.Select(entry => $"{entry.Index},"), 30)}}
        ];
    }

    """);
Console.WriteLine($"{decompositions.Length} decompositions, {compositions.Length} compositions, {classes.Count} marks, {patterns.Length} patterns");

static int Number(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

static IEnumerable<int> Range(int first, int last) => Enumerable.Range(first, last - first + 1);

static string Rows(IEnumerable<string> items, int perRow) => string.Join("\n        ", items.Chunk(perRow).Select(row => string.Join(' ', row)));

int ClassOf(int character) => classes.GetValueOrDefault(character);

HashSet<int> WithProperty(string property) => [.. Regex.Matches(properties, $@"^([0-9A-F]+)(?:\.\.([0-9A-F]+))? *; {property}", RegexOptions.Multiline)
    .SelectMany(line => Range(Number(line.Groups[1].Value), Number(line.Groups[line.Groups[2].Success ? 2 : 1].Value)))];

static string Bits(int block, Func<int, bool> isSet) => string.Join(' ', Range(0, (BlockSize / 64) - 1).Select(word =>
    $"0x{Range(0, 63).Where(bit => isSet((block * BlockSize) + (word * 64) + bit)).Aggregate(0UL, (bits, bit) => bits | (1UL << bit)):X},"));

internal sealed record Decomposition(int Character, int[] Parts);
