namespace Csm.Parsing.Languages;

/// <summary>The words of the viewer layout in one language, and how that language writes counts. Read-only; all of them are in <see cref="Vocabularies"/>.</summary>
internal sealed class Vocabulary
{
    public required FeedLanguage Language { get; init; }

    public required string Followers { get; init; }

    public required string Following { get; init; }

    /// <summary>The joined lines, the one of today first; none where no source is known.</summary>
    public required JoinedLine[] JoinedLines { get; init; }

    /// <summary>The twelve names of CLDR, January first; frozen here so that no machine's culture is asked.</summary>
    public required string[] Months { get; init; }

    public required char DecimalSeparator { get; init; }

    public required char GroupSeparator { get; init; }

    /// <summary>An abbreviated count as CLDR writes it.</summary>
    public required string AbbreviatedCount { get; init; }

    /// <summary>What stands behind an abbreviated count, and what it multiplies by.</summary>
    public required (string Text, long Factor)[] Suffixes { get; init; }
}
