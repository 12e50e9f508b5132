namespace Csm.Parsing.Layouts.X;

/// <summary>The layout's decisions about a line, as <see cref="Lines.Line.Marks"/> holds them: its role in five bits, and three more.</summary>
internal static class XMarks
{
    public const byte Role = 31;
    public const byte InQuote = 32;
    public const byte BeginsPost = 64;
    public const byte BeginsPage = 128;
}
