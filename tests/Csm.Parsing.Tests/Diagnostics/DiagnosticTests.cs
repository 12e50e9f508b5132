using System.Text;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Text;

namespace Csm.Parsing.Tests.Diagnostics;

/// <summary>Each diagnostic with a text that raises it, and where.</summary>
public sealed class DiagnosticTests
{
    private const string Header = "Name\n@handle\nFollowers\n21K\n";
    private const string Profile = Header + "Joined December 2014\n";

    public static TheoryData<string, string> Raised => new()
    {
        { "CSM0001", "[||]" },
        { "CSM0001", "[||] \n\t\n" },
        { "CSM0001", "[|only prose|]\nand more" },
        { "CSM0004", Profile + "a[|\0bc\u001B|]d\n0\n0\n0" },
        { "CSM0005", "[|Load newest|]\nA name\nA text\n3\n12\n5\n9\nLoad more" },
        { "CSM0004", Profile + "a[|\0b\nc\u001B|]d\n\ne\n0\n0\n0" },
        { "CSM0040", "Ann\n@ann\n·\n2h\na\nAnn\n@ann\n·\n2h\nb\nc\n[|@ann|]\n·\n3h\nd" },
        { "CSM0041", "[|the rest|]\nAnn\n@ann\n·\n2h\na" },
        { "CSM0042", "Ann\n@ann\n·\n2h\na\n[|4|]\n54\nAnn\n@ann\n·\n2h\nb\n1\n2\n3\n400" },
        { "CSM0043", "Ann\n@ann\n·\n2h\nA text\nA title\nA summary\nIts end\n[|example.org|]" },
        { "CSM0010", "[|a post|]\n0\n0\n2" },
        { "CSM0010", "Name\n@handle\n[|Takipçi|]\n21K\nA post\n0\n0\n2" },
        { "CSM0010", "Name\n@handle\nFollowers\n[|many|]\nA post\n0\n0\n2" },
        { "CSM0010", "[|Name|]\n@handle\nTakipçi\n0\n0\n2" },
        { "CSM0011", "[|@handle|]\nFollowers\n21K\nJoined December 2014" },
        { "CSM0012", "Name\n[|Followers|]\n21K\nJoined December 2014" },
        { "CSM0012", "Name\n[|@a handle|]\nFollowers\n21K\nJoined December 2014" },
        { "CSM0013", "Name\n@handle\n[|Joined December 2014|]" },
        { "CSM0014", Header + "Media\n[|Joined December 2014|]" },
        { "CSM0014", Header + "Statuses\n[|A bio of some length that follows|]\nJoined December 2014" },
        { "CSM0014", Header + "Statuses[||]" },
        { "CSM0015", Header + "[|Followers|]\n22K\nJoined December 2014" },
        { "CSM0016", "[|Skip to content\nLog in|]\n" + Profile + "A post\n0\n0\n2" },
        { "CSM0016", "Name\n@handle\n[|21K|]\nFollowers\n9\nJoined December 2014" },
        { "CSM0016", Header + "[|what is this|]\nFollowing\n9\nJoined December 2014" },
        { "CSM0017", Header + "A bio.[||]\nA post\n0\n0\n2" },
        { "CSM0017", Header + "A bio.\nParis\n[|Inscrit en décembre 2014|]\nA post\n0\n0\n2" },
        { "CSM0018", Header + "[|A short line|]\nJoined December 2014" },
        { "CSM0018", Header + "A bio that is far too long for a location\n[|Paris|]\nJoined December 2014" },
        { "CSM0019", "Name\n@handle\nFollowers\n21K\n[|Abonnements|]\n9\nJoined December 2014" },
        { "CSM0019", Header + "[|A rejoint X en décembre 2014|]" },
        { "CSM0020", Profile + "A post\n0\n1[||]" },
        { "CSM0020", Profile + "A post[||]\n" },
        { "CSM0021", Profile + "A post\n[|2024|]\n0\n0\n2" },
        { "CSM0022", Profile + "A post\n[|2024|]\nends here\n0\n0\n2" },
        { "CSM0023", Profile + "A post\n0\n0\n2\n[|1\n1\n1|]" },
        { "CSM0024", Header + "[|Images|]\n431\nJoined December 2014" },
        { "CSM0025", Profile + "A post\n0\n0\n2\nOther\n@other.name\n[|Followers|]\n9\nFollowing\n9\nJoined May 2020\nA post\n0\n0\n2" },
        { "CSM0025", Profile + "[|Joined May 2020|]\nA post\n0\n0\n2" },
        { "CSM0025", Profile + "Other\n[|@other|]\nTakipçi\n9\nJoined May 2020\nA post\n0\n0\n2" },
        { "CSM0027", Profile + "A post\n[|1 234|]\n2 345\n3 456\n10\n20\n30" },
        { "CSM0006", Profile + "A post\n1\n2\n3\n[|\uFEFF|]Other\n@other\nFollowers\n9" },
        { "CSM0026", Header + "[|431|]\nA bio\nJoined December 2014" },
        { "CSM1001", Profile + "A post\n0\n0\n2\n[|Other|]\n@other\nFollowers\n9\nJoined May 2020" },
        { "CSM1002", "Name\n@handle\nFollowers\n[|9223372036854775808|]\nJoined December 2014" },
        { "CSM1002", Profile + "A post\n0\n[|9999999999B|]\n2" },
        { "CSM1003", "A post\n0\n[|1.2M|]\n2" },
        { "CSM1004", Profile + "A post\n0\n1\n[|21k|]\nAnother\n0\n1\n1,2 M" },
        { "CSM1005", Profile + "A post\n0\n[|1.2.3K|]\n1\nAnother\n0\n1\n2" },
        { "CSM1010", Profile + "A post [|[10/9]|]\n0\n0\n2" },
        { "CSM1011", Profile + "A post [4/4]\n0\n0\n2\nA post [|(2/4)|]\n1\n0\n2" },
        { "CSM1012", Profile + "A post [|[2/2]|]\n0\n0\n2\nA post [2/2]\n0\n0\n2\nA post [1/2]\n1\n0\n2" },
        { "CSM1013", Profile + "A post [2/2]\n0\n0\n2\nA post [|[1/3]|]\n1\n0\n2" },
        { "CSM1013", Profile + "A post [3/3]\n0\n0\n2\nA post [|[2/2]|]\n1\n0\n2\nA post [1/2]\n1\n0\n2" },
        { "CSM1014", Profile + "A post [1/2]\n[|0|]\n0\n2" },
        { "CSM1014", Profile + "A post [2/2]\n0\n0\n2\nA post [1/2]\n[|0|]\n0\n2" },
        { "CSM1015", Profile + "A post [|1/3|]\n0\n0\n2" },
        { "CSM1016", Profile + "[2/2] A post\n0\n0\n2\n[|1/2|] A post\n1\n0\n2" },
    };

