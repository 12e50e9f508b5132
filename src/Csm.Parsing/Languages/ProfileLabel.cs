namespace Csm.Parsing.Languages;

/// <summary>A label of the profile, or several.</summary>
[Flags]
internal enum ProfileLabel : byte
{
    None = 0,
    Followers = 1,
    Following = 2,
    Media = 4,
    Statuses = 8,
}
