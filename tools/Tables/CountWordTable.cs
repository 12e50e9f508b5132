// Writes src/Csm.Parsing/Dates/Tables/CountWordTable.g.cs from the French and English units and currencies of CLDR, in the npm packages cldr-units-full and
// cldr-numbers-full, unpacked side by side:
//   dotnet run tools/Tables/CountWordTable.cs FOLDER src/Csm.Parsing/Dates/Tables/CountWordTable.g.cs
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

// Names that also follow a year as another word: verbs (the Fed in 2025 won), names (Pierre, Tours), adjectives and nouns before a noun (second edition).
string[] ambiguousNames =
[
    "or", "point", "part", "partie", "tour", "tours", "pierre", "pierres", "marks", "mark", "won", "sol", "sols", "soles", "sum", "sums", "som", "soms", "real", "reals", "gold",
    "second", "light", "item", "dot", "stone", "chain", "rod", "slug", "cup", "night", "day", "week", "month", "year", "quarter", "decade", "century", "minute", "hour", "bar", "pinch",
    "drop", "revolution", "metric", "us", "ley", "rights", "units", "unit", "unites", "droits", "devises", "nouveau", "nouveaux", "nouvelle", "nouvelles", "grande", "grandes",
    "masse", "masses", "rayon", "luminosite", "force", "g", "terre", "jour", "nuit", "semaine", "siecle", "decennie", "trimestre", "foot", "degree", "gold francs",
    "quid", "lev", "sucre", "sucres",
    "coupon", "coupons", "cupon", "kip", "kips", "ken", "baht", "rand", "lira", "lire", "mole", "moles", "gray", "grain", "grains", "grade", "radius", "earth mass",
    "earth radius", "earth masses",
    "chaine", "chaines", "mi", "en", "silver", "palladium", "platinum", "inti", "sen", "lot", "tesla", "teslas", "newton", "weber", "henry", "pascal", "kelvin",
    "becquerel", "siemens", "curie",
    "an", "british", "de", "pour", "gas", "fw", "pt", "devise", "droit", "unite", "lumiere", "lei", "luminosites", "rayons", "once", "em", "ems", "fun", "sun", "to",
    "se", "bu", "ri", "jo", "cho", "sai", "rin",
    "livre", "livres", "quart", "quarts", "seconde", "secondes", "points", "parties", "parts", "minutes", "mille", "heure", "couronne", "couronnes",
    "pied", "pouce", "brasse", "goutte", "gouttes", "tasse", "tasses", "pincee", "pincees", "cuillere", "cuilleres", "items", "balboa", "bolivar",
    "colon", "colons", "cordoba", "guarani", "quetzal", "zaire", "zaires", "leone", "atmosphere", "atmospheres", "ton", "quarters", "drops", "dots",
    "chains", "rods", "slugs", "revolutions", "pinches", "cups", "seconds", "stones",
];

// Symbols that are also words or names, or single letters that begin many: a (has), in, A (new era), ALL, TOP.
string[] ambiguousSymbols =
[
    "a", "A", "c", "C", "d", "j", "y", "w", "q", "i", "in", "au", "to", "of", "de", "se", "or", "al", "part", "parts", "light", "dot", "item", "night", "nuit", "day",
    "dec", "déc", "rod", "rad", "rev", "slug", "sun",
    "fun", "ken", "me", "te", "mar", "em", "po", "ALL", "TOP", "TRY", "CUP", "US", "lei", "Ar", "Rs", "CD", "M", "R", "P", "Q", "S", "B", "G", "N", "T", "nouv", "bar",
    "chain", "cup", "Da", "pa", "st", "SOS", "tasse", "tasses", "days", "items", "dots", "nights", "nuits",
    "an", "ta", "o", "mi", "force", "gas", "FR", "CF", "FC", "FB", "MP", "LT", "Po", "XXX", "H", "lumière", "nd", "sh", "s",
];

JsonElement french = Units("fr");
JsonElement english = Units("en");
string[] frenchNames = Names([.. Patterns(french, "long").Select(FirstWord), .. CurrencyNames("fr").Select(FirstWord)]);
string[] englishNames = Names([.. Patterns(english, "long").Select(Phrase), .. CurrencyNames("en").SelectMany(name => new[] { Phrase(name), LastWord(Phrase(name)) })]);
string[] onlyEnglish = [.. englishNames.Except(frenchNames)];
string[] symbols =
[
    .. Patterns(french, "short").Concat(Patterns(french, "narrow")).Concat(Patterns(english, "short")).Concat(Patterns(english, "narrow"))
        .Concat(CurrencySymbols("fr")).Concat(CurrencySymbols("en")).Concat(CurrencyCodes())
        .Where(symbol => !symbol.Any(character => char.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol))
        .Select(symbol => Regex.Match(symbol, @"^\p{L}+").Value)
        .Where(symbol => symbol.Length > 0 && !ambiguousSymbols.Contains(symbol))
        .Distinct().Order(StringComparer.Ordinal),
];

