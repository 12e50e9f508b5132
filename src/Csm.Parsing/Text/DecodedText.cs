using System.Collections.Immutable;

namespace Csm.Parsing.Text;

/// <summary>What <see cref="TextDecoder"/> made of some bytes.</summary>
internal readonly record struct DecodedText(string Text, string EncodingName, ImmutableArray<InvalidBytes> InvalidBytes);

/// <summary>A run of bytes that could not be decoded.</summary>
/// <param name="Offset">The 0-based offset of the first byte.</param>
/// <param name="Count">The number of bytes.</param>
/// <param name="Replacement">The range of their U+FFFDs in the text.</param>
internal readonly record struct InvalidBytes(long Offset, int Count, TextSpan Replacement);
