using System.Text.RegularExpressions;

namespace Csm.Parsing.Cli.Tests.Docs;

/// <summary>The tables of <c>docs/format.md</c> show what is read.</summary>
public sealed partial class FormatTests
{
    private static readonly string Format = new Page("docs/format.md").Text;

    public static TheoryData<string, string, string, string> Languages
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            foreach (Match row in LanguageRow().Matches(Format))
            {
                rows.Add(row.Groups["tag"].Value, row.Groups["labels"].Value, row.Groups["joined"].Value, row.Groups["counts"].Value);
            }

            return rows;
        }
    }

    public static TheoryData<string, string, string> Dates
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (Match row in DateRow().Matches(Format))
            {
                rows.Add(row.Groups["kind"].Value, row.Groups["examples"].Value, row.Groups["edtf"].Value);
            }

            return rows;
        }
    }

    [Fact]
    public void Every_language_has_its_row()
    {
        (string, string)[] rows = [.. LanguageRow().Matches(Format).Select(row => (row.Groups["name"].Value, row.Groups["tag"].Value))];
        Assert.Equal("Japanese", rows[^1].Item1);
        Assert.Equal(FeedLanguage.All.Take(rows.Length).Select(language => (language.Name, language.Tag)), rows);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Labels_joined_lines_and_counts_are_read_in_their_language(string tag, string labels, string joinedLines, string counts)
    {
        foreach (string joined in CodeIn(joinedLines).DefaultIfEmpty(""))
        {
            foreach (string count in CodeIn(counts))
            {
                Feed feed = Feed.Parse($"Name\n@name\n{CodeIn(labels)[0]}\n{count}\n{CodeIn(labels)[1]}\n{count}\n{joined}\n");

                Assert.Equal(tag, feed.Language?.Tag);
                Assert.True(feed.Profile?.Followers?.Value > 1000, $"{count} is not read in {tag}");
                Assert.Equal(feed.Profile.Followers?.Value, feed.Profile.Following?.Value);
                Assert.Equal(joined.Length > 0, feed.Profile.Joined is not null);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Dates_are_read_as_they_are_shown(string kind, string examples, string edtf)
    {
        TextDate[] dates = [.. CodeIn(examples).Select(example => Assert.Single(PostText.Parse(example).Dates))];

        Assert.Equal(CodeIn(edtf), dates.Select(date => date.ToString()));
        Assert.All(dates, date => Assert.Equal(kind, date.Kind.ToString(), ignoreCase: true));
    }

    private static string[] CodeIn(string cell) => [.. Code().Matches(cell).Select(code => code.Groups[1].Value)];

    [GeneratedRegex(@"^\| (?<name>\w+), `(?<tag>[a-z]{2})` \| (?<labels>[^|]*) \| (?<joined>[^|]*) \| (?<counts>[^|]*) \|$", RegexOptions.Multiline)]
    private static partial Regex LanguageRow();

    [GeneratedRegex(@"^\| (?<kind>date|list|interval|since|until) \| (?<examples>[^|]*) \| (?<edtf>[^|]*) \|$", RegexOptions.Multiline)]
    private static partial Regex DateRow();

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Code();
}
