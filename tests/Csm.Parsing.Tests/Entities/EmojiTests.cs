using Csm.Parsing.PostTexts.Scanners;
using Csm.Parsing.PostTexts.Tables;

namespace Csm.Parsing.Tests.Entities;

/// <summary>Emoji sequences of UTS #51.</summary>
public sealed class EmojiTests
{
    [Theory]
    [InlineData("a 👩‍👩‍👧 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇫🇷", "👩‍👩‍👧  👍🏽  🏴󠁧󠁢󠁥󠁮󠁧󠁿  🇫🇷")]
    [InlineData("a 1️⃣ #️⃣ *⃣ x⃣ 11️⃣", "1️⃣  #️⃣  *⃣  1️⃣")]
    [InlineData("☎ ☎️ ☎︎ 👍︎", "☎  ☎️")]
    [InlineData("© ® ™ ©️ ®️ ™️ ©︎", "©️  ®️  ™️")]
    [InlineData("🇦🇦 🇫 🇫🇷🇩 🇦🇫🇷", "🇫🇷  🇦🇫")]
    [InlineData("🚗🏽 🏽 🦰", "🚗  🏽  🏽  🦰")]
    [InlineData("👩‍🚗 👩‍", "👩  🚗  👩")]
    [InlineData("🏳️‍🌈 🏳‍🌈 🏳", "🏳️‍🌈  🏳‍🌈  🏳")]
    [InlineData("😀\uFE0F ⚡\uFE0F ⚽\uFE0F⭐\uFE0F ❗\uFE0F\uFE0F", "😀\uFE0F  ⚡\uFE0F  ⚽\uFE0F  ⭐\uFE0F  ❗\uFE0F")]
    [InlineData("👍🏽\uFE0F 👍\uFE0F🏽 👩\uFE0F\u200D👧 👩\uFE0F\u200Dx", "👍🏽\uFE0F  👍\uFE0F🏽  👩\uFE0F\u200D👧  👩\uFE0F")]
    [InlineData("🇫🇷\uFE0F 🇫\uFE0F🇷 👨\u200D👩\uFE0F\u200D👧 1\uFE0F", "🇫🇷\uFE0F  🇫\uFE0F🇷  👨\u200D👩\uFE0F\u200D👧")]
    [InlineData("👩\uFE0F‍👩‍👧\uFE0F 1️⃣\uFE0F 🏴󠁧󠁢󠁥󠁮󠁧󠁿\uFE0F", "👩\uFE0F‍👩‍👧\uFE0F  1️⃣  🏴󠁧󠁢󠁥󠁮󠁧󠁿")]
    [InlineData("🏴󠁦󠁲󠁿", "🏴")]
    [InlineData("\U0001F6D9 \U0001FAEB", "\U0001F6D9  \U0001FAEB")]
    [InlineData("\uFE0F \u200D \u20E3", "")]
    [InlineData("#a1️⃣ http://☃.net", "")]
    public void Emoji_are_found(string text, string expected) => EntityAssert.Finds(TextEntityKind.Emoji, text, expected);

    [Fact]
    public void Half_a_surrogate_pair_is_no_emoji() => EntityAssert.Finds(TextEntityKind.Emoji, "\uD83D \uDE00", "");

    [Fact]
    public void Every_emoji_begins_with_a_known_character()
        => Assert.All(Enumerable.Range(0, char.MaxValue + 1).Select(value => (char)value).Where(BeginsEmoji), character => Assert.Contains(character, EmojiScanner.Beginnings));

    private static bool BeginsEmoji(char character)
    {
        int state = 0;
        return EmojiTable.TryMove(ref state, character, out _);
    }
}
