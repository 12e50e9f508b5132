namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>The numbers of a thread index: <c>[3/4]</c> is 3 of 4, and <c>3/?</c> is 3 of an unknown total.</summary>
internal readonly record struct ScannedThreadIndex(int Position, int? Total);
