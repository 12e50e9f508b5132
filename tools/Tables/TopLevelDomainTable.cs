// Writes src/Csm.Parsing/PostTexts/Tables/TopLevelDomainTable.g.cs from twitter-text's conformance/tld_lib.yml:
//   dotnet run tools/Tables/TopLevelDomainTable.cs tld_lib.yml src/Csm.Parsing/PostTexts/Tables/TopLevelDomainTable.g.cs
using System.Text.RegularExpressions;

string source = File.ReadAllText(args[0]);
string[] names = [.. Regex.Matches(source, @"^ *- +['""]?([^'""\s]+)['""]?\s*$", RegexOptions.Multiline)
    .Select(line => line.Groups[1].Value)
    .Distinct()
    .Order(StringComparer.OrdinalIgnoreCase)];

if (!names.Contains("com"))
{
    throw new InvalidDataException($"{args[0]} is no tld_lib.yml: it has no line '- com'.");
}

int[] starts = [0, .. names.Select((_, index) => names.Take(index + 1).Sum(name => name.Length))];
File.WriteAllText(args[1], $$"""
    // Made by tools/Tables/TopLevelDomainTable.cs from twitter-text's conformance/tld_lib.yml. Do not edit.
    namespace Csm.Parsing.PostTexts.Tables;

    internal static partial class TopLevelDomainTable
    {
        /// <summary>The length of the longest name, in UTF-16 units.</summary>
        public const int LengthLimit = {{names.Max(name => name.Length)}};

        /// <summary>The concatenated names, in case-insensitive ordinal order.</summary>
        internal const string Names =
            {{string.Join(" +\n        ", string.Concat(names).Chunk(120).Select(piece => $"\"{new string(piece)}\""))}};

        /// <summary>The start of each name, and the end of the last one.</summary>
        internal static ReadOnlySpan<ushort> Starts =>
        [
            {{string.Join("\n        ", starts.Chunk(24).Select(row => string.Join(' ', row.Select(start => $"{start},"))))}}
        ];
    }

    """);
Console.WriteLine($"{names.Length} names");
