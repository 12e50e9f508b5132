namespace Csm.Parsing.Fuzz;

/// <summary>What is written for a text: the same bytes each time, and not out of proportion to the text.</summary>
internal static class WrittenOutput
{
    /// <summary>For headers and styles, in any output.</summary>
    private const int AnyBytes = 1 << 16;

    /// <summary>The most that a character can cost: a post of six characters is a row with the names of all its fields.</summary>
    private const int BytesForEachCharacter = 500;

    /// <summary>Writes twice, checks both, and gives what was written.</summary>
    public static byte[] Of(Action<Stream> write, int characters)
    {
        byte[] bytes = Write(write);
        Promise.Holds(bytes.AsSpan().SequenceEqual(Write(write)), "What is written twice is the same.");
        Promise.Holds(bytes.Length <= AnyBytes + ((long)BytesForEachCharacter * characters), "What is written is in proportion to the text.");
        return bytes;
    }

    private static byte[] Write(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
