using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>
/// Matches an entity or another part of a text. A pure function of a whole line and the 0-based position of a trigger character. It may look behind: a match
/// can begin before the position, but never after it.
/// </summary>
internal delegate bool Scanner(ReadOnlySpan<char> line, int position, out TextSpan match);
