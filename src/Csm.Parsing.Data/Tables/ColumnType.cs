namespace Csm.Parsing.Data;

/// <summary>What the values of a column are.</summary>
public enum ColumnType
{
    /// <summary>A <see cref="string"/>.</summary>
    Text,

    /// <summary>A <see cref="long"/>.</summary>
    Number,

    /// <summary>A <see cref="bool"/>; in CSV <c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A NodaTime <see cref="NodaTime.LocalDate"/>; in CSV and NDJSON <c>2025-08-01</c> (ISO 8601).</summary>
    Date,

    /// <summary>An <see cref="IReadOnlyList{T}"/> of <see cref="string"/>; in CSV joined by <c>|</c>.</summary>
    TextList,

    /// <summary>An <see cref="IReadOnlyList{T}"/> of <see cref="long"/>; in CSV joined by <c>|</c>.</summary>
    NumberList,
}
