using System.Collections.Immutable;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Options;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands.Export;

/// <summary>What <c>csm export</c> is asked to write, with all defaults filled in.</summary>
/// <param name="Format">The format of all files.</param>
/// <param name="Options">How they are written.</param>
/// <param name="Folder">The full path of the folder.</param>
/// <param name="Files">Each table and the full path of its file.</param>
internal sealed record ExportRequest(
    TableFormat Format, TableWriterOptions Options, string Folder, ImmutableArray<(FeedTable Table, string Path)> Files)
{
    /// <summary>The names of the formats, which are also their extensions, in the order of <see cref="TableFormat"/>.</summary>
    public static ImmutableArray<string> Formats { get; } = ["csv", "ndjson", "parquet"];

    /// <exception cref="UsageException">The arguments contradict one another, or a table is unknown.</exception>
    public static ExportRequest Create(
        InputSet inputs, string? format, string output, TableSchema schema, string? tables, bool hasByteOrderMark, string currentDirectory)
    {
        string extension = format ?? Formats[0];
        var chosen = (TableFormat)Formats.IndexOf(extension);
        if (hasByteOrderMark && chosen != TableFormat.Csv)
        {
            throw new UsageException("--bom applies only to --format csv");
        }

        string folder = OutputOption.ResolveFolder(output, "the tables", currentDirectory);
        ImmutableArray<(FeedTable Table, string Path)> files =
            [.. Choose(schema, tables).Select(table => (table, Path.Combine(folder, $"{table.Name}.{extension}")))];
        if (files.FirstOrDefault(file => Directory.Exists(file.Path)) is { Path: { } path })
        {
            throw new UsageException($"'{path}' is a folder; choose another --output");
        }

        inputs.ThrowIfOverwritten(files.Select(file => file.Path));
        return new ExportRequest(chosen, new TableWriterOptions { WriteByteOrderMark = hasByteOrderMark }, folder, files);
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
            : throw ChoiceOption.Unknown($"{schema} table", unknown, schema.Tables.Select(table => table.Name));
    }
}
