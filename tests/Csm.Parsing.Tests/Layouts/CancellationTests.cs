using Csm.Parsing.Layouts.Viewer;
using Csm.Parsing.Lines;
using Csm.Parsing.Text;
using Pidgin;

namespace Csm.Parsing.Tests.Layouts;

public sealed class CancellationTests
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    [Theory]
    [InlineData("\n\n")]
    [InlineData("1\n2\n")]
    public void The_lexer_can_be_cancelled_on_lines_of_all_kinds(string text)
    {
        using var context = new ParseContext(SourceText.From(text), new FeedParseOptions(), Cancelled);
        Assert.Throws<OperationCanceledException>(() => LineLexer.Lex(context));
    }

    [Theory]
    [InlineData("Name\n@handle\nFollowers\n1\n")]
    [InlineData("one\ntwo\nthree")]
    public void The_grammar_can_be_cancelled(string text)
    {
        using var cancellation = new CancellationTokenSource();
        using var context = new ParseContext(SourceText.From(text), new FeedParseOptions(), cancellation.Token);
        LineLexer.Lex(context);
        ViewerLines.Decide(context);
        cancellation.Cancel();

        Assert.Throws<OperationCanceledException>(() => ViewerGrammar.Dump.Parse(text.AsSpan(), context));
    }
}
