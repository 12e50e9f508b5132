using System.Text;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>The name of an account in a form to look for: without emoji and signs at its ends, composed or decomposed.</summary>
internal sealed record AccountName(string Form, ProfileSyntax Profile)
{
    /// <summary>The platform normalizes a row of marks in quadratic time; X's limit for a name is 50 characters.</summary>
    private const int NormalizedLength = 1000;

    /// <summary>The parts between white space, of which a text can have more, or another kind.</summary>
    public string[] Parts { get; } = Form.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What the name is found by.</summary>
    public string FirstWord => Form[..NameWords.EndOf(Form, 0)];

    /// <summary>The name as a hashtag has it, without white space.</summary>
    public string Hashtag => string.Concat(Parts);

    /// <summary>The forms of an account's name; none where it has no letter. Without ICU it is the name as it is written alone.</summary>
    public static IEnumerable<AccountName> FormsOf(ProfileSyntax profile)
    {
        string name = NameWords.TrimSigns(profile.DisplayName.Text);
        return name.EnumerateRunes().Any(Rune.IsLetter) ? FormsOf(name).Distinct().Select(form => new AccountName(form, profile)) : [];
    }

    // Half a surrogate pair cannot be normalized.
    private static string[] FormsOf(string name)
        => name.Length <= NormalizedLength && !name.EnumerateRunes().Contains(Rune.ReplacementChar) && !name.Contains('\uFFFE')
            ? [name, name.Normalize(NormalizationForm.FormC), name.Normalize(NormalizationForm.FormD)]
            : [name];
}
