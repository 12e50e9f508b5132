namespace Csm.Parsing.Data.Tests.Pseudonyms;

/// <summary>Accounts that are looked for besides those of the dump. In expected texts, MARIE and OTHER mean the pseudonyms of two of them.</summary>
public sealed class KnownAccountTests
{
    private static readonly Pseudonymizer Handles = new("0123456789abcdef"u8);
    private static readonly Pseudonymizer Names = new("0123456789abcdef"u8, new PseudonymizerOptions { ReplaceDisplayName = true });

    [Theory]
    [InlineData("marie_dupont said", "MARIE said")]
    [InlineData("MARIE_DUPONT, #marie_dupont", "MARIE, #MARIE")]
    [InlineData("https://exemple.fr/marie_dupont", "https://exemple.fr/MARIE")]
    [InlineData("marie_dupont2 and le_marie_dupont", "marie_dupont2 and le_marie_dupont")]
    [InlineData("by Marie Dupont", "by Marie Dupont")]
    public void A_handle_is_replaced_in_every_dump(string post, string expected)
        => Assert.Equal(Replace(expected), PostWith(Handles.WithAccounts(FeedsOf("Marie Dupont", "marie_dupont")), post));

    [Theory]
    [InlineData("https://x.com/marie_dupont/ by Marie Dupont … #MarieDupont", "https://x.com/MARIE/ by MARIE … #MARIE")]
    [InlineData("MARIE DUPONT, Marie and Marie-Dupont", "MARIE, Marie and Marie-Dupont")]
    [InlineData("Marie Dupontel", "Marie Dupontel")]
    public void A_name_is_replaced_in_every_dump_where_names_are(string post, string expected)
        => Assert.Equal(Replace(expected), PostWith(Names.WithAccounts(FeedsOf("Marie Dupont 🌹", "marie_dupont")), post));

    [Fact]
    public void A_handle_that_a_dump_merely_mentions_is_replaced_only_in_that_dump()
        => Assert.Equal("someone", PostWith(Names.WithAccounts(FeedsOf("Marie Dupont", "marie_dupont", post: "@someone")), "someone"));

    [Fact]
    public void The_longer_of_two_handles_between_low_lines_is_found()
        => Assert.Equal(
            $"{Handles.GetPseudonym("_other_")} @{Handles.GetPseudonym("other")}",
            PostWith(Handles.WithAccounts(FeedsOf("Name", "_other_")), "_other_ @other"));

    [Fact]
    public void The_longer_of_two_names_that_begin_the_same_is_found()
    {
        Pseudonymizer pseudonymizer = Names.WithAccounts([.. FeedsOf("Marie", "other"), .. FeedsOf("Marie Dupont", "marie_dupont")]);

        Assert.Equal(Replace("MARIE, OTHER Du"), PostWith(pseudonymizer, "Marie Dupont, Marie Du"));
    }

    [Fact]
    public void A_name_of_another_account_is_found_where_it_is_longer_than_that_of_the_dump()
        => Assert.Equal(
            Replace($"MARIE, {PseudonymizedText.User}"),
            PostWith(Names.WithAccounts(FeedsOf("Marie Dupont", "marie_dupont")), "Marie Dupont, Marie", name: "Marie"));

    [Fact]
    public void A_shared_name_is_nobodys_except_in_a_dump_of_one_of_the_accounts()
    {
        Pseudonymizer pseudonymizer = Names.WithAccounts([.. FeedsOf("Marie", "other"), .. FeedsOf("MARIE!", "marie_dupont")]);

        Assert.Matches("^by name_[0-9a-f]{10}$", PostWith(pseudonymizer, "by Marie"));
        Assert.Equal($"by {PseudonymizedText.User}", PostWith(pseudonymizer, "by Marie", name: "Marie"));
    }

