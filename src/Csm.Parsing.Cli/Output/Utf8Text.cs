namespace Csm.Parsing.Cli.Output;

/// <summary>Text on its way to a stream that stays open.</summary>
internal static class Utf8Text
{
    public static StreamWriter CreateWriter(Stream stream) => new(stream, leaveOpen: true) { NewLine = "\n" };
}
