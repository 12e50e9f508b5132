namespace Csm.Parsing.Data;

/// <summary>How a table is written to a file.</summary>
public enum TableFormat
{
    /// <summary>
    /// RFC 4180 with CRLF and a header row, in UTF-8. Null is an empty field, and so is an empty text. The items of a list are joined by <c>|</c>; a
    /// <c>|</c> inside one becomes <c>%7C</c>. Numbers above 2^53, which not every reader can hold, are empty.
    /// </summary>
    Csv,

    /// <summary>One JSON object per line, in UTF-8. Lists are arrays; numbers above 2^53 are null.</summary>
    Ndjson,

    /// <summary>Apache Parquet, compressed with Zstandard. Lists are lists, and numbers have all their 64 bits.</summary>
    Parquet,
}
