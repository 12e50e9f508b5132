using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Csm.Parsing.Binding;
using Csm.Parsing.Json;
using Csm.Parsing.Syntax;
using NodaTime;

namespace Csm.Parsing;

/// <summary>The account of a feed as the header of its page describes it. What the header does not say is null. Immutable.</summary>
/// <remarks>Strings and lists are made on first use. Two threads that both make one make the same, and a reference is written whole.</remarks>
[JsonConverter(typeof(ProfileJsonConverter))]
public sealed class Profile
{
    /// <summary>The order of <see cref="Counts"/>.</summary>
    private static readonly SyntaxKind[] Labels = [SyntaxKind.FollowersLabelToken, SyntaxKind.FollowingLabelToken, SyntaxKind.MediaLabelToken, SyntaxKind.StatusesLabelToken, SyntaxKind.SubscriptionsLabelToken];

    private readonly Feed _feed;
    private StrongBox<YearMonth?>? _joined;

    internal Profile(ProfileSyntax syntax, Feed feed)
    {
        Syntax = syntax;
        _feed = feed;
    }

    /// <summary>The display name.</summary>
    public string? DisplayName => field ??= TextOf(Syntax.DisplayNameToken);

    /// <summary>The handle without its @.</summary>
    public string? Handle => field ??= TextOf(Syntax.HandleToken)?[1..];

    /// <summary>The number of accounts that follow this one.</summary>
    public ApproximateCount? Followers => CountOf(SyntaxKind.FollowersLabelToken);

    /// <summary>The number of accounts that this one follows.</summary>
    public ApproximateCount? Following => CountOf(SyntaxKind.FollowingLabelToken);

    /// <summary>The number of pictures and videos that the account has posted.</summary>
    public ApproximateCount? Media => CountOf(SyntaxKind.MediaLabelToken);

    /// <summary>The number of posts that the account has written.</summary>
    public ApproximateCount? Statuses => CountOf(SyntaxKind.StatusesLabelToken);

    /// <summary>The counts that are not null, in the order followers, following, media, statuses.</summary>
    public ImmutableArray<ProfileCount> Counts => field.IsDefault ? field = ReadCounts() : field;

    /// <summary>The text in which the account describes itself.</summary>
    public PostText? Bio => Syntax.Bio is null ? null : field ??= new PostText(Syntax.SyntaxTree, Syntax.Bio.Range, _feed);

    /// <summary>The place that the account gives.</summary>
    public string? Location => field ??= Syntax.LocationToken?.Text;

    /// <summary>The link that the account gives, as printed.</summary>
    public string? Link => field ??= Syntax.LinkToken?.Text;

    /// <summary>The birthday that the account gives, as printed.</summary>
    public string? Born => field ??= Syntax.BornToken?.Text;

    /// <summary>The number of accounts that this one pays for.</summary>
    public ApproximateCount? Subscriptions => CountOf(SyntaxKind.SubscriptionsLabelToken);

    /// <summary>The month in which the account was opened.</summary>
    public YearMonth? Joined => (_joined ??= new StrongBox<YearMonth?>(ReadJoined())).Value;

    /// <summary>The syntax of the header.</summary>
    public ProfileSyntax Syntax { get; }

    /// <summary>Formats the account as its name and handle: <c>Name (@handle)</c>, with <c>?</c> for what is null.</summary>
    public override string ToString() => $"{DisplayName ?? "?"} (@{Handle ?? "?"})";

    private static string? TextOf(SyntaxToken token) => token.IsMissing ? null : token.Text;

    private ApproximateCount? CountOf(SyntaxKind label)
    {
        foreach (ProfileCount count in Counts)
        {
            if (count.Label == label)
            {
                return count.Count;
            }
        }

        return null;
    }

    private YearMonth? ReadJoined()
        => Syntax.JoinedToken is { } joined ? JoinedMonth.Read(_feed.Source.AsSpan(joined.Span), _feed.Languages, _feed.Layout) : null;

    private ImmutableArray<ProfileCount> ReadCounts()
    {
        var counts = ImmutableArray.CreateBuilder<ProfileCount>(Labels.Length);
        foreach (SyntaxKind label in Labels)
        {
            if (ReadCount(label) is { } count)
            {
                counts.Add(new ProfileCount(label, count));
            }
        }

        return counts.DrainToImmutable();
    }

    /// <summary>Reads the count of a label; of a repeated label, the first count that is there.</summary>
    private ApproximateCount? ReadCount(SyntaxKind label)
    {
        foreach (StatSyntax stat in Syntax.Stats)
        {
            if (stat.LabelToken.Kind == label && ApproximateCount.Of(stat.CountToken, _feed.Languages) is { } count)
            {
                return count;
            }
        }

        return null;
    }
}
