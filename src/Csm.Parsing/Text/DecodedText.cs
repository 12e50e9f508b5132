using System.Collections.Immutable;

namespace Csm.Parsing.Text;

/// <summary>What <see cref="TextDecoder"/> made of some bytes.</summary>
internal readonly record struct DecodedText(string Text, string EncodingName, ImmutableArray<InvalidBytes> InvalidBytes);
