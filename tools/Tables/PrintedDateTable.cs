// Writes src/Csm.Parsing/Dates/Tables/PrintedDateTable.g.cs from CLDR's JSON, for the languages of X's interface:
//   npm install cldr-core@48.2.0 cldr-dates-full@48.2.0 cldr-units-full@48.2.0
//   dotnet run tools/Tables/PrintedDateTable.cs node_modules x-strings.json src/Csm.Parsing/Dates/Tables/PrintedDateTable.g.cs
// Dates of the Gregorian calendar without and with a year, AM and PM, and short and narrow units of time.
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

string version = Read("cldr-core/package.json").GetProperty("version").GetString()!;
string[] tags = [.. JsonDocument.Parse(File.ReadAllText(args[1])).RootElement.GetProperty("quote").EnumerateObject()
    .Select(property => property.Name).Where(tag => tag is not ("key" or "ar-x-fm")).Order(StringComparer.Ordinal)];

File.WriteAllText(args[2], $$""""
    // Made by tools/Tables/PrintedDateTable.cs from CLDR {{version}}. Do not edit.
    namespace Csm.Parsing.Dates.Tables;

    internal static partial class PrintedDateTable
    {
        /// <summary>
        /// A line for each language, its fields separated by tabs, the alternatives in a field by bars: the tag, the patterns of dates, twelve fields for the names of
        /// the months, AM, PM, and four fields for the patterns of a number of seconds, minutes, hours and days. In a pattern, y is the year, M the month as a
        /// number, N its name, d the day, {} the number; ~ is a space, and what is between apostrophes stands for itself.
        /// </summary>
        private const string Rows = """
    {{string.Join('\n', tags.Select(tag => "        " + string.Join('\t', FieldsOf(tag).Select(field => string.Join('|', field.Where(form => form.Length > 0).Distinct())))))}}
            """;
    }

    """");

IEnumerable<IEnumerable<string>> FieldsOf(string tag)
{
    JsonElement dates = Read($"cldr-dates-full/main/{tag}/ca-gregorian.json").GetProperty("main").GetProperty(tag).GetProperty("dates").GetProperty("calendars").GetProperty("gregorian");
    JsonElement units = Read($"cldr-units-full/main/{tag}/units.json").GetProperty("main").GetProperty(tag).GetProperty("units");
    JsonElement available = dates.GetProperty("dateTimeFormats").GetProperty("availableFormats");
    yield return [tag];
    yield return new[] { "MMMd", "yMMMd", "MMMMd", "yMMM", "yMMMM" }
        .Select(skeleton => available.TryGetProperty(skeleton, out JsonElement pattern) ? pattern.GetString()! : "")
        .Concat(new[] { "medium", "long" }.Select(length => dates.GetProperty("dateFormats").GetProperty(length) is { ValueKind: JsonValueKind.String } pattern ? pattern.GetString()! : ""))
        .Select(Simplify).OfType<string>();
    for (int month = 1; month <= 12; month++)
    {
        yield return Names(dates.GetProperty("months"), $"{month}");
    }

    yield return Names(dates.GetProperty("dayPeriods"), "am");
    yield return Names(dates.GetProperty("dayPeriods"), "pm");
    foreach (string unit in new[] { "second", "minute", "hour", "day" })
    {
        yield return new[] { "short", "narrow" }
            .SelectMany(length => units.GetProperty(length).GetProperty($"duration-{unit}").EnumerateObject())
            .Where(form => form.Name.StartsWith("unitPattern-", StringComparison.Ordinal) && form.Value.GetString()!.Contains("{0}", StringComparison.Ordinal))
            .Select(form => Clean(form.Value.GetString()!.Replace("{0}", "{}", StringComparison.Ordinal)));
    }
}

// The narrow names are left out: one letter can be several months.
IEnumerable<string> Names(JsonElement names, string key)
    => new[] { "format", "stand-alone" }
        .SelectMany(context => new[] { "abbreviated", "wide" }.Select(width => names.GetProperty(context).GetProperty(width).TryGetProperty(key, out JsonElement name) ? name.GetString()! : ""))
        .Select(Clean);

// y, M, N or d for each field of a pattern; null if it has another field, or a year of two digits.
static string? Simplify(string pattern)
{
    var simple = new StringBuilder();
    bool isQuoted = false;
    for (int index = 0; index < pattern.Length;)
    {
        char character = pattern[index];
        int length = pattern.Skip(index).TakeWhile(next => next == character).Count();
        bool isField = !isQuoted && char.IsAsciiLetter(character);
        string? field = !isField ? new string(character, length) : (character, length) switch
        {
            ('y', not 2) => "y",
            ('M' or 'L', > 2) => "N",
            ('M' or 'L', _) => "M",
            ('d', _) => "d",
            _ => null,
        };
        if (field is null)
        {
            return null;
        }

        isQuoted ^= character == '\'' && length % 2 == 1;
        simple.Append(field);
        index += length;
    }

    return Clean(simple.ToString());
}

static string Clean(string text) => Regex.Replace(text, @"\p{Cf}", "").Replace('\u00A0', '~').Replace('\u202F', '~').Replace(' ', '~').Trim('~');

JsonElement Read(string path) => JsonDocument.Parse(File.ReadAllText(Path.Combine(args[0], path))).RootElement;
