using System.Buffers;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>
/// Follows the words of a decoded dump in their order, and decides the roles of those in URLs of the network. Such a URL begins at a host of the network,
/// wherever that is: in a text, in a URL, or in the path or query of another URL.
/// </summary>
internal sealed class NetworkUrlReader(string text)
{
    /// <summary>Years, dates and sizes have fewer digits. Short numbers are recognized only where one must be.</summary>
    private const int LongNumber = 6;

    /// <summary>What can be between the sign of a parameter and its value.</summary>
    private static readonly SearchValues<char> BeforeValue = SearchValues.Create(":= +\"'(@");

    private readonly IEnumerator<NetworkHost> _hosts = NetworkHost.FindAll(text).GetEnumerator();
    private NetworkHost? _next;
    private bool _isStarted;
    private TextSpan _token;
    private int _position;
    private bool _isInNetwork;
    private bool _isInPath;
    private bool _hasAccounts;
    private int _segments;
    private string _segment = "";
    private string _previousSegment = "";
    private string _previous = "";
    private string _parameter = "";
    private WordRole _previousRole;

    /// <summary>The role of the next word; null if it is not in a URL of the network.</summary>
    public WordRole? Read(AsciiWord word)
    {
        EnterHost(word);
        EnterToken(word);
        WordRole? role = _next is { } host && host.IsFixed(text, word.Span) ? WordRole.Fixed : ReadInUrl(word);
        _previousRole = role ?? WordRole.Plain;
        _previous = _isInNetwork ? TextOf(word.Span) : "";
        _position = word.Span.End;
        return role;
    }

    private void EnterToken(AsciiWord word)
    {
        if (_token == word.TokenSpan)
        {
            return;
        }

        // What directly follows a URL can belong to it, as the rest of https://x.com/search?q="from:name" does.
        if (word.IsInUrl || word.TokenSpan.Start != _token.End)
        {
            _position = word.TokenSpan.Start;
            Leave();
        }

        _token = word.TokenSpan;
    }

    private void Leave()
    {
        _isInNetwork = false;
        _isInPath = false;
        _parameter = "";
        _previous = "";
    }

    private void EnterHost(AsciiWord word)
    {
        while (!_isStarted || (_next is { } host && host.Span.End <= word.Span.Start))
        {
            if (_next is { } entered)
            {
                Leave();
                _isInNetwork = true;
                _hasAccounts = entered.HasAccounts;
                EnterPath();
                _position = entered.Span.End;
            }

            _isStarted = true;
            _next = _hosts.MoveNext() ? _hosts.Current : null;
        }
    }

    private void EnterPath()
    {
        _isInPath = true;
        _segments = 0;
        _segment = "";
    }

    private WordRole? ReadInUrl(AsciiWord word)
    {
        ReadOnlySpan<char> between = text.AsSpan(_position..word.Span.Start);
        if (!word.IsInUrl && between.ContainsAny(" \t\r\n"))
        {
            Leave();
        }

        if (!_isInNetwork)
        {
            return null;
        }

        Follow(between);
        return ReadKeyOrValue(word.Span, between) ?? (_isInPath ? ReadInPath(word.Span, between) : null)
            ?? (IsNumber(word.Span) && word.Span.Length >= LongNumber ? WordRole.Number : WordRole.Plain);
    }

    /// <summary>Notes what begins between the previous word and the next.</summary>
    private void Follow(ReadOnlySpan<char> between)
    {
        if (between.EndsWith("://", StringComparison.Ordinal))
        {
            // The URL of another site, in one of the network. What follows its query can be of either.
            _isInPath = false;
        }
        else if (between.EndsWith("=/", StringComparison.Ordinal) || between.EndsWith("#/", StringComparison.Ordinal) || between.Contains("#!", StringComparison.Ordinal))
        {
            EnterPath();
        }
        else if (between.ContainsAny('?', '&', '#'))
        {
            _isInPath = false;
            _parameter = "";
        }
    }

    private WordRole? ReadKeyOrValue(TextSpan word, ReadOnlySpan<char> between)
    {
        bool followsKey = between is [':' or '=', ..] && NetworkWords.IsKey(_previous + between[0]);
        _parameter = followsKey ? _previous + between[0] : _parameter;
        bool isValue = between is "," || (followsKey && !between.ContainsAnyExcept(BeforeValue));
        bool isKey = word.End < text.Length && NetworkWords.IsKey(TextOf(word) + text[word.End]) && !IsFirstInPath(between);
        return isKey ? WordRole.Fixed
            : _previousRole == WordRole.Number && between is "-" or "," && IsNumber(word) ? WordRole.Number
            : isValue ? ReadValue(word)
            : null;
    }

    private WordRole? ReadValue(TextSpan word) => NetworkWords.IsNumberKey(_parameter) && IsNumber(word) ? WordRole.Number
        : NetworkWords.IsHandleKey(_parameter) ? WordRole.Handle
        : null;

    private bool IsFirstInPath(ReadOnlySpan<char> between) => _isInPath && _segments == 0 && between.Contains('/');

    private WordRole? ReadInPath(TextSpan word, ReadOnlySpan<char> between)
    {
        if (!between.Contains('/'))
        {
            return _segments > 0 && NetworkWords.IsCompound(_segment) ? WordRole.Fixed : null;
        }

        _segments++;
        _previousSegment = _segment;
        _segment = SegmentAt(word.Start);
        string name = TextOf(word);
        return NetworkWords.IsCompound(_segment) ? WordRole.Fixed
            : _segments == 1 ? ReadFirst(word, name)
            : NetworkWords.IsInPaths(name) ? WordRole.Fixed
            : NetworkWords.PrecedesOtherNumber(_previous) || (IsNumber(word) && NetworkWords.MayPrecedeNumber(_previous)) ? WordRole.Number
            : IsNumber(word) ? WordRole.Fixed
            : NetworkWords.PrecedesHandle(_previousSegment) ? WordRole.Handle
            : WordRole.Plain;
    }

    private WordRole ReadFirst(TextSpan word, string name)
    {
        ReadOnlySpan<char> after = text.AsSpan(word.End);
        bool isPostOfNobody = NetworkWords.PrecedesPost(name) && after is ['/', >= '0' and <= '9', ..];
        bool isUserOfThatName = NetworkWords.IsFirstBeforeHandle(name) && after is ['/', _, ..] && AsciiWord.Contains(after[1]) && !NetworkWords.IsInPaths(SegmentAt(word.End + 1));
        bool isVersion = IsNumber(word) && (after is ['.', ..] || !_hasAccounts);
        return NetworkWords.IsPage(name) || isPostOfNobody || isUserOfThatName || isVersion ? WordRole.Fixed
            : _hasAccounts ? WordRole.Handle
            : NetworkWords.IsInPaths(name) ? WordRole.Fixed
            : WordRole.Plain;
    }

    /// <summary>The segment that begins at a position, up to what cannot be in a name of the network's own.</summary>
    private string SegmentAt(int start)
    {
        int end = start;
        while (end < text.Length && (AsciiWord.Contains(text[end]) || text[end] == '-'))
        {
            end++;
        }

        return text[start..end];
    }

    private bool IsNumber(TextSpan word) => !text.AsSpan(word.Start, word.Length).ContainsAnyExceptInRange('0', '9');

    private string TextOf(TextSpan span) => text.Substring(span.Start, span.Length);
}
