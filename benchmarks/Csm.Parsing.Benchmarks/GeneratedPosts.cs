using System.Globalization;
using System.Text;

namespace Csm.Parsing.Benchmarks;

/// <summary>
/// Generates a dump whose posts have the statistics of 7,207 real ones, in English and French, of 2009 to 2018: how long they are, and how many of them have URLs,
/// mentions, hashtags, numbers, quotation marks and letters beyond ASCII, and how many. The words are those of another dump. The same dump, length and seed give the same text.
/// </summary>
internal sealed class GeneratedPosts
{
    private const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const int LengthOfCode = 10;

    /// <summary>The share of words with letters beyond ASCII in the posts that have some, in percent.</summary>
    private const int ShareOfAccented = 20;

    private readonly Random _random;
    private readonly string[] _words;
    private readonly string[] _accentedWords;

    private GeneratedPosts(string dump, int seed)
    {
        _random = new Random(seed);
        string[] words = [.. dump.Split('\n').Skip(GeneratedDump.LinesOfProfile).SelectMany(line => line.Split(' ')).Where(word => word.Length > 1 && word.All(char.IsLetter))];
        _words = [.. words.Where(word => Ascii.IsValid(word))];
        _accentedWords = [.. words.Where(word => !Ascii.IsValid(word))];
    }

    /// <summary>Creates a dump of such posts alone.</summary>
    public static string Create(string dump, int length, int seed = 2014) => Create(dump, length, seed, others: [""]);

    /// <summary>Creates a dump of which every other post is one of <see cref="GeneratedDump"/>, which are as posts of today: longer, with emoji, in threads.</summary>
    public static string CreateMixed(string dump, int length, int seed = 2014)
    {
        IEnumerable<string[]> others = GeneratedDump.Create(dump, length, seed).Split('\n').Skip(GeneratedDump.LinesOfProfile).Chunk(GeneratedDump.LinesOfPost);
        return Create(dump, length, seed, [.. others.Where(lines => lines.Length == GeneratedDump.LinesOfPost).Select(lines => string.Join('\n', lines) + '\n')]);
    }

    private static string Create(string dump, int length, int seed, string[] others)
    {
        var generated = new GeneratedPosts(dump, seed);
        var text = new StringBuilder().AppendJoin('\n', dump.Split('\n').Take(GeneratedDump.LinesOfProfile)).Append('\n');
        for (int index = 0; text.Length < length; index++)
        {
            text.Append(generated.CreatePost()).Append('\n');
            for (int count = 1; count < GeneratedDump.LinesOfPost; count++)
            {
                text.Append(generated.CreateCount()).Append('\n');
            }

            text.Append(others[index % others.Length]);
        }

        return text.ToString();
    }

    private string CreatePost()
    {
        var inside = new List<string>();
        bool isRetweet = Chance(11);
        AddSome(inside, isRetweet ? 30 : 14, 31, () => $"@{CreateName()}");
        AddSome(inside, 46, 28, () => $"#{Pick(_words)}");
        bool hasUrl = Chance(59);
        bool endsWithUrl = hasUrl && Chance(81);
        AddSome(inside, !hasUrl ? 0 : endsWithUrl ? 20 : 100, 4, CreateUrl);
        AddSome(inside, 27, 25, () => _random.Next(1, 2500).ToString(CultureInfo.InvariantCulture));
        AddSome(inside, 18, 0, () => $"\"{Pick(_words)} {Pick(_words)}\"");
        AddSome(inside, Chance(10) ? 24 : 0, 20, () => $"({Pick(_words)})");
        AddSome(inside, Chance(10) ? 3 : 0, 30, () => "\U0001F4C6");
        AddSome(inside, 85, 30, () => $"{Pick(_words)}.");

        string start = isRetweet ? $"RT @{CreateName()}: " : "";
        string end = endsWithUrl ? $" https://t.co/{CreateCode()}" : "";
        int length = CreateLength() - start.Length - end.Length - inside.Sum(part => part.Length + 1);
        bool isAccented = Chance(37);
        var words = new List<string>();
        for (; length > 3 || words.Count == 0; length -= words[^1].Length + 1)
        {
            words.Add(Pick(isAccented && (words.Count == 0 || Chance(ShareOfAccented)) ? _accentedWords : _words));
        }

        foreach (string part in inside)
        {
            // One mention of three begins the post, as in an answer.
            words.Insert(part[0] == '@' && Chance(33) ? 0 : _random.Next(1, words.Count + 1), part);
        }

        return start + string.Join(' ', words) + end;
    }

    /// <summary>The length of a post: 10 % below 82, half below 130, 90 % below 142.</summary>
    private int CreateLength() => _random.Next(100) switch
    {
        < 10 => _random.Next(25, 82),
        < 50 => _random.Next(85, 130),
        < 90 => _random.Next(130, 142),
        _ => _random.Next(142, 150),
    };

    private string CreateCount() => _random.Next(100) switch
    {
        < 45 => "0",
        < 80 => _random.Next(1, 10).ToString(CultureInfo.InvariantCulture),
        < 95 => _random.Next(10, 100).ToString(CultureInfo.InvariantCulture),
        < 99 => _random.Next(100, 1000).ToString(CultureInfo.InvariantCulture),
        _ => $"{_random.Next(1, 10)}.{_random.Next(1, 10)}K",
    };

    private string CreateUrl() => Chance(50) ? $"http://t.co/{CreateCode()}" : $"https://example.org/{Pick(_words)}-{Pick(_words)}";

    private string CreateCode() => new(_random.GetItems<char>(LettersAndDigits, LengthOfCode));

    private string CreateName() => Pick(_words) + (char)('a' + _random.Next(26));

    private void AddSome(List<string> parts, int chance, int chanceOfAnother, Func<string> create)
    {
        for (bool adds = Chance(chance); adds; adds = Chance(chanceOfAnother))
        {
            parts.Add(create());
        }
    }

    private bool Chance(int percent) => _random.Next(100) < percent;

    private string Pick(string[] items) => items[_random.Next(items.Length)];
}
