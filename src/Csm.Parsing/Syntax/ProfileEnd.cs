namespace Csm.Parsing.Syntax;

/// <summary>The last parts of a profile while it is being built; a location of 0 is none.</summary>
internal readonly record struct ProfileEnd(BioSyntax? Bio, int Location, int Joined);
