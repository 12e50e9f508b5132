namespace Csm.Parsing.Data.Tests.Pseudonyms;

/// <summary>A dump, and a handle that stands in it in many ways.</summary>
public sealed record HandleDump(string Text, string Handle);
