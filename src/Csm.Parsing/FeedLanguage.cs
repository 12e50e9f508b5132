using System.Collections.Immutable;

namespace Csm.Parsing;

/// <summary>A language whose labels and counts are known. There is one instance for each.</summary>
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

    /// <summary>Italian; how it words the joined line is not known.</summary>
    public static FeedLanguage Italian { get; } = new("it", "Italian");

    /// <summary>Portuguese, as in Brazil.</summary>
    public static FeedLanguage Portuguese { get; } = new("pt", "Portuguese");

    /// <summary>Japanese.</summary>
    public static FeedLanguage Japanese { get; } = new("ja", "Japanese");

    /// <summary>All languages; where a text could be in several of them, the earlier one is tried first.</summary>
    public static ImmutableArray<FeedLanguage> All { get; } = [English, French, Spanish, German, Italian, Portuguese, Japanese];

    /// <summary>The language's tag by BCP 47: <c>fr</c>.</summary>
    public string Tag { get; }

    /// <summary>The language's name in English: <c>French</c>.</summary>
    public string Name { get; }

    /// <summary>The language of a tag, in any letter case; null where it is none of <see cref="All"/>.</summary>
    public static FeedLanguage? Find(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return All.FirstOrDefault(language => language.Tag.Equals(tag, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The tag.</summary>
    public override string ToString() => Tag;
}
