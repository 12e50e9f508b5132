using Pidgin;

namespace Csm.Parsing.PostTexts;

/// <summary>Which text grammar reads a line of a post or a bio, by the line's place in it.</summary>
internal delegate Parser<char, int> TextLineGrammar(bool isFirst, bool isLast);
