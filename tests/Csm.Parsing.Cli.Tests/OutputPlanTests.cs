using Csm.Parsing.Cli.Commands;
using Csm.Parsing.Cli.Inputs;

namespace Csm.Parsing.Cli.Tests;

public sealed class OutputPlanTests
{
    private static readonly string Root = Path.GetFullPath("/out");

    [Theory]
    [InlineData("dump.txt", "dump.json")]
    [InlineData("DUMP.TXT", "DUMP.json")]
    [InlineData("a/b/dump.txt", "a/b/dump.json")]
    [InlineData("2024.05", "2024.05.json")]
    [InlineData("dump", "dump.json")]
    public void An_input_goes_below_the_folder_under_its_own_name(string relativePath, string expected)
    {
        Input input = InputAt(relativePath);

        Assert.Equal(Path.GetFullPath(expected, Root), OutputPlan.ToFolder([input], Root, OutputFormat.Json).PathFor(input));
    }

    [Theory]
    [InlineData("text", ".txt")]
    [InlineData("json", ".json")]
    [InlineData("ndjson", ".ndjson")]
    [InlineData("csv", ".csv")]
    public void The_extension_is_that_of_the_format(string format, string extension)
    {
        Input input = InputAt("dump.txt");

        var plan = OutputPlan.ToFolder([input], Root, OutputFormats.Of(format));

        Assert.Equal(Path.GetFullPath("dump" + extension, Root), plan.PathFor(input));
    }

    [Fact]
    public void Equal_names_in_different_sub_folders_do_not_clash()
        => Assert.Equal(2, OutputPlan.ToFolder([InputAt("a/dump.txt"), InputAt("b/dump.txt")], Root, OutputFormat.Csv).Paths.Count);

    [Fact]
    public void Equal_names_in_the_same_folder_clash_and_the_message_names_both()
    {
        Input[] inputs = [new("a/dump.txt", "/a/dump.txt", "dump.txt"), new("b/dump.txt", "/b/dump.txt", "dump.txt")];

        var exception = Assert.Throws<UsageException>(() => OutputPlan.ToFolder(inputs, Root, OutputFormat.Csv));

        Assert.StartsWith("'a/dump.txt' and 'b/dump.txt' would both be written to", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_output_there_is_no_file() => Assert.Null(OutputPlan.StandardOutput.PathFor(InputAt("dump.txt")));

    private static Input InputAt(string relativePath) => new(relativePath, Path.GetFullPath(relativePath), relativePath);
}
