namespace Csm.Parsing.Languages;

/// <summary>The words of a label of the profile, and the languages that use them.</summary>
internal sealed record Label(string Text, ProfileLabel Kind, LanguageSet Languages);
