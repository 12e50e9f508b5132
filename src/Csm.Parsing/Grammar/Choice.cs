using Pidgin;

namespace Csm.Parsing.Grammar;

/// <summary>What can begin with one of some characters: the parsers to try, in order.</summary>
internal sealed record Choice(string Characters, params Parser<char, Unit>[] Parsers);
