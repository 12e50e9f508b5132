namespace Csm.Parsing.Data;

/// <summary>What the kinds of entities are called in tables, and as classes in the report.</summary>
internal static class EntityKindName
{
    /// <summary><c>mention</c>, <c>list</c>, <c>hashtag</c>, <c>cashtag</c>, <c>url</c>, <c>emoji</c>.</summary>
    public static string Of(TextEntityKind kind) => kind.ToString().ToLowerInvariant();
}
