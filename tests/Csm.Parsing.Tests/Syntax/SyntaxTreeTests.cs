using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Tests.Syntax;

public sealed class SyntaxTreeTests
{
    private const string Everything =
        "\uFEFF \nName\n@handle\nFollowers\n21K\nstray\nFollowing\n9\nMedia\n1\nStatuses\n2\nA bio with @someone, and far too long for a location\nParis\nJoined May 2020\n"
        + "[1/2] 📜 [TOPIC] text @a @u/list #tag $ACME https://t.co/x 🇫🇷 1/3\n0\n0\n0\n";

    // What a viewer does not print.
    private const string EverythingOfX =
        "Ann\n@ann\nA bio\nParisx.com/annBorn May 5, 1990\nJoined April 2008\n2 Following\n6 Followers\n1 Subscription\nPosts\n"
        + "Pinned\nAnn\n@ann\n·\n2h\na https://\nbit.ly/2DVJWim\nShow more\n0:03 / 0:58\n1\n2\n3\n400\n"
        + "Eve reposted\nBob\n@bob\nAd\nb\nQuote\nEve\n@eve\n·\n3h\nc\n7\n80\n"
        + "You reposted\nBob\n@bob\n·\n2h\nReplying to\n@ann\nd\n1\n2\n3\n4\n"
        + "Conversation\nAnn\n@ann\nd\n6:40 AM · Jun 9, 2026\n1 Quote\n2 Bookmarks\n";

    [Fact]
    public void Every_kind_of_token_trivia_and_node_occurs()
    {
        Assert.Equal(Enum.GetValues<SyntaxKind>().Where(kind => kind != SyntaxKind.None), KindsIn(Everything).Union(KindsIn(EverythingOfX)).Order());
    }

    [Fact]
    public void A_walker_sees_every_token_once_in_the_order_of_the_text()
    {
        SyntaxTree tree = SyntaxTree.ParseText(Everything);
        var walker = new Collector();
        walker.Visit(tree.Root);
        Assert.Equal(tree.Tokens, walker.Tokens);
    }

    [Theory]
    [InlineData(0, SyntaxKind.DisplayNameToken)]
    [InlineData(4, SyntaxKind.DisplayNameToken)]
    [InlineData(5, SyntaxKind.HandleToken)]
    [InlineData(28, SyntaxKind.EndOfFileToken)]
    public void A_position_finds_its_token_or_the_next_one(int position, SyntaxKind kind)
        => Assert.Equal(kind, SyntaxTree.ParseText("\nName\n@handle\nFollowers\n21K\n").FindToken(position).Kind);

    [Fact]
    public void Every_position_of_the_seed_finds_the_token_that_holds_it()
    {
        SyntaxTree tree = Seed.Parse().Syntax.SyntaxTree;
        for (int position = 0; position <= tree.Text.Length; position++)
        {
            SyntaxToken token = tree.FindToken(position);
            Assert.True(token.FullSpan.Contains(position) || token.Kind == SyntaxKind.EndOfFileToken);
            Assert.False(token.IsMissing);
        }
    }

    [Fact]
    public void Missing_parts_are_tokens_without_width_in_the_order_of_the_grammar()
    {
        SyntaxTree tree = TreeAssert.Parse("@handle\nFollowers\n21K");
        ProfileSyntax profile = tree.Root.Feeds[0].Profile!;
        Assert.True(profile.DisplayNameToken.IsMissing && profile.JoinedToken is { IsMissing: true });
        Assert.Equal(
            [SyntaxKind.DisplayNameToken, SyntaxKind.HandleToken, SyntaxKind.FollowersLabelToken, SyntaxKind.CountToken, SyntaxKind.JoinedToken, SyntaxKind.EndOfFileToken],
            tree.Tokens.Select(token => token.Kind));
    }

    [Fact]
    public void An_edit_gives_the_tree_of_the_edited_text()
    {
        SyntaxTree tree = SyntaxTree.ParseText("Name\n@handle\nFollowers\n21K\n");
        SyntaxTree edited = TreeAssert.IsSound(tree.WithChanges(new TextChange(tree.Root.Feeds[0].Profile!.HandleToken.Span, "@other")));
        Assert.Equal("@other", edited.Root.Feeds[0].Profile!.HandleToken.Text);
        Assert.Equal("@handle", tree.Root.Feeds[0].Profile!.HandleToken.Text);
    }

    [Fact]
    public void The_parts_of_a_post_have_the_role_that_their_name_says()
    {
        PostSyntax post = TreeAssert.Parse("x\n0\n0\n0\n[1/2] 📜 🇫🇷 [a topic] body (1/3)\n1\n2\n3").Root.Feeds[0].Posts[1];
        PreludeSyntax prelude = post.Prelude!;
        Assert.Equal("[1/2]", prelude.ThreadIndexToken?.Text);
        Assert.Equal(["📜", "🇫🇷"], prelude.Markers.Select(marker => marker.Text));
        Assert.Equal(("[", "]"), (prelude.OpenBracketToken?.Text, prelude.CloseBracketToken?.Text));
        Assert.Equal("body (1/3)", post.Body?.ToString());
        Assert.Equal("(1/3)", post.Body?.ThreadIndexToken?.Text);
        Assert.Equal(("1", "2", "3"), (post.Engagement.RepliesToken?.Text, post.Engagement.RepostsToken?.Text, post.Engagement.LikesToken?.Text));
    }

