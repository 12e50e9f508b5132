using System.Globalization;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Tests;

/// <summary>What must hold for every tree; most tests parse through it.</summary>
internal static class TreeAssert
{
    public static SyntaxTree Parse(string text) => IsSound(SyntaxTree.ParseText(text));

    public static SyntaxTree IsSound(SyntaxTree tree)
    {
        Assert.Equal(tree.Text.ToString(), tree.Root.ToFullString());
        TokensAreSortedAndTileTheText(tree);
        NodeIsSound(tree.Root, parent: null);
        DiagnosticsAreSorted(tree);
        return tree;
    }

    private static void TokensAreSortedAndTileTheText(SyntaxTree tree)
    {
        int end = 0;
        foreach (SyntaxToken token in tree.Tokens)
        {
            Assert.Equal(end, token.FullSpan.Start);
            Assert.True(token.Span.Start >= end);
            Assert.Equal(end, token.LeadingTrivia.IsEmpty ? token.Span.Start : token.LeadingTrivia[0].Span.Start);
            Assert.Equal(token.ToFullString(), string.Concat(token.LeadingTrivia) + token.Text);
            Assert.True(string.Concat(token.LeadingTrivia).All(ShowsNothing), "Trivia shows nothing.");
            end = token.Span.End;
        }

        Assert.Equal(tree.Text.Length, end);
        Assert.Equal(SyntaxKind.EndOfFileToken, tree.Tokens[^1].Kind);
        Assert.Equal(1, tree.Tokens.Count(token => token.Kind == SyntaxKind.EndOfFileToken));
    }

    private static bool ShowsNothing(char character) => char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    private static void NodeIsSound(SyntaxNode node, SyntaxNode? parent)
    {
        Assert.Same(parent, node.Parent);
        Assert.Equal(node.SyntaxTree.Text.ToString(node.FullSpan), node.ToFullString());
        Assert.Equal(node.ToFullString(), string.Concat(node.DescendantTokens().Select(token => token.ToFullString())));
        int end = node.FullSpan.Start;
        foreach (SyntaxNode child in node.ChildNodes())
        {
            Assert.True(child.FullSpan.Start >= end && child.FullSpan.End <= node.FullSpan.End);
            end = child.FullSpan.End;
            NodeIsSound(child, node);
        }

        foreach (SyntaxToken token in node.ChildTokens())
        {
            Assert.Same(node, token.Parent);
        }

        int inside = node.ChildNodes().Sum(child => child.DescendantTokens().Count);
        Assert.Equal(node.DescendantTokens().Count, inside + node.ChildTokens().Count());
    }

    private static void DiagnosticsAreSorted(SyntaxTree tree)
    {
        (int Start, string Id)[] keys = [.. tree.Diagnostics.Select(diagnostic => (diagnostic.Span.Start, diagnostic.Id))];
        Assert.Equal(keys.OrderBy(key => key.Start).ThenBy(key => key.Id, StringComparer.Ordinal), keys);
        Assert.Equal(tree.Diagnostics.Length, tree.Diagnostics.DistinctBy(diagnostic => (diagnostic.Id, diagnostic.Span)).Count());
        foreach (Diagnostic diagnostic in tree.Diagnostics)
        {
            Assert.True(new TextSpan(0, tree.Text.Length).Contains(diagnostic.Span));
            Assert.DoesNotContain("{", diagnostic.Descriptor.Title, StringComparison.Ordinal);
        }
    }
}
