using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Csm.Parsing.Cli.Tests.Docs;

/// <summary>
/// Runs the command lines of a page in a folder with <c>dump.txt</c>, the seed; <c>cut.txt</c>, the seed without its last two lines; and <c>dumps/</c> and <c>collected/</c>, which
/// hold the seed again, the latter twice.
/// </summary>
internal sealed partial class ConsoleSample : IDisposable
{
    private readonly CliSession _session = new();

    public ConsoleSample()
    {
        string seed = File.ReadAllText(CliSession.Seed);
        _session.Write("dump.txt", seed);
        _session.Write("dumps/dump.txt", seed);
        _session.Write("collected/2026-05/csm.txt", seed);
        _session.Write("collected/2026-06/csm.txt", seed);
        _session.Write("cut.txt", string.Join('\n', seed.Split('\n')[..^2]));
    }

    public void Dispose() => _session.Dispose();

    /// <summary>A transcript: each line after <c>$ </c> is run, and gives the lines up to the next one; of a pipe, only <c>head -n</c> and <c>tail -n</c> are known.</summary>
    public async Task<string> RenewAsync(string transcript)
    {
        var renewed = new StringBuilder();
        foreach (string line in transcript.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)))
        {
            Match command = CommandLine().Match(line);
            Assert.True(command.Success, $"Not a command that the tests can run: {line}");
            // CSV ends its lines with CRLF, pages with LF.
            string output = (await RunAsync(command.Groups["arguments"].Value)).Output.ReplaceLineEndings("\n");
            if (command.Groups["count"] is { Success: true } group)
            {
                int count = int.Parse(group.Value, CultureInfo.InvariantCulture);
                string[] lines = (output.EndsWith('\n') ? output[..^1] : output).Split('\n');
                output = string.Join('\n', command.Groups["part"].Value == "head" ? lines.Take(count) : lines.TakeLast(count)) + "\n";
            }

            renewed.Append(line).Append('\n').Append(output);
        }

        return renewed.ToString();
    }

    /// <summary>A script of which only the lines that run csm are run; each of them must do its work, whatever it prints.</summary>
    public async Task RunAllAsync(string script)
    {
        foreach (Match command in ScriptLine().Matches(script))
        {
            CliResult result = await RunAsync(command.Groups["arguments"].Value);
            Assert.True(result.ExitCode == 0, $"{command.Value}\nends with {result.ExitCode}:\n{result.Error}{result.Output}");
        }
    }

    private Task<CliResult> RunAsync(string arguments)
        => _session.RunAsync([.. Argument().Matches(arguments).Select(match => match.Value.Trim('"'))]);

    [GeneratedRegex(@"^\$ csm (?<arguments>[^|]*?)(?: \| (?<part>head|tail) -n (?<count>\d+))?$")]
    private static partial Regex CommandLine();

    [GeneratedRegex(@"^csm (?<arguments>[^#>\n]*)", RegexOptions.Multiline)]
    private static partial Regex ScriptLine();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Argument();
}