    [Fact]
    public async Task Two_threads_that_ask_at_once_get_the_same_nodes()
    {
        SyntaxTree[] trees = [.. Enumerable.Range(0, 2_000).Select(_ => SyntaxTree.ParseText("[1/2] a\n1\n2\n3"))];
        using var start = new Barrier(2);

        SyntaxNode[][] AskAll() =>
        [
            .. trees.Select(tree =>
            {
                start.SignalAndWait();
                return (SyntaxNode[])[.. NodesOf(tree.Root)];
            }),
        ];

        SyntaxNode[][][] asked = await Task.WhenAll(
            Task.Factory.StartNew(AskAll, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default),
            Task.Factory.StartNew(AskAll, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        Assert.Equal(asked[0].SelectMany(nodes => nodes), asked[1].SelectMany(nodes => nodes), ReferenceEqualityComparer.Instance);
    }

    [Fact]
    public void A_token_of_no_tree_is_empty()
    {
        SyntaxToken token = default;
        Assert.Equal((SyntaxKind.None, "", "", false), (token.Kind, token.Text, token.ToFullString(), token.IsMissing));
        Assert.Null(token.Parent);
    }

    [Fact]
    public void A_part_that_the_layout_does_not_print_is_null()
    {
        EngagementSyntax engagement = TreeAssert.Parse("a\n1").Root.Feeds[0].Posts[0].Engagement;
        Assert.True(engagement.LikesToken is { IsMissing: true });
        Assert.Equal((null, null, null), (engagement.ViewsToken, engagement.QuotesToken, engagement.BookmarksToken));
    }

    [Fact]
    public void The_descendants_of_the_root_have_it_as_their_last_ancestor()
    {
        SyntaxNode root = Seed.Parse().Syntax.SyntaxTree.Root;
        Assert.Equal(NodesOf(root).Skip(1), root.DescendantNodes(), ReferenceEqualityComparer.Instance);
        Assert.All(root.DescendantNodes(), node => Assert.Same(root, node.Ancestors().Last()));
        Assert.Empty(root.Ancestors());
    }

    [Fact]
    public void A_visitor_gets_each_node_by_its_own_method()
    {
        var visitor = new KindRecorder();
        SyntaxNode root = Seed.Parse().Syntax.SyntaxTree.Root;
        foreach (SyntaxNode node in root.DescendantNodes().Prepend(root))
        {
            visitor.Visit(node);
        }

        Assert.Equal(root.DescendantNodes().Prepend(root).Select(node => node.Kind), visitor.Kinds);
    }

    [Fact]
    public void A_walker_that_overrides_one_method_gets_all_nodes_of_that_kind()
    {
        var walker = new PostCounter();
        walker.Visit(Seed.Parse().Syntax.SyntaxTree.Root);
        Assert.Equal(20, walker.Posts);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void A_position_outside_the_text_has_no_token(int position)
        => Assert.Throws<ArgumentOutOfRangeException>(() => SyntaxTree.ParseText("text").FindToken(position));

    [Fact]
    public void Kinds_are_in_the_ranges_of_tokens_trivia_and_nodes() => Assert.All(Enum.GetValues<SyntaxKind>(), kind => Assert.Equal(
        (ushort)kind switch { 0 => "None", < 500 => "Token", < 1000 => "Trivia", _ => "" },
        kind == SyntaxKind.None ? "None" : kind.ToString().EndsWith("Token", StringComparison.Ordinal) ? "Token" : kind.ToString().EndsWith("Trivia", StringComparison.Ordinal) ? "Trivia" : ""));

    private static IEnumerable<SyntaxKind> KindsIn(string text)
    {
        SyntaxTree tree = TreeAssert.Parse(text);
        return [.. tree.Tokens.SelectMany(token => token.LeadingTrivia.Select(trivia => trivia.Kind).Append(token.Kind)), .. NodesOf(tree.Root).Select(node => node.Kind)];
    }

    private static IEnumerable<SyntaxNode> NodesOf(SyntaxNode node) => node.ChildNodes().SelectMany(NodesOf).Prepend(node);

    private sealed class PostCounter : SyntaxWalker
    {
        public int Posts { get; private set; }

        public override void VisitPost(PostSyntax node) => Posts++;
    }

    private sealed class KindRecorder : SyntaxVisitor
    {
        public List<SyntaxKind> Kinds { get; } = [];

        public override void VisitDump(DumpSyntax node) => Kinds.Add(SyntaxKind.Dump);

        public override void VisitFeed(FeedSyntax node) => Kinds.Add(SyntaxKind.Feed);

        public override void VisitProfile(ProfileSyntax node) => Kinds.Add(SyntaxKind.Profile);

        public override void VisitStat(StatSyntax node) => Kinds.Add(SyntaxKind.Stat);

        public override void VisitBio(BioSyntax node) => Kinds.Add(SyntaxKind.Bio);

        public override void VisitPost(PostSyntax node) => Kinds.Add(SyntaxKind.Post);

        public override void VisitPrelude(PreludeSyntax node) => Kinds.Add(SyntaxKind.Prelude);

        public override void VisitBody(BodySyntax node) => Kinds.Add(SyntaxKind.Body);

        public override void VisitEngagement(EngagementSyntax node) => Kinds.Add(SyntaxKind.Engagement);

        public override void DefaultVisit(SyntaxNode node) => Assert.Fail($"No method visited {node.Kind}.");
    }

    private sealed class Collector : SyntaxWalker
    {
        public List<SyntaxToken> Tokens { get; } = [];

        public override void VisitToken(SyntaxToken token) => Tokens.Add(token);
    }
}
