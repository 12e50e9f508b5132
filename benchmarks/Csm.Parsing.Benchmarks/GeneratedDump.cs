using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Csm.Parsing.Benchmarks;

/// <summary>
/// Generates a dump of any length with the statistics of a real one. Its words, entities, preludes, threads and counts are in another order, and no two posts
/// are the same. The same dump, length and seed give the same text.
/// </summary>
internal sealed partial class GeneratedDump
{
    public const int LinesOfProfile = 14;
    public const int LinesOfPost = 4;

    private const int WordsBetweenNewOnes = 12;
    private const int LengthOfPost = 250;

    /// <summary>U+231A, an emoji of one UTF-16 unit.</summary>
    private const char Watch = '\u231A';

    private static readonly int[] ThreadLengths = [3, 4, 2, 2, 4, 1, 1, 1, 1, 1];

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private readonly string[] _preludes;
    private readonly string[][] _bodies;
    private readonly string[] _words;
    private readonly string[] _counts;

    private GeneratedDump(string dump, int seed)
    {
        _random = new Random(seed);
        string[][] posts = [.. dump.Split('\n').Skip(LinesOfProfile).Chunk(LinesOfPost)];
        string[] texts = [.. posts.Select(post => ThreadIndex().Replace(post[0], ""))];
        _preludes = [.. texts.Select(text => Prelude().Match(text).Value)];
        _bodies = [.. texts.Select(text => Prelude().Replace(text, "").Split(' '))];
        _words = [.. _bodies.SelectMany(words => words)];
        _counts = [.. posts.SelectMany(post => post.Skip(1))];
    }

    public static string Create(string dump, int length, int seed = 2014)
    {
        var generated = new GeneratedDump(dump, seed);
        generated._text.AppendJoin('\n', dump.Split('\n').Take(LinesOfProfile)).Append('\n');
        while (generated._text.Length < length)
        {
            generated.AppendThread(Pick(ThreadLengths, generated._random));
        }

        return generated._text.ToString();
    }

    /// <summary>Creates the worst case: every character of a text is an entity.</summary>
    public static string CreateOfEmoji(int length) => new StringBuilder().Insert(0, new string(Watch, LengthOfPost) + "\n0\n0\n0\n", length / LengthOfPost).ToString();

    [GeneratedRegex(@"^\[\d+/\d+\] ?")]
    private static partial Regex ThreadIndex();

    [GeneratedRegex(@"^[^\p{L}\[]*(\[[^\]]*\] )?")]
    private static partial Regex Prelude();

    private static T Pick<T>(T[] items, Random random) => items[random.Next(items.Length)];

    private void AppendThread(int length)
    {
        for (int position = length; position > 0; position--)
        {
            if (length > 1)
            {
                _text.Append(CultureInfo.InvariantCulture, $"[{position}/{length}] ");
            }

            AppendPost(_random.Next(_bodies.Length));
        }
    }

    private void AppendPost(int model)
    {
        _text.Append(_preludes[model]);
        for (int count = _bodies[model].Length; count > 0; count--)
        {
            string word = Pick(_words, _random);
            _text.Append(word);
            if (_random.Next(WordsBetweenNewOnes) == 0 && char.IsLetter(word[^1]))
            {
                _text.Append((char)('a' + _random.Next(26))).Append((char)('a' + _random.Next(26)));
            }

            _text.Append(count == 1 ? '\n' : ' ');
        }

        for (int count = 0; count < LinesOfPost - 1; count++)
        {
            _text.Append(Pick(_counts, _random)).Append('\n');
        }
    }
}