    [Fact]
    public void An_account_may_have_several_names_and_spellings_of_its_handle()
    {
        Pseudonymizer pseudonymizer = Names.WithAccounts([.. FeedsOf("Marie", "marie_dupont"), .. FeedsOf("Marie 🌹", "Marie_Dupont"), .. FeedsOf("Dupont", "MARIE_DUPONT")]);

        Assert.Equal(Replace("MARIE MARIE"), PostWith(pseudonymizer, "Marie Dupont"));
    }

    [Fact]
    public void Accounts_are_added_to_those_given_before()
    {
        Pseudonymizer pseudonymizer = Names.WithAccounts(FeedsOf("Marie", "marie_dupont")).WithAccounts(FeedsOf("Jean", "other"));

        Assert.Equal(Replace("MARIE OTHER"), PostWith(pseudonymizer, "Marie other"));
    }

    [Fact]
    public void The_authors_of_a_page_of_x_are_accounts_of_all_dumps()
    {
        Pseudonymizer pseudonymizer = Names.WithAccounts([Feed.Parse("Marie Dupont\n@marie_dupont\n·\n2h\na\nQuote\nJean\n@jean_other\n·\n3h\nb\n")]);

        string result = PostWith(pseudonymizer, "marie_dupont, jean_other and Marie Dupont");

        Assert.Equal(Replace($"MARIE, {pseudonymizer.GetPseudonym("jean_other")} and MARIE"), result);
    }

    [Fact]
    public void The_pseudonymizer_itself_does_not_change()
    {
        _ = Handles.WithAccounts(FeedsOf("Marie", "marie_dupont"));

        Assert.Equal("marie_dupont", PostWith(Handles, "marie_dupont"));
    }

    [Fact]
    public void The_order_of_the_accounts_does_not_matter()
    {
        Feed[] feeds = [.. FeedsOf("Le  Marie", "a"), .. FeedsOf("Le Marie", "b"), .. FeedsOf("Marie Dupont", "c"), .. FeedsOf("MARIE", "a"), .. FeedsOf("marie", "b")];
        const string Post = "a, B, c, Le Marie, Marie, Marie Dupont, #mariedupont, #marie";

        Assert.Equal(PostWith(Names.WithAccounts(feeds), Post), PostWith(Names.WithAccounts(Enumerable.Reverse(feeds)), Post));
    }

    [Fact]
    public void The_dumps_of_the_accounts_can_be_released()
    {
        (Pseudonymizer pseudonymizer, WeakReference tree) = WithAccountOfDumpThatGoes();

        GC.Collect();

        Assert.False(tree.IsAlive);
        Assert.Equal(Replace("by MARIE"), PostWith(pseudonymizer, "by Marie"));
    }

    [Fact]
    public void A_name_that_is_far_too_long_is_not_looked_for()
    {
        string name = string.Join(' ', Enumerable.Repeat("mot", 300));

        Assert.Equal(name, PostWith(Names.WithAccounts(FeedsOf(name, "marie_dupont")), name));
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static (Pseudonymizer Pseudonymizer, WeakReference Tree) WithAccountOfDumpThatGoes()
    {
        Feed[] feeds = FeedsOf("Marie", "marie_dupont");
        return (Names.WithAccounts(feeds), new WeakReference(feeds[0].Syntax.SyntaxTree));
    }

    private static Feed[] FeedsOf(string name, string handle, string post = "a")
        => [Feed.Parse($"{name}\n@{handle}\nFollowers\n21K\nJoined May 2020\n{post}\n1\n2\n3\n")];

    private static string PostWith(Pseudonymizer pseudonymizer, string post, string name = "Name")
        => Feed.FromSyntax(pseudonymizer.Pseudonymize(Syntax.SyntaxTree.ParseText(PseudonymizedText.DumpOf(post, name))).Root.Feeds[0]).Posts[0].Text;

    // In lower or mixed case, the words mean themselves.
    private static string Replace(string expected) => expected
        .Replace("MARIE", Handles.GetPseudonym("marie_dupont"), StringComparison.Ordinal)
        .Replace("OTHER", Handles.GetPseudonym("other"), StringComparison.Ordinal);
}
