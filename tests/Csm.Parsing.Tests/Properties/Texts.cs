namespace Csm.Parsing.Tests.Properties;

/// <summary>Any string at all, lone surrogates and control characters included.</summary>
public sealed record AnyText(string Value);

/// <summary>Lines that look like the parts of a dump, in any order.</summary>
public sealed record ShuffledDump(string Value);

/// <summary>A dump as the viewer prints it.</summary>
public sealed record ValidDump(string Value);

/// <summary>The real dump with random edits.</summary>
public sealed record MutatedSeed(string Value);

/// <summary>A dump whose header mixes the languages of labels, joined line and counts.</summary>
public sealed record MixedHeader(string Value);

/// <summary>The three counts of each post of a dump, as no known language of a feed writes them.</summary>
public sealed record ForeignDump(IReadOnlyList<string[]> Counts);

/// <summary>Entities, parts of them, and characters that decide where one ends.</summary>
public sealed record EntityText(string Value);

/// <summary>A line of the real dump with a few pieces of entities put in.</summary>
public sealed record EditedLine(string Value);

/// <summary>Words, numbers and signs of dates, in any order.</summary>
public sealed record DateText(string Value);

/// <summary>The texts of posts, some of which call a date past or future.</summary>
public sealed record BoundingTexts(IReadOnlyList<string> Value);
