namespace Csm.Parsing.Tests.Snapshots;

/// <summary>What the real dump gives, whole.</summary>
public sealed class SeedSnapshots
{
    [Fact]
    public void The_tree_with_its_tokens_and_trivia() => Snapshot.Verify(TreeWriter.Write(Seed.Parse().Syntax.SyntaxTree), "seed-tree");

    [Fact]
    public void The_model() => Snapshot.Verify(ModelWriter.Write(Seed.Parse()), "seed-model");

    [Fact]
    public void The_json() => Snapshot.Verify(FeedJson.Serialize(Seed.Parse(), new FeedJsonOptions { WriteIndented = true }), "seed", "json");
}
