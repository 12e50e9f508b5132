using System.Text;
using System.Text.RegularExpressions;

namespace Csm.Parsing.Cli.Tests.Docs;

/// <summary>
/// What the pages show is what happens. A block <c>csharp</c> is compiled and run, and prints the block <c>text</c> after it; a block <c>console</c> shows commands
/// and what they print; the commands of a block <c>sh</c> that run csm succeed.
/// </summary>
[Collection(Console)]
public sealed partial class SampleTests
{
    /// <summary>The collection of the tests that run C#, one after the other, since what it prints goes to the process's console.</summary>
    public const string Console = "Console";

    public static TheoryData<string> Paths => [.. Page.All.Where(page => Fence().IsMatch(page.Text)).Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Samples_compile_and_run_and_print_what_is_shown(string path)
    {
        var page = new Page(path);
        page.MustBe(await RenewAsync(page.Text));
    }

    private static async Task<string> RenewAsync(string text)
    {
        using var folder = new ConsoleSample();
        var renewed = new StringBuilder();
        var usings = new StringBuilder();
        string printed = "";
        int end = 0;
        foreach (Match block in Fence().Matches(text))
        {
            Group body = block.Groups["body"];
            string shown = body.Value;
            switch (block.Groups["language"].Value)
            {
                case "csharp":
                    Assert.True(printed.Length == 0, $"A sample prints what the page does not show:\n{printed}");
                    printed = CSharpSample.Run(usings + shown);
                    usings.Append(UsingDirectives().Match(shown).Value);
                    break;
                case "text" when printed.Length > 0:
                    (shown, printed) = (printed, "");
                    break;
                case "console":
                    shown = await folder.RenewAsync(shown);
                    break;
                case "sh":
                    await folder.RunAllAsync(shown);
                    break;
            }

            renewed.Append(text, end, body.Index - end).Append(shown);
            end = body.Index + body.Length;
        }

        Assert.True(printed.Length == 0, $"A sample prints what the page does not show:\n{printed}");
        return renewed.Append(text, end, text.Length - end).ToString();
    }

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<body>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\A(?:using [\w.]+;\n)*")]
    private static partial Regex UsingDirectives();
}
