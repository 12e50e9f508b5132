using System.Collections.Immutable;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Options;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Tables;

/// <summary>The tables that a command is asked to write, with all defaults filled in.</summary>
/// <param name="Format">The format of all files.</param>
/// <param name="Options">How they are written.</param>
/// <param name="Folder">The full path of the folder.</param>
/// <param name="Files">Each table and the full path of its file.</param>
internal sealed record TableRequest(
    TableFormat Format, TableWriterOptions Options, string Folder, ImmutableArray<(Table Table, string Path)> Files)
{
    /// <summary>The names of the formats, which are also their extensions, in the order of <see cref="TableFormat"/>.</summary>
    public static ImmutableArray<string> Formats { get; } = ["csv", "ndjson", "parquet"];

    /// <exception cref="UsageException">The arguments contradict one another.</exception>
    public static TableRequest Create(InputSet inputs, string? format, string output, IEnumerable<Table> tables, bool hasByteOrderMark, string currentDirectory)
    {
        string extension = format ?? Formats[0];
        var chosen = (TableFormat)Formats.IndexOf(extension);
        if (hasByteOrderMark && chosen != TableFormat.Csv)
        {
            throw new UsageException("--bom applies only to --format csv");
        }

        string folder = OutputOption.ResolveFolder(output, "the tables", currentDirectory);
        ImmutableArray<(Table Table, string Path)> files =
            [.. tables.Select(table => (table, Path.Combine(folder, $"{table.Name}.{extension}")))];
        if (files.FirstOrDefault(file => Directory.Exists(file.Path)) is { Path: { } path })
        {
            throw new UsageException($"'{path}' is a folder; choose another --output");
        }

        inputs.ThrowIfOverwritten(files.Select(file => file.Path));
        return new TableRequest(chosen, new TableWriterOptions { WriteByteOrderMark = hasByteOrderMark }, folder, files);
    }
}
