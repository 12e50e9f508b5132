using System.Diagnostics;
using Csm.Parsing.Cli.Commands;
using Csm.Parsing.Data;
using Csm.Parsing.Text;

namespace Csm.Parsing.Cli.Tests;

/// <summary>What the tool prints, as a process with its own settings, is what the library gives in this process.</summary>
public sealed class GlobalizationTests : IDisposable
{
    private const string Dump = CliSession.Dump + "\u00E9t\u00E9 #\u00E9t\u00E9 #E\u0301te\u0301 #ge\u017Fetz #GESETZ #a\u0302\u0323 #\u1EAD #x\n1\n2\n3\n";

    private readonly CliSession _session = new();

    public GlobalizationTests() => _session.Write("dump.txt", Dump);

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    public void The_network_is_that_of_the_library(string invariant)
    {
        using var expected = new MemoryStream();
        FeedNetwork.FromHashtags([Feed.Parse(Dump)]).WriteGexf(expected);

        Assert.Equal(Text(expected), Run(invariant, "network", "dump.txt", "--of", "hashtags"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    public void The_table_is_that_of_the_library(string invariant)
    {
        Run(invariant, "export", "dump.txt", "--output", "tables");
        using var expected = new MemoryStream();
        using (var writer = TableWriter.Create(expected, FeedTable.Entities, TableFormat.Csv))
        {
            writer.Write(Feed.Parse(SourceText.From(File.ReadAllBytes(_session.PathOf("dump.txt")), "dump.txt")));
        }

        Assert.Equal(Text(expected), _session.Read("tables/entities.csv"));
    }

    private static string Text(MemoryStream stream) => System.Text.Encoding.UTF8.GetString(stream.ToArray());

    private string Run(string invariant, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CodebookCommand).Assembly.Location, .. arguments])
        {
            WorkingDirectory = _session.Folder,
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = invariant },
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
