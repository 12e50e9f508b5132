using System.Text.Json;
using Csm.Parsing.Data.Tables;
using Csm.Parsing.Json;
using Csm.Parsing.Tests;

namespace Csm.Parsing.Data.Tests.Tables;

/// <summary>A field is defined once: what JSON has, the tables and the codebook have too, with the same meaning.</summary>
public sealed class FieldColumnTests
{
    private static readonly string CsmCodebook = Codebook.ToMarkdown(TableSchema.Csm);

    public static TheoryData<string> FieldsOfPosts => [.. DocumentField.Of<PostDocument>().Select(item => item.Name)];

    [Theory]
    [MemberData(nameof(FieldsOfPosts))]
    public void Each_field_of_a_post_is_in_JSON_in_the_table_and_in_the_codebook(string name)
    {
        DocumentField field = DocumentField.Of<PostDocument>().Single(field => field.Name == name);
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(Seed.Parse().Posts[0]));
        TableColumn[] columns = [.. ColumnsOf(field, "")];

        Assert.True(json.RootElement.TryGetProperty(name, out _));
        Assert.NotEmpty(columns);
        Assert.All(columns, column =>
        {
            Assert.Contains(column, FeedTable.Posts.Columns);
            Assert.Contains($"| `{column.Name}` | ", CsmCodebook, StringComparison.Ordinal);
            Assert.Contains($" | {column.Description} |\n", CsmCodebook, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_field_that_is_added_to_a_document_is_a_column()
    {
        var columns = DocumentColumns.Of(record => FeedDocument.Of(((FeedRecord)record).Origin.Feed));

        Assert.Equal(
            FeedTable.Feeds.Columns.Select(column => column.Name).Except(["parser_version", "collected_at", "feed_index", "post_count", "thread_count", "diagnostic_count"]).Order(),
            columns.Select(column => column.Name).Order());
    }

    /// <summary>The columns of the table of posts whose names and meanings are those of a field, or of the fields in it.</summary>
    private static IEnumerable<TableColumn> ColumnsOf(DocumentField field, string prefix)
    {
        string name = prefix + (field.Definition.Column ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(field.Name));
        return field.Fields.IsEmpty
            ? [FeedTable.Posts.Columns.Single(column => column.Name == name && column.Description.Contains(field.Definition.Meaning[1..], StringComparison.Ordinal))]
            : field.Fields.Where(nested => nested.Definition.IsColumn).SelectMany(nested => ColumnsOf(nested, name.Length == 0 ? "" : $"{name}_"));
    }
}
