using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>A place where the name of an account stands.</summary>
/// <param name="Span">The name there.</param>
/// <param name="Account">Whose name it is.</param>
/// <param name="IsInBio">Whether it is in a bio, where a line that becomes shorter can be taken for the location.</param>
internal readonly record struct NamePlace(TextSpan Span, Account Account, bool IsInBio);
