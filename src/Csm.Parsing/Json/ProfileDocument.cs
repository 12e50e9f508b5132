namespace Csm.Parsing.Json;

/// <summary>The account.</summary>
internal sealed record ProfileDocument(
    string? DisplayName,
    string? Handle,
    CountDocument? Followers,
    CountDocument? Following,
    CountDocument? Media,
    CountDocument? Statuses,
    string? Bio,
    string? Location,
    string? Joined)
{
    public static ProfileDocument Of(Profile profile) => new(
        profile.DisplayName,
        profile.Handle,
        CountDocument.Of(profile.Followers),
        CountDocument.Of(profile.Following),
        CountDocument.Of(profile.Media),
        CountDocument.Of(profile.Statuses),
        profile.Bio?.Text,
        profile.Location,
        profile.Joined is { } month ? $"{month.Year:D4}-{month.Month:D2}" : null);
}
