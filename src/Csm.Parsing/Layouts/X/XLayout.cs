using Csm.Parsing.Lines;
using Csm.Parsing.Syntax;
using Pidgin;

namespace Csm.Parsing.Layouts.X;

/// <summary>A page copied from x.com or twitter.com.</summary>
internal sealed class XLayout : Layout
{
    public override FeedLayout Id => FeedLayout.X;

    public override Parser<char, DumpSyntax> Grammar => XGrammar.Dump;

    public override void Decide(ParseContext context) => XLines.Decide(context);

    public override void Write(FeedSyntax feed, TextWriter writer) => XWriter.Write(feed, writer);
}
