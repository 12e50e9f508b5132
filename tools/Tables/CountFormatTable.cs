// Writes src/Csm.Parsing/Languages/CountFormatTable.g.cs from CLDR's JSON:
//   npm install cldr-core@48.2.0 cldr-numbers-full@48.2.0 cldr-localenames-full@48.2.0
//   dotnet run tools/Tables/CountFormatTable.cs node_modules src/Csm.Parsing/Languages/CountFormatTable.g.cs
// Compact decimal formats, short and long, that begin with the number, once for all locales that write counts in the same way.
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

const int LengthLimit = 16;

JsonElement core = Read("cldr-core/coverageLevels.json").GetProperty("coverageLevels");
string version = Read("cldr-core/package.json").GetProperty("version").GetString()!;
JsonElement languages = Names("languages.json").GetProperty("languages");
JsonElement territories = Names("territories.json").GetProperty("territories");
JsonElement scripts = Names("scripts.json").GetProperty("scripts");

string[] tags = [.. Directory.GetDirectories(PathOf("cldr-numbers-full/main")).Select(folder => Path.GetFileName(folder)).Where(tag => tag != "und")];
Format root = Formats("und").First();

// Those with the best coverage first, then suffixes of their own before regions that only have other separators, then the languages with most regions.
// Two languages of X's interface write counts as the root does.
Format[] all = [.. tags.SelectMany(Formats).Where(format => (!format.Suffixes.SequenceEqual(root.Suffixes) || format.Tag is "he" or "ig") && format.Suffixes.Length > 0)];
ILookup<string, Format> byLanguage = all.ToLookup(format => format.Language);
Format[] formats = [.. all
    .OrderBy(format => format.Level)
    .ThenBy(DiffersInSeparatorsAlone)
    .ThenByDescending(format => DiffersInSeparatorsAlone(format) ? 0 : byLanguage[format.Language].Count())
    .ThenBy(format => format.Tag, StringComparer.Ordinal)
    .DistinctBy(format => format.Tag == "he" ? format.Tag : format.Row)];

// A language of which CLDR knows little does not make a suffix ambiguous that is well known.
string[] rows = [.. formats.Select(format => format with { Suffixes = [.. format.Suffixes.Where(suffix => !IsOtherwise(suffix, format.Level))] })
    .Where(format => format.Suffixes.Length > 0)
    .Select(format => format.Tag == "no" ? format with { Tag = "nb" } : format)
    .Select(format => $"{format.Tag}\t{NameOf(format.Tag)}\t{format.Row}")];

if (!rows.Any(row => row.StartsWith("ko\t", StringComparison.Ordinal)))
{
    throw new InvalidDataException($"{args[0]} has no compact numbers of CLDR: Korean is missing.");
}

