using System.Reflection;
using Csm.Parsing.Text;

namespace Csm.Parsing.Json;

/// <summary>Where a feed is from, and what read it.</summary>
internal sealed record SourceDocument(string? Path, string? Sha256, long? Bytes, string Generator)
{
    private static readonly string ThisGenerator = $"Csm.Parsing {VersionOf(typeof(SourceDocument).Assembly)}";

    public static SourceDocument Of(SourceText text)
        => new(text.Path?.Replace(System.IO.Path.DirectorySeparatorChar, '/'), ChecksumOf(text), text.ByteLength, ThisGenerator);

    /// <summary>The SHA-256 of the bytes in lower-case hexadecimal digits; null for a string.</summary>
    public static string? ChecksumOf(SourceText text) => text.Sha256;

    // Without the commit that the SDK appends after a plus sign: the same version writes the same bytes.
    private static string VersionOf(Assembly assembly)
        => assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
