using System.Buffers;

namespace Csm.Parsing.Lines;

/// <summary>The rule for handles: at most 20 of [A-Za-z0-9_] (twitter-text). X allows 15 today, but once allowed more.</summary>
internal static class Handle
{
    public const int LengthLimit = 20;

    public static readonly SearchValues<char> Characters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    /// <summary>Whether a whole line consists of an @ and a handle.</summary>
    public static bool IsLine(ReadOnlySpan<char> line)
        => line is ['@', _, ..] && line.Length <= LengthLimit + 1 && !line[1..].ContainsAnyExcept(Characters);
}
