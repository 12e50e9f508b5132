using System.Text.RegularExpressions;
using Csm.Parsing.Syntax;
using FsCheck.Xunit;

namespace Csm.Parsing.Data.Tests.Pseudonyms;

/// <summary>
/// Laws over handles in contexts. The handles have a letter, are no words of the contexts, and no labels, protocols or top-level domains: those that stay
/// have tests of their own.
/// </summary>
[Properties(Arbitrary = [typeof(HandleContexts)], MaxTest = 60)]
public sealed class ContextLaws
{
    [Property]
    public void No_handle_of_another_dump_is_left(HandleInContexts contexts) => AssertNothingIsLeft(contexts);

    [Property]
    public void Posts_counts_and_threads_stay(HandleInContexts contexts) => AssertSameShape(contexts);

    [Property]
    public void Names_emoji_texts_and_entities_are_the_same_in_kind(HandleInContexts contexts) => AssertSameKinds(contexts);

    [Property(MaxTest = 1_000)]
    [Xunit.Trait("Category", "Long")]
    public void Many_handles_in_all_contexts_leave_nothing_but_the_shape(HandleInContexts contexts)
    {
        AssertNothingIsLeft(contexts);
        AssertSameShape(contexts);
        AssertSameKinds(contexts);
    }

    private static void AssertNothingIsLeft(HandleInContexts contexts)
    {
        string handle = contexts.Handle.Trim('_');
        string text = ResultOf(contexts.Dump, contexts.Handle);
        for (int level = 0; level < 4; level++)
        {
            Assert.DoesNotContain(text.Split('\n'), line => Regex.Matches(line, "[A-Za-z0-9_]+")
                .Any(word => word.Value.Trim('_').Equals(handle, StringComparison.OrdinalIgnoreCase)));
            text = Uri.UnescapeDataString(text);
        }
    }

    private static void AssertSameShape(HandleInContexts contexts)
        => Assert.Equal(ShapeOf(contexts.Dump), ShapeOf(ResultOf(contexts.Dump, contexts.Handle)));

    // A domain ends before an underscore: www.a_b.fr is two URLs or none.
    private static void AssertSameKinds(HandleInContexts contexts)
    {
        string text = contexts.Dump.Replace("_", "", StringComparison.Ordinal);

        string result = ResultOf(text, contexts.Handle.Replace("_", "", StringComparison.Ordinal));

        Assert.All(KindsOf(text).Zip(KindsOf(result)), pair => Assert.True(pair.First.Kinds == pair.Second.Kinds, $"{pair.First} became {pair.Second}"));
    }

    private static IEnumerable<(string Line, string Kinds)> KindsOf(string dump)
    {
        SyntaxTree tree = SyntaxTree.ParseText(dump);
        string[] lines = dump.Split('\n');
        return tree.Tokens.GroupBy(
            token => tree.Text.GetLinePosition(token.Span.Start).Line, (line, tokens) => (lines[line], string.Join(' ', tokens.Select(token => token.Kind))));
    }

    private static IEnumerable<string> ShapeOf(string dump)
        => Feed.Parse(dump).Posts.Select(post => $"{post.Index}: {post.ThreadIndex} {post.Engagement}");

    private static string ResultOf(string dump, string handle)
    {
        Feed account = Feed.Parse($"Other\n@{handle}\nFollowers\n21K\nJoined May 2020\na\n1\n2\n3\n");
        return PseudonymizedText.Pseudonymizer.WithAccounts([account]).Pseudonymize(SyntaxTree.ParseText(dump)).ToString();
    }
}
