// Writes src/Csm.Parsing/Grammar/Tables/EmojiTable.g.cs from Unicode's emoji-test.txt:
//   dotnet run tools/EmojiTable/EmojiTable.cs emoji-test.txt src/Csm.Parsing/Grammar/Tables/EmojiTable.g.cs
using System.Globalization;
using System.Text.RegularExpressions;

string source = File.ReadAllText(args[0]);
string version = Regex.Match(source, @"^# Version: (\S+)", RegexOptions.Multiline).Groups[1].Value;
int[] emoji = [.. Regex.Matches(source, @"^([0-9A-F ]+?) *;", RegexOptions.Multiline)
    .SelectMany(line => line.Groups[1].Value.Split(' '))
    .Select(digits => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture))
    .Where(value => !IsConnector(value))
    .Distinct()
    .Order()];

string basic = string.Concat(emoji.Where(value => value <= char.MaxValue).Select(value => $"\\u{value:X4}"));
string[] ranges = [.. Ranges([.. emoji.Where(value => value > char.MaxValue)]).Select(range => $"0x{range.First:X}, 0x{range.Last:X},")];
File.WriteAllText(args[1], $$"""
    // Made by tools/EmojiTable/EmojiTable.cs from Unicode's emoji-test.txt, version {{version}}. Do not edit.
    namespace Csm.Parsing.Grammar.Tables;

    internal static partial class EmojiTable
    {
        /// <summary>The emoji up to U+FFFF, in order.</summary>
        public const string BasicMultilingualPlane =
            {{string.Join(" +\n        ", basic.Chunk(120).Select(piece => $"\"{new string(piece)}\""))}};

        /// <summary>The emoji above U+FFFF, in order, as first and last of each range.</summary>
        private static ReadOnlySpan<int> SupplementaryRanges =>
        [
            {{string.Join("\n        ", ranges.Chunk(6).Select(line => string.Join(' ', line)))}}
        ];
    }

    """);

// What only joins or selects: keycap bases and the keycap, joiner, selectors, regional indicators, tags.
static bool IsConnector(int value)
    => value is (>= '0' and <= '9') or '#' or '*' or 0x200D or 0x20E3 or 0xFE0F or (>= 0x1F1E6 and <= 0x1F1FF) or (>= 0xE0020 and <= 0xE007F);

static IEnumerable<(int First, int Last)> Ranges(int[] values)
{
    for (int first = 0, next; first < values.Length; first = next)
    {
        for (next = first + 1; next < values.Length && values[next] == values[next - 1] + 1; next++)
        {
        }

        yield return (values[first], values[next - 1]);
    }
}
