namespace Csm.Parsing.Languages;

/// <summary>The languages of each feed of a text, decided from its lines. Most texts have one feed, which needs no list.</summary>
internal struct FeedLanguages
{
    private LanguageSet _first;
    private List<(int FirstLine, LanguageSet Languages)>? _others;
    private int _next;

    /// <summary>Adds the languages of a feed, with the 0-based index of its first line. Feeds come in order, and the first one begins at line 0.</summary>
    public void Add(int firstLine, LanguageSet languages)
    {
        if (firstLine == 0)
        {
            _first = languages;
        }
        else
        {
            (_others ??= []).Add((firstLine, languages));
        }
    }

    /// <summary>Gets the languages of the feed that a line belongs to. Lines must be queried in order.</summary>
    public LanguageSet At(int line)
    {
        while (_next < _others?.Count && _others[_next].FirstLine <= line)
        {
            _next++;
        }

        return _next == 0 ? _first : _others![_next - 1].Languages;
    }
}
