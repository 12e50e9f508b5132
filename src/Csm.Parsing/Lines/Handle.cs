using System.Buffers;

namespace Csm.Parsing.Lines;

/// <summary>What a handle is: at most 20 of [A-Za-z0-9_] (twitter-text); X allows 15 today and allowed more once.</summary>
internal static class Handle
{
    public const int LengthLimit = 20;

    public static readonly SearchValues<char> Characters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    /// <summary>Whether a whole line is an @ and a handle.</summary>
    public static bool IsLine(ReadOnlySpan<char> line)
        => line is ['@', _, ..] && line.Length <= LengthLimit + 1 && !line[1..].ContainsAnyExcept(Characters);
}
