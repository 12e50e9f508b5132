using System.Globalization;
using System.Text;
using NodaTime;

namespace Csm.Parsing.Data.Tests.History;

/// <summary>
/// An account whose page was copied month after month, with the truth of what the copies show: new posts, deleted, edited, repeated and pinned ones, months without change.
/// </summary>
/// <remarks>
/// What no one could decide is not made: texts that are repeated with fewer than four posts between them, edits of a pinned post, and an old post that is pinned on a single dump.
/// </remarks>
internal sealed class SimulatedAccount
{
    private static readonly string[] Words =
        "amber basket candle dinner engine forest garden harbour island jacket kettle ladder market needle orange pepper quarry ribbon saddle timber umbrella velvet window yellow zipper bridge copper desert flower glacier"
            .Split(' ');

    private readonly Random _random;
    private readonly List<SimulatedPost> _posts = [];
    private readonly List<string> _repeatable = [];
    private readonly int _window;
    private SimulatedPost? _pinned;
    private int _newBelowPinned;

    public SimulatedAccount(int seed, int dumps)
    {
        _random = new Random(seed);
        _window = _random.Next(8, 26);
        Handle = $"account_{seed}";
        for (int count = _random.Next(4, 2 * _window); count > 0; count--)
        {
            Publish();
        }

        for (int dump = 0; dump < dumps; dump++)
        {
            if (dump > 0 && _random.Next(5) > 0)
            {
                Live();
            }

            Texts.Add(Copy(dump));
        }
    }

    public string Handle { get; }

    /// <summary>The text of each dump.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>The posts that a dump shows.</summary>
    public IEnumerable<SimulatedPost> Seen => _posts.Where(post => post.Snapshots > 0);

    public static CollectionTime TimeOf(int dump) => new YearMonth(2024, 1).PlusMonths(dump);

    /// <summary>The feeds, in their order.</summary>
    public IEnumerable<Feed> Feeds() => Texts.Select((text, dump) => Feed.Parse(text, new FeedParseOptions { CollectedAt = TimeOf(dump) }));

    /// <summary>A dump with every distinct post once, as it was last seen.</summary>
    public Feed Distinct() => Feed.Parse(Page(Seen.Reverse(), post => (post.LastText, post.LastCounts)));

    private void Live()
    {
        foreach (SimulatedPost post in _posts)
        {
            for (int count = 0; count < post.Counts.Length; count++)
            {
                post.Counts[count] += _random.Next(post.Number % 7 == 0 ? 4_000 : 20);
            }
        }

        if (_random.Next(2) == 0)
        {
            Delete();
        }

        if (_random.Next(2) == 0)
        {
            Edit();
        }

        Pin();
        for (int count = _random.Next(_random.Next(3) == 0 ? 2 * _window : 5); count > 0; count--)
        {
            Publish();
            _newBelowPinned++;
        }
    }

    private void Publish()
    {
        bool repeats = _repeatable.Count > 0 && _random.Next(6) == 0 && _posts is not [.., { IsRepeated: true }];
        string text = repeats ? _repeatable[_random.Next(_repeatable.Count)] : string.Join(' ', Enumerable.Range(0, 14).Select(_ => Words[_random.Next(Words.Length)])) + (_random.Next(3) == 0 ? $" @{Words[_random.Next(5)]}" : "");
        SimulatedPost[] same = [.. _posts.Where(post => post.Text == text)];
        int limit = same.Select(post => post.SeenCounts.Min()).DefaultIfEmpty(12).Min();
        if (same.Any(post => post.IsDeleted || post.Number > _posts.Count - 5) || limit == 0)
        {
            return;
        }

        if (!repeats && _random.Next(8) == 0)
        {
            _repeatable.Add(text);
        }

        var post = new SimulatedPost(_posts.Count, text) { IsRepeated = _repeatable.Contains(text) };
        for (int count = 0; count < post.Counts.Length; count++)
        {
            post.Counts[count] = _random.Next(limit);
        }

        _posts.Add(post);
    }

    private void Delete()
    {
        SimulatedPost[] candidates = [.. Window().Where(post => post != _pinned)];
        if (candidates.Length > 2)
        {
            candidates[_random.Next(candidates.Length)].IsDeleted = true;
        }
    }

    private void Edit()
    {
        SimulatedPost[] candidates = [.. Window().Where(post => post != _pinned && post is { IsRepeated: false, WasShownPinned: false, Snapshots: > 0 })];
        if (candidates.Length > 0)
        {
            SimulatedPost post = candidates[_random.Next(candidates.Length)];
            string[] words = post.Text.Split(' ');
            words[_random.Next(14)] = $"edited{Words[_random.Next(5)]}";
            post.Text = string.Join(' ', words);
        }
    }

    /// <summary>Pins a post that was seen at its own place, or one that is older than all that was seen; the latter stays until new posts have shown it.</summary>
    private void Pin()
    {
        if (_pinned is not null && (_pinned.Snapshots > 1 || _newBelowPinned > 0) && _random.Next(4) == 0)
        {
            _pinned = null;
        }

        SimulatedPost[] candidates = [.. _posts.Where(post => post is { IsDeleted: false, IsRepeated: false, Snapshots: > 0 } && post.Text == post.LastText)];
        if (_pinned is null && _random.Next(4) == 0 && candidates.Length > 0)
        {
            _pinned = candidates[_random.Next(candidates.Length)];
            _newBelowPinned = 0;
        }
    }

    private List<SimulatedPost> Window() => [.. Enumerable.Reverse(_posts).Where(post => !post.IsDeleted).Take(_window)];

    private string Copy(int dump)
    {
        List<SimulatedPost> page = Window();
        int oldest = page.Where(post => post != _pinned).Select(post => post.Number).DefaultIfEmpty(int.MaxValue).Min();
        if (_pinned is not null)
        {
            // Some viewers show the pinned post at its own place too.
            bool isShownTwice = _random.Next(4) == 0 && page[0] != _pinned;
            _pinned.WasShownPinned |= page[0] != _pinned;
            oldest = isShownTwice && page.Contains(_pinned) ? Math.Min(oldest, _pinned.Number) : oldest;
            page = [_pinned, .. isShownTwice ? page : page.Where(post => post != _pinned)];
        }

        page.ForEach(post => post.See(dump));
        foreach (SimulatedPost post in _posts.Where(post => post.Snapshots > 0 && post.LastDump < dump && post.Number > oldest))
        {
            post.MissingSince ??= dump;
        }

        return Page(page, post => (post.Text, post.Shown));
    }

    private string Page(IEnumerable<SimulatedPost> posts, Func<SimulatedPost, (string Text, string[] Counts)> show)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"Name\n@{Handle}\nFollowers\n{_posts.Count}\nJoined May 2020\n");
        foreach (SimulatedPost post in posts)
        {
            (string words, string[] counts) = show(post);
            text.Append(words).Append('\n').AppendJoin('\n', counts).Append('\n');
        }

        return text.ToString();
    }
}