if (!frenchNames.Contains("metres") || !onlyEnglish.Contains("swiss francs") || !symbols.Contains("kWh") || !symbols.Contains("EUR"))
{
    throw new InvalidDataException($"{args[0]} has no units and currencies of CLDR.");
}

File.WriteAllText(args[1], $$"""
    // Made by tools/Tables/CountWordTable.cs from CLDR {{Version()}}. Do not edit.
    namespace Csm.Parsing.Dates.Tables;

    internal static partial class CountWordTable
    {
        /// <summary>The French names of units and currencies, by their first word, without accents.</summary>
        private const string FrenchNames =
            {{Literal(frenchNames)}};

        /// <summary>The names that only English has, without accents.</summary>
        private const string EnglishNames =
            {{Literal(onlyEnglish)}};

        /// <summary>The letters with which symbols of units and currencies begin, and the codes of currencies.</summary>
        private const string Symbols =
            {{Literal(symbols)}};
    }

    """);
Console.WriteLine($"{frenchNames.Length} French names, {onlyEnglish.Length} English names, {symbols.Length} symbols");

JsonElement Read(string path) => JsonDocument.Parse(File.ReadAllText(Directory.GetFiles(args[0], Path.GetFileName(path), SearchOption.AllDirectories)
    .Single(file => file.Replace('\\', '/').EndsWith(path, StringComparison.Ordinal)))).RootElement;

JsonElement Units(string language) => Read($"main/{language}/units.json").GetProperty("main").GetProperty(language).GetProperty("units");

JsonElement.ObjectEnumerator Currencies(string language)
    => Read($"main/{language}/currencies.json").GetProperty("main").GetProperty(language).GetProperty("numbers").GetProperty("currencies").EnumerateObject();

string Version() => Regex.Match(File.ReadAllText(Directory.GetFiles(args[0], "package.json", SearchOption.AllDirectories)
    .First(file => file.Contains("cldr-units-full", StringComparison.Ordinal))), @"""version"": ""(\d+)").Groups[1].Value;

static IEnumerable<string> Patterns(JsonElement units, string width)
    => units.GetProperty(width).EnumerateObject()
        .SelectMany(unit => unit.Value.EnumerateObject())
        .Where(pattern => pattern.Name.StartsWith("unitPattern-count", StringComparison.Ordinal))
        .Select(pattern => pattern.Value.GetString()!)
        .Where(pattern => pattern.StartsWith("{0}", StringComparison.Ordinal) && !pattern.Contains('['))
        .Select(pattern => pattern["{0}".Length..].Trim())
        .Where(name => !name.StartsWith("of ", StringComparison.Ordinal) && !name.StartsWith("de ", StringComparison.Ordinal));

IEnumerable<string> CurrencyNames(string language)
    => Currencies(language).SelectMany(currency => currency.Value.EnumerateObject())
        .Where(name => name.Name.StartsWith("displayName-count", StringComparison.Ordinal))
        .Select(name => Regex.Replace(name.Value.GetString()!, @" ?\(.*?\)", ""));

IEnumerable<string> CurrencySymbols(string language)
    => Currencies(language).SelectMany(currency => currency.Value.EnumerateObject())
        .Where(symbol => symbol.Name.StartsWith("symbol", StringComparison.Ordinal)).Select(symbol => symbol.Value.GetString()!);

// The English currencies with a symbol are those in use.
IEnumerable<string> CurrencyCodes()
    => Currencies("en").Where(currency => currency.Value.TryGetProperty("symbol", out _)).Select(currency => currency.Name);

string[] Names(IEnumerable<string> names)
    => [.. names.Select(Fold).Where(name => Regex.IsMatch(name, "^[a-z][a-z -]+$") && !ambiguousNames.Contains(name)).Distinct().Order(StringComparer.Ordinal)];

static string FirstWord(string name) => name.Split(' ', '\u00A0', '\u202F')[0];

static string LastWord(string name) => name.Split(' ')[^1];

// A unit up to "per" or "of": a number before "pounds of force" is already a count.
static string Phrase(string name) => Regex.Replace(name.Replace('\u00A0', ' '), " (per|of) .*", "");

static string Fold(string name)
    => new([.. name.Replace("œ", "oe", StringComparison.Ordinal).Normalize(NormalizationForm.FormD).ToLowerInvariant()
        .Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)]);

static string Literal(string[] words)
    => string.Join(" +\n        ", string.Join('|', words).Chunk(150).Select(piece => $"\"{new string(piece)}\""));