    [Theory]
    [MemberData(nameof(Raised))]
    public void A_text_raises_the_diagnostic_at_its_place(string id, string annotated)
    {
        var text = AnnotatedText.Parse(annotated);
        TreeAssert.Parse(text.Text);
        Diagnostic diagnostic = Assert.Single(Feed.Parse(text.Text).Diagnostics, diagnostic => diagnostic.Id == id);
        Assert.Equal(text.Span, diagnostic.Span);
    }

    [Theory]
    [InlineData("", "found an empty text; pages of X")]
    [InlineData("\n <html>\u00A0 \n\n body\r\nend", "found neither in 3 line(s), the first is '<html>'; pages of X can be read, and dumps of the viewer, these in English, French, Spanish, German, Italian, Portuguese, Japanese")]
    public void A_text_in_which_nothing_is_recognized_is_reported_as_it_looks(string text, string message)
        => Assert.Contains(message, Feed.Parse(text).Diagnostics[0].Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Name\n@handle\nTakipçi\n21K\nA post\n0\n0\n2", "CSM0010: expected a label such as 'Followers' (or 'Abonnés', 'Seguidores', 'Follower', 'フォロワー') after '@handle', found 'Takipçi'")]
    [InlineData("Name\n@handle\nFollowers\nmany\nA post\n0\n0\n2", "CSM0010: expected a count after 'Followers', found 'many'")]
    [InlineData("Name\n@handle\nLabel\n21 тыс.\nA post\n0\n0\n2", "CSM0010: expected a label such as 'Followers' (or 'Abonnés', 'Seguidores', 'Follower', 'フォロワー') after '@handle', found 'Label'")]
    [InlineData("Name\n@handle\nFollowers\n21 thousands\nFollowing\n9\nJoined May 2020", "CSM0014: expected a count such as 431, 1,234 or 21K after 'Followers', found '21 thousands'")]
    [InlineData("Name\n@handle\n21K\nFollowers\n9\nJoined May 2020", "CSM0016: expected a label of the profile, found '21K'; it is skipped; if each label follows its count here")]
    [InlineData(Header + "what\nFollowing\n9\nJoined May 2020", "CSM0016: expected a label of the profile, found 'what'; it is skipped")]
    [InlineData("Skip\nLog in\n" + Profile, "CSM0016: expected a profile, or posts with their counts, found 'Skip'; it is skipped, like 1 more line(s) before the first profile")]
    [InlineData("Skip\n" + Profile, "CSM0016: expected a profile, or posts with their counts, found 'Skip'; it is skipped")]
    [InlineData(Header + "A bio.\nJoined Decmber 2014\nA post\n0\n0\n2", "CSM0017: expected a line like 'Joined December 2014', found 'Joined Decmber 2014'; it is read as part")]
    [InlineData(Header + "A bio.\nJoined December ٢٠١٤\nA post\n0\n0\n2", "CSM0017: expected a line like 'Joined December 2014', found 'Joined December ٢٠١٤'; it is read as part")]
    [InlineData(Header + "Images\n431\nJoined May 2020", "CSM0024: expected 'Followers', 'Following', 'Media' or 'Statuses' (or the same in another known language), found 'Images' and the count '431'")]
    [InlineData(Profile + "Other\n@other.name\nFollowers\n9\nJoined May 2020\nA post\n0\n0\n2", "CSM0025: expected the text of a post, found the label 'Followers'; does another feed begin here?")]
    [InlineData(Profile + "Joined May 2020\n0\n0\n2", "CSM0025: expected the text of a post, found the joined line 'Joined May 2020'")]
    [InlineData(Profile + "Other\n@other\nTakipçi\n9\nJoined May 2020\n0\n0\n2", "CSM0025: expected the text of a post, found the handle '@other'")]
    [InlineData("Name\n@handle\nFollower\n21.000\nFolge ich\n9\nSeit Mai 2014 bei X\na\n—\n1\n2\nb\n1\n2\n3", "CSM1005: expected a count such as 431, 1.234 or 1,2 Mio., found '—'; its value is null")]
    [InlineData(Profile + "a\n1\u200B\u2009234\n1\n2\nb\n1\n2\n3", "CSM1005: expected a count such as 431, 1,234 or 21K, found '1⟨U+200B ZERO WIDTH SPACE⟩⟨U+2009 THIN SPACE⟩234'")]
    [InlineData("a\n1,2K\n1,234K\n3", "CSM1003: '1,2K' is read as 1,200, as in Italian; the feed could be in any known language (such counts: 1)")]
    [InlineData("a\n1,2K\n1,234K\n3", "CSM1003: '1,234K' is read as 1,234,000, as in English; the feed could be in any known language (such counts: 1)")]
    [InlineData("a\n21.000\n2\n3", "CSM1003: '21.000' is read as 21,000, as in Spanish")]
    [InlineData("Name\n@handle\nFollower\n1,2K\na\n0\n0\n2", "CSM1003: '1,2K' is read as 1,200, as in Italian; the feed could be in German or Italian (such counts: 1)")]
    [InlineData(Header + "Lived in Marseille, depuis mars 2014\nA post\n0\n0\n2", "found 'Lived in Marseille, depuis mars 2014'; is this dump in French?")]
    [InlineData("Name\n@handle\nFollowers\u200B\nmany\nA post\n0\n0\n2", "CSM0010: expected a count after 'Followers⟨U+200B ZERO WIDTH SPACE⟩', found 'many'")]
    [InlineData(Profile + "A post\n1\n2\n\u200B\nx\n0\n0\n2", "found fewer before 'x'")]
    [InlineData("a\n1\n2\nb\n1\u00A0B\n1\n2", "CSM1003: '1⟨U+00A0 NO-BREAK SPACE⟩B' is read as 1,000,000,000, as in English")]
    [InlineData("Name\nhandle\nFollowers\n21K\nJoined May 2020", "CSM0012: expected an @handle, found 'handle'")]
    [InlineData(Header + "A bio.\nParis\nInscrit en décembre 2014\nA post\n0\n0\n2", "CSM0017: expected a line like 'Joined December 2014', found 'Inscrit en décembre 2014'; is this dump in French?")]
    [InlineData(Header + "A bio.\nJoined: May 2020\nA post\n0\n0\n2", "CSM0017: expected a line like 'Joined December 2014', found 'Joined: May 2020'; it is read as part of the bio or as the location")]
    [InlineData("Name\n@handle\nAbonnés\n21 k\nA post\n0\n0\n2", "CSM0017: expected a line like 'A rejoint X en décembre 2014', found 'A post'; the profile ends here")]
    [InlineData("Name\n@handle\nSeguiti\n21\nA post\n0\n0\n2", "CSM0017: expected a line like 'Iscrizione: dicembre 2014', found 'A post'")]
    [InlineData("Name\n@handle\nAbonnés\n21 k\nFollowing\n9\nA rejoint X en mai 2020", "CSM0019: expected a label in French, found 'Following', which is English; it is read anyway")]
    [InlineData("Name\n@handle\nAbonnés\n21 k\nJoined May 2020", "CSM0019: expected the joined line in French, found 'Joined May 2020', which is English")]
    [InlineData(Profile + "A post\n1\n2\nn/a\nB\n0\n0\n2", "CSM0022: expected three counts in a row, found fewer before 'n/a'; '1' is read as text")]
    [InlineData("A post\n0\n1.2M\n21K", "CSM1003: '1.2M' is read as 1,200,000, as in English; the feed could be in any known language (such counts: 2)")]
    [InlineData(Profile + "A post\n0\n0\n21.000", "CSM1004: expected a count as in English, found '21.000', which is read as 21,000, as in Spanish (such counts: 1)")]
    public void A_line_that_is_odd_is_reported_exactly(string text, string message)
        => Assert.Contains(Feed.Parse(text).Diagnostics, diagnostic => diagnostic.ToString().Contains(message, StringComparison.Ordinal));

    [Theory]
    [InlineData("CSM0004", Profile + "a\0b\nc\u001Bd\n\ne\n0\n0\n0", "expected text, found 2 control character(s) on 2 line(s), the first is U+0000 NULL; kept as text")]
    [InlineData("CSM0004", "\0ab", "expected text, found 1 control character(s) on 1 line(s), the first is U+0000 NULL; kept as text")]
    [InlineData("CSM0004", "\u0001\u0001\u0001", "expected text, found 3 control character(s) on 1 line(s), the first is U+0001; kept as text")]
    [InlineData("CSM0010", "Name\n@handle\nTakipçi\nmany\nA post\n0\n0\n2", "expected a profile (a name, an @handle, 'Followers' and a count), found 'Name'; the feed has only posts")]
    [InlineData("CSM0010", "A text\n5\n" + Profile, "expected a profile (a name, an @handle, 'Followers' and a count), found 'A text'; the feed has only posts")]
    [InlineData("CSM0016", "Skip\n" + Profile, "expected a profile, or posts with their counts, found 'Skip'; it is skipped")]
    [InlineData("CSM0016", Header + "what\nFollowing\n9\nJoined May 2020", "expected a label of the profile, found 'what'; it is skipped")]
    [InlineData("CSM0017", Header, "expected a line like 'Joined December 2014', found the end of the text; the profile ends here")]
    [InlineData("CSM0018", Header + "A bio that is far too long for a location\nParis\nJoined May 2020", "'Paris' is read as the location; it could be the last line of the bio")]
    [InlineData("CSM0020", Profile + "A post", "expected three counts (replies, reposts, likes), found none before the end of the feed")]
    [InlineData("CSM0020", Profile + "A post\n0\n1", "expected three counts (replies, reposts, likes), found 2 before the end of the feed")]
    [InlineData("CSM1011", Profile + "[12/12] a\n1\n1\n1\n[10/12] b\n1\n1\n1", "expected posts 1 to 12 of this thread next to each other; missing: 1-9, 11")]
    public void A_message_says_this_and_no_more(string id, string text, string message)
        => Assert.Equal(message, Assert.Single(Feed.Parse(text).Diagnostics, diagnostic => diagnostic.Id == id).Message);

    [Theory]
    [InlineData("CSM0004", Profile + "a\0b\n\nc\u001Bd\n0\n0\n0")]
    [InlineData("CSM0015", Header + "Followers\n1\nFollowers\n2\nJoined May 2020")]
    [InlineData("CSM0019", "Name\n@handle\nFollowers\n1\nMedia\n2\nAbonnements\n9\nAbonnés\n9\nJoined May 2020")]
    public void Each_of_two_faults_is_reported(string id, string text) => Assert.Equal(2, Feed.Parse(text).Diagnostics.Count(diagnostic => diagnostic.Id == id));

    [Fact]
    public void Control_characters_are_all_of_Cc_except_those_that_a_line_can_have()
    {
        char[] reported = [.. Enumerable.Range(0, 0x100).Select(value => (char)value).Where(character => Feed.Parse($"a{character}b").Diagnostics.Any(diagnostic => diagnostic.Id == "CSM0004"))];
        Assert.Equal(Enumerable.Range(0, 0x100).Select(value => (char)value).Where(char.IsControl).Except("\t\n\v\f\r\u0085"), reported);
    }

    [Theory]
    [InlineData("Name\nno handle\nFollowers\n21K\nJoined May 2020", "CSM0012")]
    [InlineData("Name\n@handle\nFollowers\nmany\nFollowing\n9\nJoined May 2020", "CSM0014")]
    [InlineData(Profile + "Other\n@other.name\nFollowers\n9\nFollowing\n9\nMedia\n3\nJoined May 2020\n0\n0\n2", "CSM0025")]
    public void One_fault_is_one_warning(string text, string id)
        => Assert.Equal(id, Assert.Single(Feed.Parse(text).Diagnostics, diagnostic => diagnostic.Severity != DiagnosticSeverity.Info).Id);

    [Theory]
    [InlineData("Name\n@handle\nSeguidores\n21 mil\na\n0\n0\n2", "CSM1003")]
    [InlineData("a post\n0\n0\n2", "CSM0001")]
    [InlineData(Header + "Since May, 20\nA post\n0\n0\n2", "French")]
    [InlineData(Header + "Maintenant 2014\nA post\n0\n0\n2", "French")]
    [InlineData(Header + "lamai 2014\nA post\n0\n0\n2", "French")]
    [InlineData(Header + "En mai, fais ce qu’il te plaît\nA post\n0\n0\n2", "French")]
    [InlineData("Name\n@handle\nFollowers\n9223372036854775807\nJoined December 2014", "CSM1002")]
    public void What_is_not_odd_is_not_reported(string text, string words)
        => Assert.DoesNotContain(Feed.Parse(text).Diagnostics, diagnostic => diagnostic.ToString().Contains(words, StringComparison.Ordinal));

    [Theory]
    [InlineData("utf-16LE")]
    [InlineData("utf-32LE")]
    public void Utf_16_without_a_mark_is_suspected(string encoding)
    {
        using var stream = new MemoryStream(Encoding.GetEncoding(encoding).GetBytes(Profile + "A post\n0\n0\n2"));
        Assert.Contains(Feed.Parse(SourceText.From(stream)).Diagnostics, diagnostic => diagnostic.Message.EndsWith("is the text UTF-32, or UTF-16 without a byte order mark?", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[10/9] a", "CSM1010: expected a position from 1 to 9, found 10")]
    [InlineData("[12/12] a;[10/12] b", "CSM1011: expected posts 1 to 12 of this thread next to each other; missing: 1-9, 11")]
    [InlineData("[3/2] a;[1/2] b", "CSM1011: expected posts 1 to 3 of this thread next to each other; missing: 2")]
    [InlineData("[2/2] a;[2/2] b;[1/2] c", "CSM1012: expected each position once, found position 2 again")]
    [InlineData("[2/4] a;[1/3] b", "CSM1013: expected the total 4, as in the next post of the thread, found 3; read as one thread")]
    [InlineData("1/3 a", "CSM1015: '1/3' is read as text;")]
    [InlineData("2/2 a;1/2 b", "CSM1016: '2/2' is read as a thread position,")]
    public void A_thread_that_is_odd_is_reported_exactly(string posts, string message)
    {
        string text = string.Concat(posts.Split(';').Select(post => $"{post}\n1\n1\n1\n"));
        Assert.Contains(Feed.Parse(Profile + text).Diagnostics, diagnostic => diagnostic.ToString().Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[3/3] a;[1/3] b", "CSM1014")]
    [InlineData("[3/3] a;[2/n] b;[1/n] c", "CSM1013")]
    [InlineData("[10/9] a", "CSM1011")]
    public void What_is_not_odd_about_a_thread_is_not_reported(string posts, string id)
    {
        string text = string.Concat(posts.Split(';').Select(post => $"{post}\n0\n1\n1\n"));
        Assert.DoesNotContain(Feed.Parse(Profile + text).Diagnostics, diagnostic => diagnostic.Id == id);
    }

    [Fact]
    public void Invalid_bytes_are_an_error_that_names_the_offset_and_the_rest_is_parsed()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Profile + "é"), 0xFF, 0xC3, .. "\n0\n0\n2"u8];
        Feed feed = Feed.Parse(SourceText.From(new MemoryStream(bytes), "dump.txt"));
        Diagnostic diagnostic = Assert.Single(feed.Diagnostics);
        Assert.Equal("dump.txt(6,2): error CSM0002: expected UTF-8, found 2 byte(s) that cannot be decoded, the first at byte offset 50; replaced by U+FFFD", diagnostic.ToString());
        Assert.Equal("é\uFFFD\uFFFD", Assert.Single(feed.Posts).Text);
    }

    [Fact]
    public void Halves_of_pairs_in_a_line_are_one_warning()
    {
        // Not in the table above: the test runner would replace them on their way.
        Diagnostic diagnostic = Assert.Single(Feed.Parse(Profile + "a\uD83Db\uDC00c🇫🇷\n0\n0\n0").Diagnostics);
        Assert.Equal("(6,2): warning CSM0003: expected surrogates in pairs, found 2 unpaired, the first is U+D83D; JSON gets U+FFFD instead", diagnostic.ToString());
        Assert.Equal(3, diagnostic.Span.Length);
    }

    [Fact]
    public void Bytes_of_neighbouring_lines_are_one_error_and_others_have_their_own()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Profile), 0xFF, (byte)'a', (byte)'\n', 0xFF, .. "\n\n"u8, 0xFE, .. "\n0\n0\n2"u8];
        Assert.Equal([2, 1], Feed.Parse(SourceText.From(new MemoryStream(bytes))).Diagnostics.Select(diagnostic => diagnostic.Message.Contains("2 byte(s)", StringComparison.Ordinal) ? 2 : 1));
    }

