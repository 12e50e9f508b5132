using System.Text.RegularExpressions;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>
/// Finds URLs with and without a protocol, by the letter of the rules: a URL begins with its protocol or its domain. So it is tried at every word.
/// </summary>
internal sealed partial class RegexAsFirstWritten : SourceGeneratedRegex
{
    public static readonly RegexAsFirstWritten Instance = new();

    protected override Regex Entities => UrlOrOther();

    protected override (int Start, int End) FindUrl(ReadOnlySpan<char> text, int start, int end)
    {
        Match url = UrlParts().Match(text[start..end].ToString());
        return DomainNames.IsDomain(url.Groups["domain"].ValueSpan) ? (start, end) : default;
    }

    [GeneratedRegex(
        @"(?<![\w@＠#＃$/.-])(?:(?i:https?)://)?[\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d][\p{L}\d-]*)+(?::\d+)?(?:(?=[/?])[\p{L}\d/\-_=&+#!*';:,.$%[\]~@|?]*[\p{L}\d/\-_=&+#])?" +
        $"|{OtherEntities}",
        RegexOptions.CultureInvariant)]
    private static partial Regex UrlOrOther();

    [GeneratedRegex(@"\A(?:(?i:https?)://)?(?<domain>[\p{L}\d.-]+)")]
    private static partial Regex UrlParts();
}
