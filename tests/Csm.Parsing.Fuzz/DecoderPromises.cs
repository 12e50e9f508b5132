using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.Fuzz;

/// <summary>Checks that bytes are decoded as the platform decodes them: UTF-8, or UTF-16 after its byte order mark, with U+FFFD for what is invalid.</summary>
internal static class DecoderPromises
{
    public static void Check(byte[] bytes, SourceText text)
    {
        Encoding encoding = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => Encoding.UTF8,
        };
        Promise.Holds(text.ToString() == encoding.GetString(bytes), "The bytes are decoded as the platform decodes them.");
        Promise.Holds(text.EncodingName == (encoding == Encoding.UTF8 ? "UTF-8" : "UTF-16"), "The text names its encoding.");
    }
}
