namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>Where a domain name ends.</summary>
/// <param name="End">The position after the last top-level domain; -1 where there is none.</param>
/// <param name="BlockedAt">The first dot whose top-level domain stands after a label with a low line; -1 where there is none.</param>
/// <param name="Next">Where another domain name can begin if this is none.</param>
internal readonly record struct ScannedDomain(int End, int BlockedAt, int Next);
