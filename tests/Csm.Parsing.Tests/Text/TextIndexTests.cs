using Csm.Parsing.PostTexts.Scanners;
using Csm.Parsing.PostTexts.Tables;
using Csm.Parsing.Text;

namespace Csm.Parsing.Tests.Text;

public sealed class TextIndexTests
{
    private static readonly string Signs = "@#$](/＠＃" + EmojiTable.Triggers + ThreadIndexScanner.Beginnings;

    /// <summary>What is around the ends of blocks and halves of blocks matters, and what is at the ends of the ranges that are compared.</summary>
    private static readonly string[] Pieces =
    [
        "a", "é", "ÿ", "\u0100", "漢", ".", "..", " ", "\"", "!", "/", "0", "\n", "\r", "\r\n", "\t", "\0", "\u001F", "\u007F", "\u009F", "\u00A0", "@", "#", "$", "%", "(", ")", "[", "\\", "]", "^",
        "\u203B", "\u203C", "\u2BFF", "\u2C00", "\uFE0F", "＠", "＃", "📆", "\uD83C", "\uDC00", "\uDBFF", "\uDFFF", "word", "a.b", "aa.", ".aa", "0123456789012345678901234567890",
    ];

    public static TheoryData<int> UnitsAtOnce => [64, 32, 16, 1];

    [Theory]
    [MemberData(nameof(UnitsAtOnce))]
    public void What_the_index_finds_is_what_a_plain_search_finds(int atOnce)
    {
        var random = new Random(17);
        for (int length = 0; length < 300; length++)
        {
            string text = string.Concat(random.GetItems(Pieces, 300));
            text = text[..length];
            using var index = TextIndex.Of(text, atOnce);
            for (int position = 0; position < text.Length; position++)
            {
                int end = random.Next(position, text.Length + 1);

                Assert.Equal(Find(text, position, text.Length, (_, at) => text[at] is '\n' or '\r'), index.NextLineEnd(position));
                Assert.Equal(Find(text, position, end, IsDotInWord), Math.Min(index.NextDot(position, end), end));
                Assert.Equal(Find(text, position, end, (_, at) => IsSign(text[at])), Math.Min(index.NextSign(position, end), end));
            }

            Assert.Equal(text.Where(char.IsControl).Any(character => character is not ('\n' or '\r')), index.MayHaveControls);
            Assert.Equal(HasLoneSurrogate(text), index.MayHaveLoneSurrogates);
        }
    }

    [Fact]
    public void Every_character_that_reveals_an_entity_is_a_sign()
        => Assert.All(Signs, sign =>
        {
            using var index = TextIndex.Of($"a{sign}");
            Assert.Equal(1, index.NextSign(0, 2));
        });

    [Fact]
    public void Every_character_of_a_domain_name_is_in_a_word()
        => Assert.All(Enumerable.Range(0, char.MaxValue + 1).Select(value => (char)value).Where(TextCharacters.IsInDomain), character =>
        {
            using var index = TextIndex.Of($"{character}.{character}");
            Assert.Equal(1, index.NextDot(0, 3));
        });

    [Fact]
    public void A_search_ends_with_its_range()
    {
        using var index = TextIndex.Of(new string('a', 10_000) + ".a@\n");

        Assert.Equal((500, 500), (index.NextDot(3, 500), index.NextSign(3, 500)));
    }

    private static int Find(string text, int position, int end, Func<string, int, bool> isFound)
        => Enumerable.Range(position, end - position).FirstOrDefault(at => isFound(text, at), end);

    private static bool IsDotInWord(string text, int at)
        => text[at] == '.' && at > 0 && at + 1 < text.Length && IsInWord(text[at - 1]) && IsInWord(text[at + 1]);

    private static bool IsInWord(char character) => character is not (>= ' ' and <= '/' and not '"') and not ('\n' or '\r');

    private static bool IsSign(char character)
        => character is '#' or '$' or '(' or '/' or '@' or '[' or '\\' or ']' or (>= '\u203C' and <= '\u2BFF') or (>= '\u3030' and <= '\u303D') or (>= '\u3297' and <= '\u3299')
            or (>= '\uD83C' and <= '\uD83E') or '\uFE0F' or '＃' or '＠';

    private static bool HasLoneSurrogate(string text)
    {
        for (int position = 0; position < text.Length; position++)
        {
            if (char.IsSurrogate(text[position]))
            {
                if (position + 1 == text.Length || !char.IsSurrogatePair(text[position], text[position + 1]))
                {
                    return true;
                }

                position++;
            }
        }

        return false;
    }
}
