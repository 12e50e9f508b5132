namespace Csm.Parsing.Cli.Tests;

/// <summary><c>csm pseudonymize --write-map</c>.</summary>
public sealed class PseudonymMapTests : IDisposable
{
    /// <summary>The pseudonyms of <c>handle</c> and <c>other</c> under the key.</summary>
    private const string User = "user_2cf466e28b";
    private const string Other = "user_0f9dcd6b0a";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly CliSession _session = new();

    public PseudonymMapTests()
    {
        _session.Write("key", "0123456789abcdef");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_session.PathOf("key"), OwnerOnly);
        }
    }

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task The_handles_in_texts_and_paths_of_all_dumps_are_listed_once_in_ordinal_order()
    {
        _session.Write("dumps/handle/a.txt");
        _session.Write("dumps/b.txt", CliSession.Dump.Replace("handle", "Other", StringComparison.Ordinal).Replace("Hello", "@handle", StringComparison.Ordinal));

        CliResult result = await RunAsync("dumps");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal($"kind,name,pseudonym\r\nhandle,handle,{User}\r\nhandle,other,{Other}\r\n", _session.Read("map.csv"));
    }

    [Fact]
    public async Task Replaced_display_names_are_listed_too()
    {
        _session.Write("a.txt", CliSession.Dump.Replace("Name", "Marie Dupont, avocate", StringComparison.Ordinal));

        await RunAsync("a.txt", "--display-name");

        Assert.Equal($"kind,name,pseudonym\r\ndisplay_name,\"Marie Dupont, avocate\",{User}\r\nhandle,handle,{User}\r\n", _session.Read("map.csv"));
    }

    [Fact]
    public async Task Without_the_option_no_map_is_written()
    {
        _session.Write("a.txt");

        await _session.RunAsync("pseudonymize", "a.txt", "--key-file", "key", "--output", "out");

        Assert.Equal(["a.txt", "key", "out/a.txt"], _session.Files());
    }

    [Fact]
    public async Task Nobody_but_the_owner_can_read_the_map()
    {
        if (!OperatingSystem.IsWindows())
        {
            _session.Write("a.txt");

            await RunAsync("a.txt");

            Assert.Equal(OwnerOnly, File.GetUnixFileMode(_session.PathOf("map.csv")));
        }
    }

    [Fact]
    public async Task A_map_that_others_can_read_is_replaced_by_one_that_they_cannot()
    {
        if (!OperatingSystem.IsWindows())
        {
            _session.Write("a.txt");
            _session.Write("map.csv", "old");
            File.SetUnixFileMode(_session.PathOf("map.csv"), OwnerOnly | UnixFileMode.GroupRead | UnixFileMode.OtherRead);

            await RunAsync("a.txt");

            Assert.Contains(User, _session.Read("map.csv"), StringComparison.Ordinal);
            Assert.Equal(OwnerOnly, File.GetUnixFileMode(_session.PathOf("map.csv")));
        }
    }

    [Fact]
    public async Task A_dump_that_is_not_written_is_not_in_the_map_and_the_others_are()
    {
        _session.Write("dumps/a.txt");
        _session.Write("dumps/b.txt", CliSession.Dump.Replace("handle", "other", StringComparison.Ordinal));
        Directory.CreateDirectory(_session.PathOf("out/b.txt"));

        CliResult result = await RunAsync("dumps");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal($"kind,name,pseudonym\r\nhandle,handle,{User}\r\n", _session.Read("map.csv"));
    }

    [Fact]
    public async Task A_map_that_cannot_be_written_is_reported_and_the_dumps_are_written()
    {
        _session.Write("a.txt");
        _session.Write("file", "");

        CliResult result = await _session.RunAsync("pseudonymize", "a.txt", "--key-file", "key", "--output", "out", "--write-map", "file/map.csv");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("csm: cannot write ", result.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_session.PathOf("out/a.txt")));
    }

    [Theory]
    [InlineData("csm: the path after --write-map is empty; name a file or folder\n", "")]
    [InlineData("csm: 'dumps' is a folder; the map needs a file\n", "dumps")]
    [InlineData("csm: the map 'dumps/a.txt' would overwrite an input or the key file; name another file\n", "dumps/a.txt")]
    [InlineData("csm: the map 'key' would overwrite an input or the key file; name another file\n", "key")]
    [InlineData("csm: the map 'out' is inside the output folder; keep it apart from the dumps\n", "out")]
    [InlineData("csm: the map 'out/sub/map.csv' is inside the output folder; keep it apart from the dumps\n", "out/sub/map.csv")]
    public async Task A_map_in_a_wrong_place_is_refused_and_nothing_is_written(string message, string map)
    {
        _session.Write("dumps/a.txt");

        CliResult result = await _session.RunAsync("pseudonymize", "dumps", "--key-file", "key", "--output", "out", "--write-map", map);

        Assert.Equal((2, message), (result.ExitCode, result.Error));
        Assert.Equal(["dumps/a.txt", "key"], _session.Files());
    }

    [Fact]
    public async Task A_link_into_the_output_folder_is_refused()
    {
        if (!OperatingSystem.IsWindows())
        {
            _session.Write("a.txt");
            Directory.CreateDirectory(_session.PathOf("out"));
            Directory.CreateSymbolicLink(_session.PathOf("link"), "out");

            CliResult result = await _session.RunAsync("pseudonymize", "a.txt", "--key-file", "key", "--output", "out", "--write-map", "link/map.csv");

            Assert.Equal((2, "csm: the map 'link/map.csv' is inside the output folder; keep it apart from the dumps\n"), (result.ExitCode, result.Error));
        }
    }

    private Task<CliResult> RunAsync(string file, params string[] options)
        => _session.RunAsync(["pseudonymize", file, "--key-file", "key", "--output", "out", "--write-map", "map.csv", .. options]);
}
