namespace Csm.Parsing.Dates;

/// <summary>What a text says about a date and the moment of writing.</summary>
internal enum DateTense : byte
{
    /// <summary>Nothing: it can be past or to come.</summary>
    NotSaid,

    /// <summary>The date has begun: <c>depuis</c>, <c>dernier</c>.</summary>
    Past,

    /// <summary>The date is not over: <c>d'ici</c>, <c>prochain</c>.</summary>
    ToCome,
}
