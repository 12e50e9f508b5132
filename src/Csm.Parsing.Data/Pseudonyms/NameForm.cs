using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>One form of a display name to look for: without emoji and punctuation at its ends, with one space between words, composed or decomposed.</summary>
/// <param name="Text">The form.</param>
/// <param name="Account">The account that has the name.</param>
internal sealed record NameForm(string Text, Account Account)
{
    /// <summary>X allows names of 50 characters. A much longer line is not a name, and slow to look for.</summary>
    private const int LengthLimit = 100;

    /// <summary>The name as a hashtag, without white space and punctuation.</summary>
    public string Hashtag => string.Concat(Text.EnumerateRunes().Where(UnicodeWord.Contains));

    /// <summary>The forms of an account's name; none if it has no letter or is far too long.</summary>
    public static IEnumerable<NameForm> AllOf(Account account)
    {
        string name = string.Join(' ', UnicodeWord.Trim(account.DisplayName ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return name.Length <= LengthLimit && name.EnumerateRunes().Any(Rune.IsLetter)
            ? new[] { name, UnicodeNormalization.ToFormC(name), UnicodeNormalization.ToFormD(name) }.Distinct().Select(form => new NameForm(form, account))
            : [];
    }
}
