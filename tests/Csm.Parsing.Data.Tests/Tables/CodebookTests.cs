namespace Csm.Parsing.Data.Tests.Tables;

public sealed class CodebookTests
{
    private static readonly Table[] Tables = [.. TableSchema.All.SelectMany(schema => schema.Tables)];

    [Fact]
    public void Every_description_is_a_sentence()
        => Assert.All(Tables.SelectMany(table => table.Columns.Select(column => column.Description).Append(table.Description)), text =>
        {
            Assert.EndsWith(".", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\n", text, StringComparison.Ordinal);
        });

    [Fact]
    public void Every_name_is_lower_case_and_there_once()
        => Assert.All(Tables, table =>
        {
            Assert.All(table.Columns, column => Assert.Matches("^[a-z][a-z0-9_]*$", column.Name));
            Assert.Equal(table.Columns.Length, table.Columns.DistinctBy(column => column.Name).Count());
        });

    [Fact]
    public void What_can_be_null_says_when()
        => Assert.All(
            Tables.SelectMany(table => table.Columns).Where(column => column.IsNullable),
            column => Assert.Matches("null where|null for|Always empty|For an abbreviated count", column.Description));

    [Fact]
    public void The_codebook_has_a_row_for_each_column()
        => Assert.All(TableSchema.All, schema => Assert.Equal(
            schema.Tables.Sum(table => table.Columns.Length),
            Codebook.ToMarkdown(schema).Split('\n').Count(line => line.StartsWith("| `", StringComparison.Ordinal))));
}
