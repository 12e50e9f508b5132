namespace Csm.Parsing.Data.History;

/// <summary>A post of a page, with its place in the history.</summary>
/// <param name="Known">The post of the timeline.</param>
/// <param name="IsNew">Whether this is the first page that has it.</param>
/// <param name="IsPinned">Whether the page shows it as pinned, by a mark or out of its place.</param>
/// <param name="IsEdited">Whether its text differs from that of the page before that has it.</param>
internal readonly record struct PlacedPost(KnownPost Known, bool IsNew, bool IsPinned, bool IsEdited);
