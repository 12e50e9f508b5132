using System.Text.RegularExpressions;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>
/// Finds the hosts of web archives in a decoded dump, also those inside other URLs, and the word <c>web</c> after them. They stay, so that an account
/// <c>@web</c> or <c>@archive</c> does not change where a link leads.
/// </summary>
internal sealed partial class ArchiveHosts(string text)
{
    private readonly IEnumerator<Match> _hosts = Hosts().Matches(text).AsEnumerable().GetEnumerator();
    private TextSpan _host;

    /// <summary>Whether the next word, in the order of the text, is a part of such a host.</summary>
    public bool Contains(TextSpan word)
    {
        while (_host.End <= word.Start)
        {
            _host = _hosts.MoveNext() ? new TextSpan(_hosts.Current.Index, _hosts.Current.Length) : TextSpan.FromBounds(text.Length, text.Length + 1);
        }

        return _host.Contains(word);
    }

    // Not what goes on, as archive.is_it and archive.org.example.com do.
    [GeneratedRegex(
        """
        (?<! [A-Za-z0-9_.] -? )
        (?: https?:// )? (?: www\. )?
        (?: (?: web\. )? archive\.org (?: / web (?= / ) )?
          | archive\. (?: fo | is | li | md | ph | today | vn )
          | webcache\.googleusercontent\.com )
        (?! [A-Za-z0-9_-] | \.[A-Za-z0-9] )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Hosts();
}
