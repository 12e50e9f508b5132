using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Csm.Parsing.Data;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Json;

namespace Csm.Parsing.Cli.Tests.Docs;

/// <summary>The pages that say what the code says are made from it.</summary>
public sealed partial class GeneratedPageTests
{
    [Fact]
    public void The_page_of_diagnostics_is_the_catalogue()
    {
        var text = new StringBuilder("""
            # Diagnostics

            Made from the catalogue in `src/Csm.Parsing/Diagnostics`; `csm explain` prints the same. `CSM0…` is about what is written, `CSM1…` about what it means. An id
            never changes its meaning, and a diagnostic has the same severity wherever it is reported. In a message, `{0}`, `{1}` … stand for what was found.

            An **error** means that something was not read; `csm` then ends with exit code 1. A **warning** means that something is missing, damaged or ambiguous. An **info**
            says which of two possible readings was taken.

            | id | severity | title |
            |---|---|---|

            """);
        foreach (DiagnosticDescriptor descriptor in DiagnosticCatalog.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| [{descriptor.Id}](#{descriptor.Id.ToLowerInvariant()}) | {SeverityOf(descriptor)} | {descriptor.Title} |\n");
        }

        foreach (DiagnosticDescriptor descriptor in DiagnosticCatalog.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {descriptor.Id}\n\n{descriptor.Title} ({SeverityOf(descriptor)})\n\n> {Escape(descriptor.MessageFormat)}\n\n{Escape(descriptor.HelpText)}\n");
        }

        new Page("docs/diagnostics.md").MustBe(text.ToString());
    }

    [Fact]
    public void The_codebook_is_what_csm_codebook_prints()
        => new Page("docs/codebook.md").MustBe($"""
            # Codebook

            What each column of the tables means, in which unit it is, and when it is null. Made from the tables themselves: `csm codebook` prints the first part,
            `csm codebook --schema twitwi` the second. [Research](research.md) says how to write the tables.

            {string.Join('\n', TableSchema.All.Select(Codebook.ToMarkdown))}
            """);

    [Fact]
    public void The_fields_of_the_json_are_those_of_its_schema()
    {
        var page = new Page("docs/json.md");
        string text = page.Text;
        string fields = $"{FieldsOf<FeedDocument>("Feed")}{FieldsOf<SourceDocument>("Source")}{FieldsOf<ProfileDocument>("Profile")}{FieldsOf<PostDocument>("Post")}"
            + $"{FieldsOf<AuthorDocument>("Author")}{FieldsOf<PublishedDocument>("Published")}{FieldsOf<QuoteDocument>("Quote")}{FieldsOf<ThreadIndexDocument>("ThreadIndex")}{FieldsOf<CountDocument>("Count")}{FieldsOf<EntityDocument>("Entity")}{FieldsOf<DateDocument>("Date")}"
            + $"{FieldsOf<BoundsDocument>("Bounds")}{FieldsOf<ThreadDocument>("Thread")}{FieldsOf<PositionRangeDocument>("PositionRange")}{FieldsOf<DiagnosticDocument>("Diagnostic")}{FieldsOf<SpanDocument>("Span")}";
        page.MustBe(text[..text.IndexOf("## Feed\n", StringComparison.Ordinal)] + fields + text[text.IndexOf("## NDJSON\n", StringComparison.Ordinal)..]);
    }

    private static string FieldsOf<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TDocument>(string name)
        => $"## {name}\n\n| field | type | meaning |\n|---|---|---|\n{string.Concat(DocumentField.Of<TDocument>().Select(RowOf))}\n";

    private static string RowOf(DocumentField field)
    {
        string type = TypeOf(field.Type) + (field.Definition.NullWhere is null ? "" : "?");
        string unit = type.Contains("number", StringComparison.Ordinal) && field.Definition.Unit is { } name ? $" ({name})" : "";
        return $"| `{field.Name}` | {type}{unit} | {field.Definition.Description} |\n";
    }

    private static string TypeOf(Type type) => type switch
    {
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => $"list of {TypeOf(type.GenericTypeArguments[0])}",
        { IsGenericType: true } => TypeOf(type.GenericTypeArguments[0]),
        _ when type == typeof(bool) => "boolean",
        _ when type == typeof(int) || type == typeof(long) => "number",
        _ when type.Name.EndsWith("Document", StringComparison.Ordinal) => $"[{type.Name[..^8]}](#{type.Name[..^8].ToLowerInvariant()})",
        _ => "string",
    };

    private static string SeverityOf(DiagnosticDescriptor descriptor) => descriptor.Severity.ToString().ToLowerInvariant();

    /// <summary>Keeps Markdown from reading signs of the text as its own.</summary>
    private static string Escape(string text) => MarkdownSign().Replace(text, @"\$0");

    [GeneratedRegex(@"[\\*_<>\[\]#|]")]
    private static partial Regex MarkdownSign();
}
