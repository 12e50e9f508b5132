using Csm.Parsing.Syntax;

namespace Csm.Parsing.Languages;

/// <summary>A label of the profile, and the languages in which it is one.</summary>
internal sealed record Label(string Text, SyntaxKind Kind, LanguageSet Languages);
