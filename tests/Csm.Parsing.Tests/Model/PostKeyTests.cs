using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.Tests.Model;

public sealed class PostKeyTests
{
    private const string Header = "Name\n@some_one\nFollowers\n5\nJoined May 2020\n";

    [Fact]
    public void A_key_is_sixteen_hexadecimal_digits_made_of_the_account_and_the_text()
        => Assert.Equal(["663600ae2a60f6c3", "c094ab25e8efa676"], KeysOf($"{Header}one\n1\n2\n3\ntwo\n1\n2\n3\n"));

    [Theory]
    [InlineData("Name\n@Some_One\nFollowers\n5\nJoined May 2020\none two\n1\n2\n3\n")]
    [InlineData("Other\n@some_one\nFollowers\n7\nJoined May 2020\none\ntwo\n9\n9\n9\n")]
    [InlineData("Name\n@some_one\nFollowers\n5\nJoined May 2020\none   two  \n1\n2\n3\nolder\n1\n2\n3\n")]
    public void Counts_neighbours_white_space_and_the_case_of_the_handle_do_not_matter(string dump)
        => Assert.Equal(KeysOf($"{Header}one two\n1\n2\n3\n")[0], KeysOf(dump)[0]);

    [Fact]
    public void The_normalization_form_does_not_matter() => Assert.Equal(KeysOf($"{Header}\u00E9t\u00E9\n1\n2\n3\n"), KeysOf($"{Header}e\u0301te\u0301\n1\n2\n3\n"));

    [Theory]
    [InlineData("Name\n@other\nFollowers\n5\nJoined May 2020\none\n1\n2\n3\n")]
    [InlineData("Name\n@some_one\nFollowers\n5\nJoined May 2020\nOne\n1\n2\n3\n")]
    [InlineData("one\n1\n2\n3\n")]
    public void Another_account_or_another_text_has_another_key(string dump) => Assert.NotEqual(KeysOf($"{Header}one\n1\n2\n3\n")[0], KeysOf(dump)[0]);

    [Fact]
    public void Repetitions_are_counted_from_the_oldest_so_that_a_new_one_changes_no_key()
    {
        string[] before = KeysOf($"{Header}same\n1\n2\n3\nsame\n1\n2\n3\n");
        string[] after = KeysOf($"{Header}same\n0\n0\n0\nsame\n1\n2\n3\nsame\n1\n2\n3\n");

        Assert.Equal(3, after.Distinct().Count());
        Assert.Equal(before, after[1..]);
    }

    [Fact]
    public void Sources_with_the_same_bytes_differ_in_their_id()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("text\n1\n2\n3\n");
        string[] ids = [SourceText.From(new MemoryStream(bytes), "a.txt").Id, SourceText.From(new MemoryStream(bytes), "b.txt").Id, SourceText.From(new MemoryStream(bytes), "a.txt").Id];

        Assert.All(ids, id => Assert.Matches("^[0-9a-f]{12}$", id));
        Assert.Equal([ids[0], ids[1], ids[0]], ids);
        Assert.NotEqual(ids[0], ids[1]);
    }

    [Fact]
    public void Sources_without_a_path_differ_in_their_id_by_their_text()
        => Assert.NotEqual(SourceText.From("one").Id, SourceText.From("two").Id);

    private static string[] KeysOf(string dump) => [.. Feed.Parse(dump).Posts.Select(post => post.Key)];
}
