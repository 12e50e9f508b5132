using System.Globalization;
using System.Text;

namespace Csm.Parsing.Data;

/// <summary>Documents the tables of a schema: each column with its type, its unit and its meaning.</summary>
public static class Codebook
{
    private const string Types = """
        A type with `?` can be null. In CSV, both null and an empty text are an empty field. Lists are never null; their items are joined by `|` in CSV (a `|`
        inside an item is written `%7C`), and are arrays in NDJSON and lists in Parquet. Integers have 64 bits in Parquet; in CSV and NDJSON those above 2^53,
        which not every reader can hold, are null. Booleans are `true` and `false`; dates are `2025-08-01` (ISO 8601), of type DATE in Parquet. All text is
        UTF-8; half a surrogate pair becomes U+FFFD.
        """;

    /// <summary>Formats the codebook as Markdown, with LF line ends and headings of the second level and below.</summary>
    /// <param name="schema">The schema.</param>
    public static string ToMarkdown(TableSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var markdown = new StringBuilder().Append(CultureInfo.InvariantCulture, $"## Codebook: {schema.Name}\n\n{schema.Description}\n\n{Types.ReplaceLineEndings("\n")}\n");
        foreach (Table table in schema.Tables)
        {
            markdown.Append(CultureInfo.InvariantCulture, $"\n### {table.Name}\n\n{table.Description}\n\n| column | type | unit | meaning |\n|---|---|---|---|\n");
            foreach (TableColumn column in table.Columns)
            {
                markdown.Append(CultureInfo.InvariantCulture, $"| `{column.Name}` | {NameOf(column)} | {column.Unit} | {column.Description.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
            }
        }

        return markdown.ToString();
    }

    private static string NameOf(TableColumn column) => column.Type switch
    {
        ColumnType.Text => "text",
        ColumnType.Number => "integer",
        ColumnType.Boolean => "boolean",
        ColumnType.Date => "date",
        ColumnType.TextList => "list of text",
        _ => "list of integer",
    } + (column.IsNullable ? "?" : "");
}
