namespace Csm.Parsing.Cli.Formats;

/// <summary>Writes text to a stream that stays open.</summary>
internal static class Utf8Text
{
    public static StreamWriter CreateWriter(Stream stream) => new(stream, leaveOpen: true) { NewLine = "\n" };
}
