using System.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>The name of an account in a form to look for: without emoji and signs at its ends, with one space between words, composed or decomposed.</summary>
internal sealed record AccountName(string Form, Account Account)
{
    /// <summary>X's limit for a name is 50 characters. A longer line is no name, and takes long to normalize and to look for.</summary>
    private const int LengthLimit = 1000;

    /// <summary>The name as a hashtag has it, without white space and signs.</summary>
    public string Hashtag => string.Concat(Form.EnumerateRunes().Where(NameWords.IsOfWord));

    /// <summary>The forms of an account's name; none where it has no letter or is far too long. Without ICU it is the name as it is written alone.</summary>
    public static IEnumerable<AccountName> FormsOf(Account account)
    {
        string name = string.Join(' ', NameWords.TrimSigns(account.DisplayName ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return name.Length <= LengthLimit && name.EnumerateRunes().Any(Rune.IsLetter)
            ? FormsOf(name).Distinct().Select(form => new AccountName(form, account))
            : [];
    }

    // Half a surrogate pair cannot be normalized.
    private static string[] FormsOf(string name)
        => !name.EnumerateRunes().Contains(Rune.ReplacementChar) && !name.Contains('\uFFFE')
            ? [name, name.Normalize(NormalizationForm.FormC), name.Normalize(NormalizationForm.FormD)]
            : [name];
}