File.WriteAllText(args[1], $$""""
    // Made by tools/Tables/CountFormatTable.cs from CLDR {{version}}. Do not edit.
    namespace Csm.Parsing.Languages;

    internal static partial class CountFormatTable
    {
        /// <summary>
        /// A line for each way to write counts, its fields separated by tabs: the tag and the name of the first locale that writes them so, the decimal and
        /// the group separator, 3 or 2 for the size of all groups but the last, then each suffix with its number of zeros. ~ is a space.
        /// </summary>
        private const string Rows = """
    {{string.Join('\n', rows.Select(row => "        " + row))}}
            """;
    }

    """");
Console.WriteLine($"{rows.Length} ways to write counts");

bool IsOtherwise(Suffix suffix, int level) => formats.Any(format => format.Level < level && format.Suffixes.Any(other => other.Text == suffix.Text && other.Zeros != suffix.Zeros));

bool DiffersInSeparatorsAlone(Format format)
    => format.Tag != format.Language && byLanguage[format.Language].Any(other => other.Tag == other.Language && other.Suffixes.SequenceEqual(format.Suffixes));

IEnumerable<Format> Formats(string tag)
{
    JsonElement numbers = Read($"cldr-numbers-full/main/{tag}/numbers.json").GetProperty("main").GetProperty(tag).GetProperty("numbers");
    foreach (JsonProperty property in numbers.EnumerateObject().Where(property => property.Name.StartsWith("decimalFormats-", StringComparison.Ordinal)))
    {
        JsonElement symbols = numbers.GetProperty(property.Name.Replace("decimalFormats", "symbols"));
        string decimals = Separator(symbols.GetProperty("decimal").GetString()!);
        string groups = Separator(symbols.GetProperty("group").GetString()!);
        Suffix[] suffixes = [.. new[] { "short", "long" }
            .SelectMany(length => property.Value.GetProperty(length).GetProperty("decimalFormat").EnumerateObject())
            .Select(pattern => SuffixOf(pattern.Name, pattern.Value.GetString()!))
            .OfType<Suffix>()
            .Distinct()
            .OrderBy(suffix => suffix.Zeros)
            .ThenBy(suffix => suffix.Text, StringComparer.Ordinal)];
        if (decimals.Length == 1 && groups.Length == 1)
        {
            int size = property.Value.GetProperty("standard").GetString()!.Contains("#,##,", StringComparison.Ordinal) ? 2 : 3;
            yield return new Format(tag, LevelOf(tag), decimals, groups, size, suffixes);
        }
    }
}

// A pattern such as 00 тыс'.' for 10000: what is written for the first pattern alternative after the number, and the zeros that it stands for.
static Suffix? SuffixOf(string name, string pattern)
{
    Match match = Regex.Match(pattern.Split(';')[0], "^(0+)([^0]+)$");
    string text = Regex.Replace(match.Groups[2].Value, @"[\p{Cf}']", "").Replace('\u00A0', ' ').Replace('\u202F', ' ');
    int zeros = name.Split('-')[0].Length - match.Groups[1].Length;
    return match.Success && text.Trim().Length is > 0 and <= LengthLimit ? new Suffix(text, zeros) : null;
}

// All spaces are alike, and so are both apostrophes.
static string Separator(string symbol) => Regex.Replace(symbol, @"\p{Cf}", "") switch
{
    "\u00A0" or "\u202F" => " ",
    "'" => "\u2019",
    var other => other,
};

int LevelOf(string tag)
{
    for (string name = tag; name.Length > 0; name = name.LastIndexOf('-') is > 0 and var dash ? name[..dash] : "")
    {
        if (core.TryGetProperty(name, out JsonElement level))
        {
            return Array.IndexOf(["modern", "moderate", "basic"], level.GetString()) is >= 0 and var index ? index : 3;
        }
    }

    return 3;
}

string NameOf(string tag)
{
    if (languages.TryGetProperty(tag, out JsonElement whole))
    {
        return whole.GetString()!;
    }

    string[] parts = tag.Split('-');
    IEnumerable<string> qualifiers = parts.Skip(1).Select(part => (part.Length == 4 ? scripts : territories).TryGetProperty(part, out JsonElement name) ? name.GetString()! : part);
    string language = languages.TryGetProperty(parts[0], out JsonElement known) ? known.GetString()! : parts[0];
    return parts.Length == 1 ? language : $"{language} ({string.Join(", ", qualifiers)})";
}

JsonElement Names(string file) => Read($"cldr-localenames-full/main/en/{file}").GetProperty("main").GetProperty("en").GetProperty("localeDisplayNames");

string PathOf(string path) => Path.Combine(args[0], path);

JsonElement Read(string path) => JsonDocument.Parse(File.ReadAllText(PathOf(path))).RootElement;

internal sealed record Suffix(string Text, int Zeros);

internal sealed record Format(string Tag, int Level, string Decimal, string Group, int GroupSize, Suffix[] Suffixes)
{
    public string Language => Tag.Split('-')[0];

    public string Row => string.Join('\t', [
        Decimal, Group.Replace(' ', '~'), GroupSize.ToString(CultureInfo.InvariantCulture), .. Suffixes.Select(suffix => $"{suffix.Text.Replace(' ', '~')}={suffix.Zeros}")]);
}
