using Csm.Parsing.Diagnostics;
using Csm.Parsing.Languages;
using Csm.Parsing.Lines;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Layouts.Viewer;

/// <summary>Reports a text that is no dump, or begins without a profile; where a single line keeps a profile from being one, it points at that line.</summary>
internal static class DumpChecks
{
    private const string Profile = "a profile (a name, an @handle, 'Followers' and a count)";

    public static void OfDump(DumpSyntax dump, ParseContext context)
    {
        FeedSyntax first = dump.Feeds[0];
        OfStrayLines(first.Range.First, context);
        if (first.Profile is not null)
        {
            return;
        }

        bool isRecognized = dump.Feeds.Length > 1 || first.TokensOfPosts.Any(post => context.Tokens[post.All.End - 1].Length > 0);
        if (isRecognized)
        {
            ReadOnlySpan<char> odd = FindOddLine(context.Text, out string expected);
            context.Diagnostics.Report(DiagnosticCatalog.MissingProfile, SourceLines.SpanOf(odd, context.Text), Excerpt.Of(odd), expected);
            return;
        }

        ReadOnlySpan<char> text = context.Text;
        bool isEmpty = !SourceLines.TryTake(ref text, out ReadOnlySpan<char> line);
        string found = isEmpty ? "an empty text" : $"neither in {SourceLines.Count(context.Text)} line(s), the first is {SourceLines.Quote(line)}";
        TextSpan span = isEmpty ? default : SourceLines.SpanOf(line, context.Text);
        context.Diagnostics.Report(DiagnosticCatalog.NothingRecognized, span, found, ExpectedWords.Languages);
    }

    /// <summary>What stands before the first profile and has no counts is skipped, and told once.</summary>
    private static void OfStrayLines(int count, ParseContext context)
    {
        if (count > 0 && context.Tokens[0].Kind == SyntaxKind.SkippedTextToken)
        {
            var span = TextSpan.FromBounds(context.Tokens[0].Start, context.Tokens[count - 1].End);
            string others = count == 1 ? "" : $", as {count - 1} more line(s) before the first profile";
            context.Diagnostics.Report(
                DiagnosticCatalog.UnexpectedLine, span, Excerpt.Of(context.TextOf(context.Tokens[0])), "a profile, or posts with their counts", others);
        }
    }

    /// <summary>The line that is not what it should be in a profile, if those around it are; else the first line.</summary>
    private static ReadOnlySpan<char> FindOddLine(ReadOnlySpan<char> text, out string expected)
    {
        SourceLines.TryTake(ref text, out ReadOnlySpan<char> name);
        SourceLines.TryTake(ref text, out ReadOnlySpan<char> handle);
        SourceLines.TryTake(ref text, out ReadOnlySpan<char> label);
        SourceLines.TryTake(ref text, out ReadOnlySpan<char> count);
        SourceLines.TryTake(ref text, out ReadOnlySpan<char> next);
        if (LineLexer.ShapeOf(handle) == SyntaxKind.HandleToken)
        {
            bool isCount = LineLexer.ShapeOf(count) == SyntaxKind.CountToken;
            bool isNumber = isCount || (!count.IsEmpty && char.IsDigit(count[0]));
            if (Vocabularies.FindLabel(InvisibleCharacters.Trim(label)) is not null && !isCount)
            {
                expected = $"a count after '{Excerpt.Of(label)}'";
                return count;
            }

            if (isNumber && LineLexer.ShapeOf(label) != SyntaxKind.CountToken && LineLexer.ShapeOf(next) != SyntaxKind.CountToken)
            {
                expected = $"a label such as {ExpectedWords.FollowersLabel} after '{Excerpt.Of(handle)}'";
                return label;
            }
        }

        expected = Profile;
        return name;
    }
}
