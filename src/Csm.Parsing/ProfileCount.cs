using Csm.Parsing.Syntax;

namespace Csm.Parsing;

/// <summary>A count of a profile with its name: <c>Followers: 21K</c>. <c>default</c> has an empty name and an exact zero.</summary>
public readonly struct ProfileCount : IEquatable<ProfileCount>
{
    internal ProfileCount(SyntaxKind label, ApproximateCount count)
    {
        Label = label;
        Count = count;
    }

    /// <summary>The name of the property of <see cref="Profile"/> that has the count, whatever the language of the page: <c>Followers</c>.</summary>
    public string Name => Label switch
    {
        SyntaxKind.FollowersLabelToken => nameof(Profile.Followers),
        SyntaxKind.FollowingLabelToken => nameof(Profile.Following),
        SyntaxKind.MediaLabelToken => nameof(Profile.Media),
        SyntaxKind.StatusesLabelToken => nameof(Profile.Statuses),
        SyntaxKind.SubscriptionsLabelToken => nameof(Profile.Subscriptions),
        _ => "",
    };

    /// <summary>The count.</summary>
    public ApproximateCount Count { get; }

    /// <summary>The kind of the label.</summary>
    internal SyntaxKind Label { get; }

    /// <inheritdoc/>
    public bool Equals(ProfileCount other) => Label == other.Label && Count == other.Count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ProfileCount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Label, Count);

    /// <summary>Formats the count as <c>Followers: 21K</c>.</summary>
    public override string ToString() => $"{Name}: {Count}";

    /// <summary>Determines whether two counts have the same name and the same bounds.</summary>
    public static bool operator ==(ProfileCount left, ProfileCount right) => left.Equals(right);

    /// <summary>Determines whether two counts differ in name or bounds.</summary>
    public static bool operator !=(ProfileCount left, ProfileCount right) => !left.Equals(right);
}
