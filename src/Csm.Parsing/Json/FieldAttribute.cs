namespace Csm.Parsing.Json;

/// <summary>Defines a field of csm-feed/1: what it means, and how tables show it.</summary>
/// <param name="meaning">What the field means: a sentence without its full stop.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(string meaning) : Attribute
{
    /// <summary>What the field means: a sentence without its full stop.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>When the field is null, to complete the words "null where"; null if it never is.</summary>
    public string? NullWhere { get; init; }

    /// <summary>What a number counts, such as <c>UTF-16 units</c>; the numbers of a nested document inherit it.</summary>
    public string? Unit { get; init; }

    /// <summary>The name of the column, or for a nested document the prefix of its columns (<c>""</c> for none); null for the field's own name in snake case.</summary>
    public string? Column { get; init; }

    /// <summary>A note that only readers of a table need, as a sentence; null if there is none.</summary>
    public string? ColumnNote { get; init; }

    /// <summary>Whether tables show the field.</summary>
    public bool IsColumn { get; init; } = true;

    /// <summary>The meaning and when the field is null, as a sentence.</summary>
    public string Description => NullWhere is null ? $"{Meaning}." : $"{Meaning}; null where {NullWhere}.";
}
