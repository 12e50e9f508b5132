using System.Text.Json;
using System.Text.Json.Serialization;

namespace Csm.Parsing.Json;

/// <summary>Names the kinds of entities and dates, and severities, as JSON, tables and messages do: <c>hashtag</c>, <c>until</c>, <c>warning</c>.</summary>
public static class KindName
{
    /// <summary>Gets the name of an enumeration's member, in camel case.</summary>
    /// <param name="kind">A <see cref="TextEntityKind"/>, <see cref="TextDateKind"/> or <see cref="Diagnostics.DiagnosticSeverity"/>.</param>
    public static string Of(Enum kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
    }
}

/// <summary>Writes a kind as its <see cref="KindName"/>.</summary>
internal sealed class KindNameConverter<TKind>() : JsonStringEnumConverter<TKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TKind : struct, Enum;
