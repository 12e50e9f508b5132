using System.Globalization;
using System.Text;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Tests;

/// <summary>Writes a tree as an indented list of nodes, trivia and tokens.</summary>
internal sealed class TreeWriter : SyntaxWalker
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public static string Write(SyntaxTree tree)
    {
        var writer = new TreeWriter();
        writer.Visit(tree.Root);
        return writer._text.ToString();
    }

    public override void DefaultVisit(SyntaxNode node)
    {
        AppendLine($"{node.Kind} {node.Span}");
        _depth++;
        base.DefaultVisit(node);
        _depth--;
    }

    public override void VisitToken(SyntaxToken token)
    {
        foreach (SyntaxTrivia trivia in token.LeadingTrivia)
        {
            AppendLine($"· {trivia.Kind} {trivia.Span}");
        }

        AppendLine($"{token.Kind} {token.Span} {(token.IsMissing ? "(missing)" : $"\"{token.Text}\"")}");
    }

    private void AppendLine(string line) => _text.Append(CultureInfo.InvariantCulture, $"{new string(' ', 2 * _depth)}{line}\n");
}
