namespace Csm.Parsing.Languages;

/// <summary>The words of the viewer's layout in one language, and its number format. Read-only; all of them are in <see cref="Vocabularies"/>.</summary>
internal sealed class Vocabulary
{
    public required FeedLanguage Language { get; init; }

    public required string Followers { get; init; }

    public required string Following { get; init; }

    /// <summary>The label of the number of pictures and videos.</summary>
    public required string Media { get; init; }

    /// <summary>The label of the number of posts.</summary>
    public required string Posts { get; init; }

    /// <summary>The forms of the joined line, the one to write first.</summary>
    public required JoinedLine[] JoinedLines { get; init; }

    /// <summary>The twelve month names of CLDR, January first; frozen here so that the machine's culture is never consulted.</summary>
    public required string[] Months { get; init; }

    public required CountSeparators Separators { get; init; }

    /// <summary>An example of an abbreviated count, as CLDR writes it.</summary>
    public required string AbbreviatedCount { get; init; }

    /// <summary>The suffixes of abbreviated counts, and the factor of each.</summary>
    public required (string Text, long Factor)[] Suffixes { get; init; }
}
