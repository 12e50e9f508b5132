namespace Csm.Parsing.Tests.Properties;

/// <summary>Any string at all, lone surrogates and control characters included.</summary>
public sealed record AnyText(string Value);

/// <summary>Lines that look like the parts of a dump, in any order.</summary>
public sealed record ShuffledDump(string Value);

/// <summary>A dump as the viewer prints one.</summary>
public sealed record ValidDump(string Value);

/// <summary>The real dump with random edits.</summary>
public sealed record MutatedSeed(string Value);
