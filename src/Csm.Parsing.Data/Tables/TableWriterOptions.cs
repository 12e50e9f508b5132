namespace Csm.Parsing.Data;

/// <summary>How to write a table.</summary>
public sealed class TableWriterOptions
{
    /// <summary>Creates the default options.</summary>
    public TableWriterOptions()
    {
    }

    /// <summary>Whether a CSV file begins with the byte order mark U+FEFF, which Excel needs to recognize UTF-8. The default is no.</summary>
    public bool WriteByteOrderMark { get; init; }

    /// <summary>Whether a CSV file names its columns in the first row. The default is yes.</summary>
    public bool WriteHeader { get; init; } = true;

    internal static TableWriterOptions Default { get; } = new();
}
