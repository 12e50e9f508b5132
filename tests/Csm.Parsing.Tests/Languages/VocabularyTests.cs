using System.Globalization;
using System.Text;
using Csm.Parsing.Languages;
using Csm.Parsing.Lines;

namespace Csm.Parsing.Tests.Languages;

public sealed class VocabularyTests
{
    public static TheoryData<string> Tags => [.. Vocabularies.All.Select(vocabulary => vocabulary.Language.Tag)];

    [Fact]
    public void The_languages_of_the_viewer_are_the_first_ones_in_the_same_order()
        => Assert.Equal(FeedLanguage.All.Take(Vocabularies.All.Length), Vocabularies.All.Select(vocabulary => vocabulary.Language));

    [IcuFact]
    public void The_months_are_those_of_cldr()
        => Assert.All(Vocabularies.All, vocabulary
            => Assert.Equal(CultureInfo.GetCultureInfo(vocabulary.Language.Tag).DateTimeFormat.MonthGenitiveNames.Take(12), vocabulary.Months));

    [IcuFact]
    public void The_separators_are_those_of_cldr()
        => Assert.All(Vocabularies.All, vocabulary =>
        {
            NumberFormatInfo format = CultureInfo.GetCultureInfo(vocabulary.Language.Tag).NumberFormat;
            Assert.Equal($"{vocabulary.Separators.Decimal}", format.NumberDecimalSeparator);
            Assert.Equal($"{vocabulary.Separators.Group}", WordComparer.IsSpace(format.NumberGroupSeparator[0]) ? " " : format.NumberGroupSeparator);
        });

    [Theory]
    [MemberData(nameof(Tags))]
    public void What_is_written_as_joined_is_read_again(string tag)
    {
        Vocabulary vocabulary = Vocabularies.All.Single(vocabulary => vocabulary.Language.Tag == tag);
        foreach (JoinedLine line in vocabulary.JoinedLines)
        {
            for (int number = 1; number <= 12; number++)
            {
                var month = new NodaTime.YearMonth(2014, number);
                Assert.True(Vocabularies.TryReadJoined(line.Write(month, vocabulary.Months), out NodaTime.YearMonth read, out LanguageSet languages));
                Assert.Equal((month, vocabulary.Language), (read, languages.Single));
            }
        }
    }

    [Theory]
    [InlineData("Followers", "Followers", "English")]
    [InlineData("Abonnés", "Followers", "French")]
    [InlineData("Abonnements", "Following", "French")]
    [InlineData("Seguidores", "Followers", "Spanish or Portuguese")]
    [InlineData("Siguiendo", "Following", "Spanish")]
    [InlineData("Follower", "Followers", "German or Italian")]
    [InlineData("Folge ich", "Following", "German")]
    [InlineData("Folge\u00A0ich", "Following", "German")]
    [InlineData("Seguiti", "Following", "Italian")]
    [InlineData("Seguindo", "Following", "Portuguese")]
    [InlineData("フォロワー", "Followers", "Japanese")]
    [InlineData("フォロー中", "Following", "Japanese")]
    public void A_label_is_one_in_its_languages(string text, string kind, string languages)
    {
        Label? label = Vocabularies.FindLabel(text);
        Assert.Equal((kind, languages), (label?.Kind.ToString(), label?.Languages.ToString()));
    }

    [Theory]
    [InlineData("Media", "Media")]
    [InlineData("Statuses", "Statuses")]
    public void Media_and_statuses_are_known_in_english_only_and_say_no_language(string text, string kind)
    {
        Label? label = Vocabularies.FindLabel(text);
        Assert.Equal((kind, LanguageSet.Viewer), (label?.Kind.ToString(), label?.Languages));
    }

    [Theory]
    [InlineData("Se unió en mayo de 2014", true)]
    [InlineData("Se unió en mayo xx 2014", false)]
    [InlineData("Se unió en mayo2014", false)]
    [InlineData("Seit Mai 2014 bei X", true)]
    [InlineData("Seit Mai 2014 bei Y", false)]
    [InlineData("Seit Mai 2014", false)]
    [InlineData("Joined\u00A0May\u202F2014", true)]
    [InlineData("Joinedx May 2014", false)]
    [InlineData("JoinedxMay 2014", false)]
    [InlineData("Joined May 20x4", false)]
    [InlineData("Joined May", false)]
    [InlineData("2014年5月からXを利用しています", true)]
    [InlineData("2014年5月からYを利用しています", false)]
    public void A_joined_line_is_read_word_by_word(string line, bool isOne)
        => Assert.Equal(isOne, Vocabularies.TryReadJoined(line, out NodaTime.YearMonth month, out _) && month == new NodaTime.YearMonth(2014, 5));

    [Fact]
    public void Every_invisible_character_is_trimmed()
        => Assert.All(
            "\u200B\u200C\u200D\u2060\uFEFF\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069 ",
            character => Assert.Equal("a", InvisibleCharacters.Trim($"{character}a{character}").ToString()));

    [Theory]
    [InlineData("followers")]
    [InlineData("Follow")]
    [InlineData("Images")]
    [InlineData("Tweets")]
    public void Other_words_are_no_labels(string text) => Assert.Null(Vocabularies.FindLabel(text));

    [Fact]
    public void The_words_are_in_nfc()
        => Assert.All(
            Vocabularies.All.SelectMany(vocabulary => vocabulary.Months.Append(vocabulary.Followers).Append(vocabulary.Following)),
            word => Assert.Equal(word.Normalize(NormalizationForm.FormC), word));
}
