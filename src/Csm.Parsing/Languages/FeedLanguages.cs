namespace Csm.Parsing.Languages;

/// <summary>The languages of each feed of a text, as they were decided over its lines. Most texts have one feed, which takes no list.</summary>
internal struct FeedLanguages
{
    private LanguageSet _first;
    private List<(int FirstLine, LanguageSet Languages)>? _others;
    private int _next;

    /// <summary>Adds those of a feed, by the 0-based index of its first line; feeds come in order, the first at line 0.</summary>
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

    /// <summary>Those of the feed that a line belongs to; lines are asked for in order.</summary>
    public LanguageSet At(int line)
    {
        while (_next < _others?.Count && _others[_next].FirstLine <= line)
        {
            _next++;
        }

        return _next == 0 ? _first : _others![_next - 1].Languages;
    }
}
