using Csm.Parsing.Cli.Files;

namespace Csm.Parsing.Cli.Tests;

public sealed class WholeFileTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void An_abandoned_file_is_deleted_even_if_its_last_bytes_cannot_be_written()
    {
        WholeFile file = WholeFile.Create(_session.PathOf("a.txt"));
        file.Stream.Position = long.MaxValue - 1;
        file.Stream.WriteByte(0);

        file.Dispose();

        Assert.Empty(_session.Files());
    }

    [Fact]
    public void An_empty_file_is_replaced()
    {
        _session.Write("a.txt", "");

        Assert.Null(new WholeFiles().TryWrite(_session.PathOf("a.txt"), stream => stream.WriteByte((byte)'a')));

        Assert.Equal("a", _session.Read("a.txt"));
    }

    [Fact]
    public void A_link_stays_a_link_and_its_target_is_replaced()
    {
        if (!OperatingSystem.IsWindows())
        {
            _session.Write("a.txt", "");
            File.CreateSymbolicLink(_session.PathOf("link"), "a.txt");

            Assert.Null(new WholeFiles().TryWrite(_session.PathOf("link"), stream => stream.WriteByte((byte)'a')));

            Assert.Equal("a.txt", new FileInfo(_session.PathOf("link")).LinkTarget);
            Assert.Equal("a", _session.Read("a.txt"));
        }
    }

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)]
    public async Task A_file_keeps_its_mode_when_it_is_replaced(UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            _session.Write("a.txt");
            _session.Write("a.json", "");
            File.SetUnixFileMode(_session.PathOf("a.json"), mode);

            await _session.RunAsync("parse", "a.txt", "--output", "a.json");

            Assert.StartsWith("{", _session.Read("a.json"), StringComparison.Ordinal);
            Assert.Equal(mode, File.GetUnixFileMode(_session.PathOf("a.json")));
        }
    }

    [Fact]
    public void What_replaces_a_file_is_open_to_nobody_else_while_it_is_written()
    {
        if (!OperatingSystem.IsWindows())
        {
            _session.Write("a.txt", "");

            using WholeFile file = WholeFile.Create(_session.PathOf("a.txt"));

            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file.Temporary));
        }
    }

    [Fact]
    public void A_private_file_is_open_to_nobody_else_while_it_is_written()
    {
        if (!OperatingSystem.IsWindows())
        {
            using WholeFile file = WholeFile.CreatePrivate(_session.PathOf("a.txt"));

            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file.Temporary));
        }
    }

    [Fact]
    public void A_new_file_replaces_none_that_appeared_while_it_was_written()
    {
        using WholeFile file = WholeFile.Create(_session.PathOf("a.txt"));
        _session.Write("a.txt", "other");

        Assert.Throws<IOException>(file.PublishNew);

        Assert.Equal("other", _session.Read("a.txt"));
    }

    [Fact]
    public void The_name_of_a_temporary_file_shows_whose_it_is()
    {
        using WholeFile file = WholeFile.Create(_session.PathOf("posts.csv"));

        Assert.Matches(@"^\.posts\.csv\.csm-[a-z0-9]{8}\.tmp$", Path.GetFileName(file.Temporary));
    }

    [Fact]
    public void The_name_of_a_temporary_file_is_not_too_long()
    {
        string name = new('é', 125);

        Assert.Null(new WholeFiles().TryWrite(_session.PathOf(name), stream => stream.WriteByte((byte)'a')));

        Assert.Equal([name], _session.Files());
    }

    [Fact]
    public async Task What_a_dead_run_left_is_removed_and_what_a_living_one_writes_stays()
    {
        _session.Write("a.txt");
        _session.Write("out/.b.json.csm-1b2c3d4e.tmp", "{");
        using WholeFile living = WholeFile.Create(_session.PathOf("out/c.json"));

        await _session.RunAsync("parse", "a.txt", "--output", "out/");

        Assert.Equal(["a.txt", $"out/{Path.GetFileName(living.Temporary)}", "out/a.json"], _session.Files());
    }

    [Theory]
    [InlineData("parse a.txt --format json --output ")]
    [InlineData("report a.txt --output ")]
    [InlineData("network a.txt --output ")]
    public async Task A_device_is_not_replaced_by_a_file(string command)
    {
        if (!OperatingSystem.IsWindows())
        {
            _session.Write("a.txt");
            File.CreateSymbolicLink(_session.PathOf("null"), "/dev/null");

            CliResult result = await _session.RunAsync([.. command.Trim().Split(' '), "null"]);

            Assert.Equal(2, result.ExitCode);
            Assert.Contains("null: it is a device or a pipe, which a file would replace; redirect standard output to it instead\n", result.Error, StringComparison.Ordinal);
            Assert.Equal("/dev/null", new FileInfo(_session.PathOf("null")).LinkTarget);
        }
    }

    [Theory]
    [InlineData(28)]
    [InlineData(unchecked((int)0x80070070))]
    public void A_full_disk_is_explained_without_the_name_of_the_temporary_file(int result)
        => Assert.Equal("no space left on the disk", FileFailure.Explain(new IOException("No space left on device : '/tmp/cbrrmnwf.vsh'", result)));
}
