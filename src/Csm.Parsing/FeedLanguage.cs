using System.Collections.Immutable;

namespace Csm.Parsing;

/// <summary>A language whose labels and counts can be read. There is one instance of each.</summary>
public sealed class FeedLanguage
{
    private FeedLanguage(string tag, string name)
    {
        Tag = tag;
        Name = name;
    }

    /// <summary>English.</summary>
    public static FeedLanguage English { get; } = new("en", "English");

    /// <summary>French.</summary>
    public static FeedLanguage French { get; } = new("fr", "French");

    /// <summary>Spanish.</summary>
    public static FeedLanguage Spanish { get; } = new("es", "Spanish");

    /// <summary>German.</summary>
    public static FeedLanguage German { get; } = new("de", "German");

    /// <summary>Italian; its wording of the joined line is unknown.</summary>
    public static FeedLanguage Italian { get; } = new("it", "Italian");

    /// <summary>Portuguese as in Brazil.</summary>
    public static FeedLanguage Portuguese { get; } = new("pt", "Portuguese");

    /// <summary>Japanese.</summary>
    public static FeedLanguage Japanese { get; } = new("ja", "Japanese");

    /// <summary>All languages. If a count could be in several of them, the first one decides.</summary>
    public static ImmutableArray<FeedLanguage> All { get; } = [English, French, Spanish, German, Italian, Portuguese, Japanese];

    /// <summary>The BCP 47 tag of the language: <c>fr</c>.</summary>
    public string Tag { get; }

    /// <summary>The English name of the language: <c>French</c>.</summary>
    public string Name { get; }

    /// <summary>Finds a language by its tag.</summary>
    /// <param name="tag">The tag, in any case: <c>fr</c>.</param>
    /// <returns>The language; null if none of <see cref="All"/> has this tag.</returns>
    public static FeedLanguage? Find(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return All.FirstOrDefault(language => language.Tag.Equals(tag, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Gets the tag.</summary>
    public override string ToString() => Tag;
}
