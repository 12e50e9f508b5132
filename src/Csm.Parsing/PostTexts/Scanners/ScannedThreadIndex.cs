namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>The numbers of a thread index: <c>[3/4]</c> is 3 of 4, <c>3/?</c> is 3 of a number that is not said.</summary>
internal readonly record struct ScannedThreadIndex(int Position, int? Total);
