namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>The result of scanning a domain name.</summary>
/// <param name="End">The position after the last top-level domain; -1 if there is none.</param>
/// <param name="BlockedAt">The first dot before a top-level domain that follows a label with a low line; -1 if there is none.</param>
/// <param name="Next">The position where another domain name can begin if this is not one.</param>
internal readonly record struct ScannedDomain(int End, int BlockedAt, int Next);
