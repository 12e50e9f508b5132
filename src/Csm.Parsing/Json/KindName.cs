using System.Text.Json;
using System.Text.Json.Serialization;

namespace Csm.Parsing.Json;

/// <summary>Names the kinds of entities and dates, and severities, as JSON, tables and messages do: <c>hashtag</c>, <c>until</c>, <c>warning</c>.</summary>
public static class KindName
{
    /// <summary>Gets the name of an enumeration's member, in camel case.</summary>
    /// <typeparam name="TKind"><see cref="TextEntityKind"/>, <see cref="TextDateKind"/> or <see cref="Diagnostics.DiagnosticSeverity"/>.</typeparam>
    /// <param name="kind">The member.</param>
    public static string Of<TKind>(TKind kind)
        where TKind : struct, Enum => Names<TKind>.All[kind];

    private static class Names<TKind>
        where TKind : struct, Enum
    {
        public static readonly Dictionary<TKind, string> All = Enum.GetValues<TKind>().ToDictionary(kind => kind, kind => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()));
    }
}

/// <summary>Writes a kind as its <see cref="KindName"/>.</summary>
internal sealed class KindNameConverter<TKind>() : JsonStringEnumConverter<TKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TKind : struct, Enum;