    [Fact]
    public void Every_entry_of_the_catalogue_is_raised_by_a_test()
        => Assert.Equal(
            DiagnosticCatalog.All.Select(descriptor => descriptor.Id),
            Raised.Select(row => (string)row[0]).Concat(["CSM0002", "CSM0003"]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_descriptor_is_found_by_its_id_in_any_case()
    {
        Assert.All(DiagnosticCatalog.All, descriptor => Assert.Same(descriptor, DiagnosticCatalog.Find(descriptor.Id.ToLowerInvariant())));
        Assert.Null(DiagnosticCatalog.Find("CSM9999"));
    }

    [Fact]
    public void Diagnostics_are_equal_if_they_say_the_same_of_the_same_place()
    {
        (Feed one, Feed other) = (Feed.Parse(Header + "A short line\nJoined May 2020"), Feed.Parse(Header + "A short line\nJoined May 2020"));
        Assert.Equal(one.Diagnostics.AsEnumerable(), other.Diagnostics);
        Assert.Equal(one.Diagnostics[0].GetHashCode(), other.Diagnostics[0].GetHashCode());
        Assert.NotEqual(one.Diagnostics[0], Feed.Parse(Header + "A sh0rt line\nJoined May 2020").Diagnostics[0]);
        Assert.NotEqual(one.Diagnostics[0], Feed.Parse("\n" + Header + "A short line\nJoined May 2020").Diagnostics[0]);
    }

    [Fact]
    public void Ids_are_in_order_and_titles_are_not_empty()
    {
        Assert.Equal(DiagnosticCatalog.All.Select(descriptor => descriptor.Id).Distinct().Order(StringComparer.Ordinal), DiagnosticCatalog.All.Select(descriptor => descriptor.Id));
        Assert.All(DiagnosticCatalog.All, descriptor => Assert.Matches("^CSM[01][0-9]{3}$", descriptor.Id));
        Assert.All(DiagnosticCatalog.All, descriptor => Assert.True(descriptor.Title.Length > 5 && descriptor.MessageFormat.Length > 10 && descriptor.HelpText.Count(character => character == '.') > 1));
    }

    [Fact]
    public void A_diagnostic_without_a_path_is_printed_with_its_place()
        => Assert.Equal(
            "(5,1): info CSM0018: 'A short line' is read as the bio; it could be the location",
            Assert.Single(Feed.Parse(Header + "A short line\nJoined May 2020").Diagnostics).ToString());

    [Fact]
    public void A_message_shows_invisible_characters_by_code_point_and_cuts_long_text()
    {
        string message = Feed.Parse("a\u202Fb\u200B" + new string('x', 100)).Diagnostics[0].Message;
        Assert.Contains("'a⟨U+202F NARROW NO-BREAK SPACE⟩b⟨U+200B ZERO WIDTH SPACE⟩" + new string('x', 36) + "…'", message, StringComparison.Ordinal);
    }
}
