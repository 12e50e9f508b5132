using System.Collections.Immutable;
using Csm.Parsing.Json;

namespace Csm.Parsing.Data;

/// <summary>An account as one dump shows it. Immutable.</summary>
public sealed class AccountObservation
{
    internal AccountObservation(Feed feed, AccountObservation? previous)
    {
        FeedIndex = feed.Index;
        CollectedAt = feed.CollectedAt!.Value;
        PostCount = feed.Posts.Length;
        Followers = feed.Profile!.Followers;
        Following = feed.Profile.Following;
        Statuses = feed.Profile.Statuses;

        // Without its lists, which would keep the whole feed.
        Document = FeedDocument.Of(feed) with { Posts = [], Threads = [], Diagnostics = [] };
        Changes = previous is null ? [] : [.. History.ProfileChanges.Between(previous.Profile, Profile)];
    }

    /// <summary>The id of the source: <see cref="Text.SourceText.Id"/>.</summary>
    public string SourceId => Document.Source.Id;

    /// <summary>The path of the source, with forward slashes; null if it has none.</summary>
    public string? SourcePath => Document.Source.Path;

    /// <summary>The 0-based place of the feed in its source.</summary>
    public int FeedIndex { get; }

    /// <summary>When the page was copied.</summary>
    public CollectionTime CollectedAt { get; }

    /// <summary>The account, as <see cref="Parsing.Profile"/> describes it.</summary>
    public ProfileDocument Profile => Document.Profile!;

    /// <summary>The number of accounts that follow this one.</summary>
    public ApproximateCount? Followers { get; }

    /// <summary>The number of accounts that this one follows.</summary>
    public ApproximateCount? Following { get; }

    /// <summary>The number of posts that the account has written.</summary>
    public ApproximateCount? Statuses { get; }

    /// <summary>The number of posts on the page.</summary>
    public int PostCount { get; }

    /// <summary>What differs from the dump before, without counts, by the names of the columns: <c>display_name</c>, <c>handle</c>, <c>bio</c> …; empty for the first dump.</summary>
    public ImmutableArray<string> Changes { get; }

    internal FeedDocument Document { get; }

    /// <summary>When and from where: <c>2025-04 (dumps/2025-04/a.txt)</c>.</summary>
    public override string ToString() => $"{CollectedAt} ({SourcePath ?? SourceId})";
}
