using System.Text.RegularExpressions;
using Csm.Parsing.Data.Pseudonyms;
using Csm.Parsing.Syntax;
using FsCheck.Xunit;

namespace Csm.Parsing.Data.Tests.Pseudonyms;

/// <summary>
/// Laws over handles in contexts. The handles have a letter, are no words of the contexts, and no labels, protocols or top-level domains: those that stay
/// have tests of their own.
/// </summary>
[Properties(Arbitrary = [typeof(HandleContexts)], MaxTest = 100)]
public sealed class ContextLaws
{
    [Property]
    public void No_handle_of_another_dump_is_left(HandleInContexts contexts) => AssertNothingIsLeft(contexts);

    [Property]
    public void Posts_counts_and_threads_stay(HandleInContexts contexts) => AssertSameShape(contexts);

    [Property(MaxTest = 5_000)]
    [Xunit.Trait("Category", "Long")]
    public void Many_handles_in_all_contexts_leave_nothing_but_the_shape(HandleInContexts contexts)
    {
        AssertNothingIsLeft(contexts);
        AssertSameShape(contexts);
    }

    private static void AssertNothingIsLeft(HandleInContexts contexts)
    {
        string handle = contexts.Handle.Trim('_');
        foreach (DecodedText decoded in DecodedText.LevelsOf(ResultOf(contexts)))
        {
            string[] left = [.. decoded.Text.Split('\n').Where(line => Regex.Matches(line, "[A-Za-z0-9_]+")
                .Any(word => word.Value.Trim('_').Equals(handle, StringComparison.OrdinalIgnoreCase)))];
            Assert.Empty(left);
        }
    }

    private static void AssertSameShape(HandleInContexts contexts)
        => Assert.Equal(ShapeOf(contexts.Dump), ShapeOf(ResultOf(contexts)));

    private static IEnumerable<string> ShapeOf(string dump)
        => Feed.Parse(dump).Posts.Select(post => $"{post.Index}: {post.ThreadIndex} {post.Engagement}");

    private static string ResultOf(HandleInContexts contexts)
    {
        Feed account = Feed.Parse($"Other\n@{contexts.Handle}\nFollowers\n21K\nJoined May 2020\na\n1\n2\n3\n");
        return PseudonymizedText.Pseudonymizer.WithAccounts([account.Profile!]).Pseudonymize(SyntaxTree.ParseText(contexts.Dump)).ToString();
    }
}
