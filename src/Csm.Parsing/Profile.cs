using System.Text.Json.Serialization;
using Csm.Parsing.Json;
using Csm.Parsing.Languages;
using Csm.Parsing.Syntax;
using NodaTime;

namespace Csm.Parsing;

/// <summary>The account of a feed as its header describes it; what the header does not say is null. Immutable.</summary>
/// <remarks>Strings are cut from the source when first asked for; two threads that both do it cut the same.</remarks>
[JsonConverter(typeof(ProfileJsonConverter))]
public sealed class Profile
{
    private readonly Feed _feed;

    internal Profile(ProfileSyntax syntax, Feed feed)
    {
        Syntax = syntax;
        _feed = feed;
    }

    /// <summary>The name.</summary>
    public string? DisplayName => field ??= TextOf(Syntax.DisplayNameToken);

    /// <summary>The handle without its @.</summary>
    public string? Handle => field ??= TextOf(Syntax.HandleToken)?[1..];

    /// <summary>How many accounts follow this one.</summary>
    public ApproximateCount? Followers => CountOf(SyntaxKind.FollowersLabelToken);

    /// <summary>How many accounts this one follows.</summary>
    public ApproximateCount? Following => CountOf(SyntaxKind.FollowingLabelToken);

    /// <summary>How many pictures and videos the account has posted.</summary>
    public ApproximateCount? Media => CountOf(SyntaxKind.MediaLabelToken);

    /// <summary>How many posts the account has written.</summary>
    public ApproximateCount? Statuses => CountOf(SyntaxKind.StatusesLabelToken);

    /// <summary>How the account describes itself.</summary>
    public PostText? Bio => Syntax.Bio is null ? null : field ??= new PostText(Syntax.SyntaxTree, Syntax.Bio.Range, _feed);

    /// <summary>The place that the account names.</summary>
    public string? Location => field ??= Syntax.LocationToken?.Text;

    /// <summary>The month in which the account was opened.</summary>
    public YearMonth? Joined
        => Syntax.JoinedToken is { } joined && Vocabularies.TryReadJoined(Syntax.SyntaxTree.Text.AsSpan(joined.Span), out YearMonth month, out _) ? month : null;

    /// <summary>What is written.</summary>
    public ProfileSyntax Syntax { get; }

    /// <summary>The name and the handle.</summary>
    public override string ToString() => $"{DisplayName ?? "?"} (@{Handle ?? "?"})";

    private static string? TextOf(SyntaxToken token) => token.IsMissing ? null : token.Text;

    private ApproximateCount? CountOf(SyntaxKind label)
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
