using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>A change that pseudonymizes.</summary>
/// <param name="Span">The range to replace.</param>
/// <param name="NewText">The characters in its place.</param>
/// <param name="Name">The name that is replaced; null for a number, a bio or a location.</param>
internal sealed record Replacement(TextSpan Span, string NewText, ReplacedName? Name = null)
{
    public TextChange Change => new(Span, NewText);

    /// <summary>Replaces a name of an account.</summary>
    /// <param name="span">Where the name is.</param>
    /// <param name="account">The account: with its display name if that is replaced, otherwise by its handle alone.</param>
    /// <param name="pseudonym">The pseudonym.</param>
    /// <param name="before">What keeps the pseudonym apart from the characters before it.</param>
    /// <param name="after">The same for those after it.</param>
    public static Replacement Of(TextSpan span, Account account, string pseudonym, string before = "", string after = "")
        => new(span, before + pseudonym + after, ReplacedName.Of(account, pseudonym));
}
