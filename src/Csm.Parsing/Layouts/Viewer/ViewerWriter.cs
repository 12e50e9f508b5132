using Csm.Parsing.Syntax;

namespace Csm.Parsing.Layouts.Viewer;

/// <summary>Writes a feed as a viewer's dump, with LF line ends.</summary>
internal static class ViewerWriter
{
    public static void Write(FeedSyntax feed, TextWriter writer)
    {
        // Real dumps begin with a blank line; it also keeps a text that begins with U+FEFF from being read as a byte order mark.
        writer.Write('\n');
        if (feed.Profile is not null)
        {
            WriteProfile(feed.Profile, writer);
        }

        foreach (PostTokens post in feed.TokensOfPosts)
        {
            WriteText(feed.SyntaxTree, post.Text, writer);
            WriteLines(feed.SyntaxTree, post.Rest, writer);
        }
    }

    // Written line by line as in the source, including unknown and repeated labels, since the neighbours of a line decide what it is.
    private static void WriteProfile(ProfileSyntax profile, TextWriter writer)
    {
        SyntaxTree tree = profile.SyntaxTree;
        TokenRange bio = new ProfileTokens(tree.RawTokens, profile.Range).Bio;
        WriteLines(tree, profile.Range with { End = bio.First }, writer);
        WriteText(tree, bio, writer);
        WriteLines(tree, profile.Range with { First = bio.End }, writer);
    }

    private static void WriteText(SyntaxTree tree, TokenRange text, TextWriter writer) => WriteLine(ComposedText.Of(tree, text), writer);

    private static void WriteLines(SyntaxTree tree, TokenRange tokens, TextWriter writer)
    {
        foreach (RawToken token in tokens.In(tree.RawTokens))
        {
            WriteLine(tree.Text.AsSpan(token.Span), writer);
        }
    }

    private static void WriteLine(ReadOnlySpan<char> line, TextWriter writer)
    {
        if (!line.IsEmpty)
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }
}
