using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>
/// A pure function that sees a whole line and the 0-based position of a trigger character, and says whether something stands there.
/// It can look behind; what it finds may begin before the position, never after it.
/// </summary>
internal delegate bool Scanner(ReadOnlySpan<char> line, int position, out TextSpan match);
