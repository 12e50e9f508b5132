using Csm.Parsing.Text;

namespace Csm.Parsing.Cli.Commands.Pseudonymize;

/// <summary>Finds the key in the text of an input: a copy of the key file under another name, or a file that quotes the key.</summary>
internal sealed class KeySearch(ReadOnlySpan<byte> key)
{
    private const char NotDecoded = '\uFFFD';

    private readonly string _key = SourceText.From(key).ToString();

    public bool IsIn(string text) => _key.Contains(NotDecoded, StringComparison.Ordinal)
        ? text.Trim('\uFEFF', '\r', '\n') == _key
        : text.Contains(_key, StringComparison.Ordinal);
}
