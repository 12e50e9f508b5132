using System.Collections.Immutable;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands;

/// <summary>What <c>export</c> is asked to do, with every default filled in.</summary>
/// <param name="Inputs">What to read.</param>
/// <param name="Format">The format of all files.</param>
/// <param name="Options">How they are written.</param>
/// <param name="Files">Each table, and the full path of its file.</param>
internal sealed record ExportRequest(
    InputSet Inputs, TableFormat Format, TableWriterOptions Options, ImmutableArray<(FeedTable Table, string Path)> Files)
{
    /// <summary>The names of the formats, which are their extensions too, in the order of <see cref="TableFormat"/>.</summary>
    public static ImmutableArray<string> Formats { get; } = ["csv", "ndjson", "parquet"];

    /// <exception cref="UsageException">The arguments do not make sense together.</exception>
    public static ExportRequest Create(
        string[] files, string? format, string output, TableSchema schema, string? tables, bool hasMark, string currentDirectory)
    {
        string extension = format ?? Formats[0];
        var chosen = (TableFormat)Formats.IndexOf(extension);
        if (hasMark && chosen != TableFormat.Csv)
        {
            throw new UsageException("--bom is for --format csv alone");
        }

        string folder = OutputPath.ResolveFolder(output, "the tables", currentDirectory);
        ImmutableArray<(FeedTable Table, string Path)> written =
            [.. Choose(schema, tables).Select(table => (table, Path.Combine(folder, $"{table.Name}.{extension}")))];
        if (written.FirstOrDefault(file => Directory.Exists(file.Path)) is { Path: { } path })
        {
            throw new UsageException($"'{path}' is a folder; choose another --output");
        }

        InputSet inputs = InputSet.Expand(files, currentDirectory);
        inputs.ThrowIfOverwritten(written.Select(file => file.Path));
        return new ExportRequest(inputs, chosen, new TableWriterOptions { WriteByteOrderMark = hasMark }, written);
    }

    private static IEnumerable<FeedTable> Choose(TableSchema schema, string? names)
    {
        if (names is null)
        {
            return schema.Tables;
        }

        string[] wanted = names.Split(',', StringSplitOptions.TrimEntries);
        string? unknown = wanted.FirstOrDefault(name => schema.Tables.All(table => table.Name != name));
        return unknown is null
            ? schema.Tables.Where(table => wanted.Contains(table.Name))
            : throw new UsageException($"'{unknown}' is not a table of the schema {schema}; there are {string.Join(", ", schema.Tables)}");
    }
}
