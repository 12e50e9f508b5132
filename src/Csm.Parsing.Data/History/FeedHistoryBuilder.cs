using System.Collections.Immutable;
using Csm.Parsing.Data.History;

namespace Csm.Parsing.Data;

/// <summary>Builds the histories of many accounts feed by feed, so that the feeds need not be in memory together. Not thread-safe.</summary>
/// <remarks>
/// What stays in memory is each distinct post once, with its text, and for each dump that has it a reference and its counts, if they changed; and the profiles. Handles
/// that differ only in case are one account.
/// </remarks>
public sealed class FeedHistoryBuilder
{
    private readonly FeedHistoryOptions _options;
    private readonly Dictionary<string, AccountHistory> _accounts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Creates a builder without feeds.</summary>
    /// <param name="options">How to align the dumps; null for the defaults.</param>
    public FeedHistoryBuilder(FeedHistoryOptions? options = null) => _options = options ?? FeedHistoryOptions.Default;

    /// <summary>Adds a feed. The builder keeps no reference to it.</summary>
    /// <param name="feed">The feed, collected after those of the same account that were added before.</param>
    /// <exception cref="ArgumentException">The feed has no time or no handle, or its time is not after the last one of its account.</exception>
    public void Add(Feed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        string handle = AccountHistory.HandleOf(feed);
        if (!_accounts.TryGetValue(handle, out AccountHistory? account))
        {
            account = new AccountHistory(_options);
        }

        account.Add(feed);
        _accounts.TryAdd(handle, account);
    }

    /// <summary>The histories of all accounts so far, in ordinal order of their handles without case. More feeds can be added afterwards.</summary>
    public ImmutableArray<FeedHistory> ToHistories()
        => [.. _accounts.OrderBy(entry => entry.Key.ToLowerInvariant(), StringComparer.Ordinal).Select(entry => entry.Value.ToHistory())];
}
