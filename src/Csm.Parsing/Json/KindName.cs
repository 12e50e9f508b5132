using System.Text.Json;
using System.Text.Json.Serialization;
using Csm.Parsing.Diagnostics;

namespace Csm.Parsing.Json;

/// <summary>Names the kinds of entities and dates, and severities, as JSON, tables and messages do: <c>hashtag</c>, <c>until</c>, <c>warning</c>.</summary>
public static class KindName
{
    /// <summary>Gets the name of a kind of entity: <c>hashtag</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static string Of(TextEntityKind kind) => Find(kind);

    /// <summary>Gets the name of a kind of date: <c>until</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static string Of(TextDateKind kind) => Find(kind);

    /// <summary>Gets the name of a severity: <c>warning</c>.</summary>
    /// <param name="severity">The severity.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such severity.</exception>
    public static string Of(DiagnosticSeverity severity) => Find(severity);

    private static string Find<TKind>(TKind kind)
        where TKind : struct, Enum
        => Names<TKind>.All.TryGetValue(kind, out string? name) ? name : throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind.");

    private static class Names<TKind>
        where TKind : struct, Enum
    {
        public static readonly Dictionary<TKind, string> All = Enum.GetValues<TKind>().ToDictionary(kind => kind, kind => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()));
    }
}

/// <summary>Writes a kind as its <see cref="KindName"/>.</summary>
internal sealed class KindNameConverter<TKind>() : JsonStringEnumConverter<TKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TKind : struct, Enum;
