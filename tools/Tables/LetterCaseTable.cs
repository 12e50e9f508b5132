// Writes src/Csm.Parsing/Text/Tables/LetterCaseTable.g.cs from Unicode's UnicodeData.txt, of the given version:
//   dotnet run tools/Tables/LetterCaseTable.cs UnicodeData.txt 17.0 src/Csm.Parsing/Text/Tables/LetterCaseTable.g.cs
// A letter becomes the lowercase letter of its uppercase letter, so that variants such as ς and ſ become σ and s. As in every culture of .NET except for
// the Turkish ones, İ and ı stay.
using System.Globalization;

Dictionary<int, (int Upper, int Lower)> letters = File.ReadLines(args[0]).Select(line => line.Split(';'))
    .Where(fields => fields[12].Length + fields[13].Length > 0 && fields[0] is not ("0130" or "0131"))
    .ToDictionary(fields => Number(fields[0]), fields => (NumberOr(fields[12], fields[0]), NumberOr(fields[13], fields[0])));
(int From, int To)[] changes = [.. letters.Select(letter => (letter.Key, Lower(letter.Value.Upper))).Where(change => change.Key != change.Item2).OrderBy(change => change.Key)];

if (!changes.Contains(('A', 'a')))
{
    throw new InvalidDataException($"{args[0]} is no UnicodeData.txt: it has no line for the letter A.");
}

if (changes.Any(change => char.ConvertFromUtf32(change.From).Length != char.ConvertFromUtf32(change.To).Length))
{
    throw new InvalidDataException("A letter changes the length of the text with its case.");
}

var runs = new List<Run>();
foreach ((int from, int to) in changes)
{
    int step = runs.Count == 0 ? 0 : from - runs[^1].Last;
    if (step is 1 or 2 && to - from == runs[^1].Distance && (runs[^1].Step == step || runs[^1].First == runs[^1].Last))
    {
        runs[^1] = runs[^1] with { Last = from, Step = step };
    }
    else
    {
        runs.Add(new Run(from, from, 1, to - from));
    }
}

File.WriteAllText(args[2], $$"""
    // Made by tools/Tables/LetterCaseTable.cs from Unicode's UnicodeData.txt, version {{args[1]}}. Do not edit.
    namespace Csm.Parsing.Text.Tables;

    internal static partial class LetterCaseTable
    {
        /// <summary>Runs of letters that change in order: the first and the last one, the step from one to the next, and the distance to the lowercase letter.</summary>
        private static ReadOnlySpan<int> Runs =>
        [
            {{string.Join("\n        ", runs.Chunk(8).Select(row => string.Join(' ', row.Select(run => $"0x{run.First:X}, 0x{run.Last:X}, {run.Step}, {run.Distance},"))))}}
        ];
    }

    """);
Console.WriteLine($"{changes.Length} letters in {runs.Count} runs");

static int Number(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

static int NumberOr(string digits, string otherwise) => Number(digits.Length > 0 ? digits : otherwise);

int Lower(int character) => letters.TryGetValue(character, out (int Upper, int Lower) letter) ? letter.Lower : character;

internal sealed record Run(int First, int Last, int Step, int Distance);
