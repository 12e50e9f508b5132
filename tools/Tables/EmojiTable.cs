// Writes src/Csm.Parsing/PostTexts/Tables/EmojiTable.g.cs from Unicode's emoji-test.txt:
//   dotnet run tools/Tables/EmojiTable.cs emoji-test.txt src/Csm.Parsing/PostTexts/Tables/EmojiTable.g.cs
// The sequences become the smallest automaton over UTF-16 units that accepts exactly them.
using System.Globalization;
using System.Text.RegularExpressions;

string source = File.ReadAllText(args[0]);
string version = Regex.Match(source, @"^# Version: (\S+)", RegexOptions.Multiline).Groups[1].Value;
string[] sequences = [.. Regex.Matches(source, @"^([0-9A-F ]+?) *;", RegexOptions.Multiline)
    .Select(line => string.Concat(line.Groups[1].Value.Split(' ').Select(ToUtf16)))
    .Where(sequence => sequence is not ("\u00A9" or "\u00AE" or "\u2122"))
    .Distinct()
    .Order(StringComparer.Ordinal)];

if (sequences.Length == 0)
{
    throw new InvalidDataException($"{args[0]} is no emoji-test.txt: it has no line such as '1F600 ; fully-qualified'.");
}

var states = new List<(string Key, Edge[] Edges)>();
int root = Minimize(sequences, depth: 0).State;
string triggers = string.Concat(sequences.Select(FirstSign).Distinct().Order());

// The root comes first, so that it is state 0.
(string Key, Edge[] Edges)[] ordered = [states[root], .. states.Where((_, state) => state != root)];
int NewNumber(int state) => state == root ? 0 : state < root ? state + 1 : state;
Edge[] edges = [.. ordered.SelectMany(state => state.Edges)];
int[] starts = [0, .. ordered.Select((_, index) => ordered.Take(index + 1).Sum(state => state.Edges.Length))];

File.WriteAllText(args[1], $$"""
    // Made by tools/Tables/EmojiTable.cs from Unicode's emoji-test.txt, version {{version}}. Do not edit.
    namespace Csm.Parsing.PostTexts.Tables;

    internal static partial class EmojiTable
    {
        /// <summary>The UTF-16 units that reveal an emoji: its first unit, but the last one for keycaps, © and ®.</summary>
        public const string Triggers =
            {{string.Join(" +\n        ", triggers.Chunk(20).Select(piece => $"\"{string.Concat(piece.Select(unit => $"\\u{(int)unit:X4}"))}\""))}};

        /// <summary>The first edge of each state, and the number of edges.</summary>
        private static ReadOnlySpan<ushort> States =>
        [
            {{Rows(starts.Select(start => $"{start},"), 24)}}
        ];

        /// <summary>The edges, each for a range of units: its first, its last, and twice the next state, plus 1 if an emoji can end there.</summary>
        private static ReadOnlySpan<ushort> Edges =>
        [
            {{Rows(edges.Select(edge => $"0x{(int)edge.First:X4}, 0x{(int)edge.Last:X4}, {(NewNumber(edge.State) * 2) + (edge.Accepts ? 1 : 0)},"), 5)}}
        ];
    }

    """);
Console.WriteLine($"{sequences.Length} sequences, {states.Count} states, {edges.Length} edges");

static string Rows(IEnumerable<string> items, int perRow) => string.Join("\n        ", items.Chunk(perRow).Select(row => string.Join(' ', row)));

static string ToUtf16(string digits) => char.ConvertFromUtf32(int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

// The first unit, but the last one for keycaps and for © and ®, which are text without U+FE0F: so all triggers are above U+203B.
static char FirstSign(string sequence) => sequence[^1] == '\u20E3' || sequence[0] <= '\u00FF' ? sequence[^1] : sequence[0];

// Gets the state for the sequences with a common prefix, and whether one of them ends there.
(int State, bool Accepts) Minimize(IReadOnlyCollection<string> sequences, int depth)
{
    var edges = new List<Edge>();
    foreach (IGrouping<char, string> group in sequences.Where(sequence => sequence.Length > depth).GroupBy(sequence => sequence[depth]).OrderBy(group => group.Key))
    {
        (int state, bool accepts) = Minimize([.. group], depth + 1);
        if (edges.Count > 0 && edges[^1] is var last && last.Last + 1 == group.Key && last.State == state && last.Accepts == accepts)
        {
            edges[^1] = last with { Last = group.Key };
        }
        else
        {
            edges.Add(new Edge(group.Key, group.Key, state, accepts));
        }
    }

    string key = string.Join(';', edges);
    int known = states.FindIndex(state => state.Key == key);
    if (known < 0)
    {
        known = states.Count;
        states.Add((key, [.. edges]));
    }

    return (known, sequences.Any(sequence => sequence.Length == depth));
}

internal sealed record Edge(char First, char Last, int State, bool Accepts);
