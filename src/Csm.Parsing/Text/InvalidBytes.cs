namespace Csm.Parsing.Text;

/// <summary>Bytes that could not be decoded: where they stood, how many, and where their U+FFFDs are in the text.</summary>
internal readonly record struct InvalidBytes(long Offset, int Count, TextSpan Replacement);
