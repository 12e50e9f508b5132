namespace Csm.Parsing.Cli.Tests;

/// <summary><c>csm pseudonymize --new-key</c>.</summary>
public sealed class NewKeyTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task A_key_has_64_hexadecimal_digits_and_a_line_end()
    {
        CliResult result = await RunAsync("key");

        Assert.Equal(new CliResult(0, "", ""), result);
        Assert.Matches(@"^[0-9a-f]{64}\n\z", _session.Read("key"));
    }

    [Fact]
    public async Task Each_key_is_another()
    {
        await RunAsync("one");
        await RunAsync("other");

        Assert.NotEqual(_session.Read("one"), _session.Read("other"));
    }

    [Fact]
    public async Task Nobody_but_the_owner_can_read_the_key()
    {
        if (!OperatingSystem.IsWindows())
        {
            await RunAsync("key");

            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_session.PathOf("key")));
        }
    }

    [Fact]
    public async Task A_new_key_is_used_without_a_warning()
    {
        _session.Write("a.txt");
        await RunAsync("key");

        CliResult result = await _session.RunAsync("pseudonymize", "a.txt", "--key-file", "key", "--output", "out");

        Assert.Equal(new CliResult(0, "", ""), result);
        Assert.Matches("@user_[0-9a-f]{10}\n", _session.Read("out/a.txt"));
    }

    [Fact]
    public async Task A_file_is_not_overwritten()
    {
        _session.Write("key", "an older key");

        CliResult result = await RunAsync("key");

        Assert.Equal((2, "csm: 'key' exists; if it is a key, its pseudonyms cannot be recomputed without it; name another file\n"), (result.ExitCode, result.Error));
        Assert.Equal("an older key", _session.Read("key"));
    }

    [Theory]
    [InlineData("csm: --new-key needs the path of a file\n")]
    [InlineData("csm: the path after --new-key is empty; name a file or folder\n", "")]
    [InlineData("csm: '.' is a folder; the key needs a file\n", ".")]
    [InlineData("csm: --new-key only makes a key; run csm again with --key-file\n", "key", "a.txt")]
    [InlineData("csm: --new-key only makes a key; run csm again with --key-file\n", "key", "--bio")]
    [InlineData("csm: --new-key only makes a key; run csm again with --key-file\n", "key", "--key-file", "other")]
    public async Task Wrong_arguments_are_refused_and_nothing_is_written(string message, params string[] arguments)
    {
        CliResult result = await RunAsync(arguments);

        Assert.Equal((2, message), (result.ExitCode, result.Error));
        Assert.Empty(_session.Files());
    }

    [Fact]
    public async Task A_key_that_cannot_be_written_is_reported()
    {
        _session.Write("file", "");

        CliResult result = await RunAsync("file/key");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("csm: cannot write the key file 'file/key': ", result.Error, StringComparison.Ordinal);
    }

    private Task<CliResult> RunAsync(params string[] arguments) => _session.RunAsync(["pseudonymize", "--new-key", .. arguments]);
}
