using System.Collections.Immutable;

namespace Csm.Parsing;

/// <summary>A language of X's interface, in which the words, counts and dates of a page can be. There is one instance of each.</summary>
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

    /// <summary>Italian.</summary>
    public static FeedLanguage Italian { get; } = new("it", "Italian");

    /// <summary>Portuguese as in Brazil.</summary>
    public static FeedLanguage Portuguese { get; } = new("pt", "Portuguese");

    /// <summary>Japanese.</summary>
    public static FeedLanguage Japanese { get; } = new("ja", "Japanese");

    /// <summary>
    /// All languages: the seven above, in which the viewer's layout is read too, then the others of X's interface. If a count could be in several of the seven, the
    /// first one decides.
    /// </summary>
    public static ImmutableArray<FeedLanguage> All { get; } =
    [
        English, French, Spanish, German, Italian, Portuguese, Japanese,
        new("ar", "Arabic"), new("bg", "Bulgarian"), new("bn", "Bangla"), new("ca", "Catalan"), new("cs", "Czech"), new("da", "Danish"),
        new("el", "Greek"), new("eu", "Basque"), new("fa", "Persian"), new("fi", "Finnish"), new("fil", "Filipino"), new("ga", "Irish"),
        new("gl", "Galician"), new("gu", "Gujarati"), new("ha", "Hausa"), new("he", "Hebrew"), new("hi", "Hindi"), new("hr", "Croatian"),
        new("hu", "Hungarian"), new("id", "Indonesian"), new("ig", "Igbo"), new("kn", "Kannada"), new("ko", "Korean"), new("mr", "Marathi"),
        new("ms", "Malay"), new("nb", "Norwegian Bokmål"), new("nl", "Dutch"), new("pl", "Polish"), new("ro", "Romanian"), new("ru", "Russian"),
        new("sk", "Slovak"), new("sr", "Serbian"), new("sv", "Swedish"), new("ta", "Tamil"), new("th", "Thai"), new("tr", "Turkish"),
        new("uk", "Ukrainian"), new("ur", "Urdu"), new("vi", "Vietnamese"), new("yo", "Yoruba"), new("zh", "Chinese"),
        new("zh-Hant", "Traditional Chinese"),
    ];

    /// <summary>The BCP 47 tag of the language: <c>fr</c>.</summary>
    public string Tag { get; }

    /// <summary>The English name of the language: <c>French</c>.</summary>
    public string Name { get; }

    /// <summary>Finds a language by its tag, or by that of a region of it.</summary>
    /// <param name="tag">The tag, in any case: <c>fr</c>, <c>pt-BR</c>, <c>zh-TW</c>.</param>
    /// <returns>The language; null if none of <see cref="All"/> has this tag.</returns>
    public static FeedLanguage? Find(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        string subtags = tag.Replace('_', '-').ToLowerInvariant();
        for (int end = subtags.Length; end > 0; end = subtags.LastIndexOf('-', end - 1))
        {
            string known = subtags[..end] switch
            {
                "no" => "nb",
                "tl" => "fil",
                "zh-tw" or "zh-hk" or "zh-mo" => "zh-hant",
                var other => other,
            };
            if (All.FirstOrDefault(language => language.Tag.Equals(known, StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Gets the tag.</summary>
    public override string ToString() => Tag;
}
