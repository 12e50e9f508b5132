using System.Text;

namespace Csm.Parsing.Cli.Tests;

/// <summary>The key of <c>csm pseudonymize</c>.</summary>
public sealed class PseudonymizeKeyTests : IDisposable
{
    private const string Key = "0123456789abcdef";

    /// <summary>The pseudonym of <c>handle</c> under that key.</summary>
    private const string User = "user_2cf466e28b";

    private readonly CliSession _session = new();

    public PseudonymizeKeyTests() => WriteKey(Key);

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task A_line_end_after_the_key_is_not_part_of_it(string lineEnd)
    {
        WriteKey(Key + lineEnd);
        _session.Write("a.txt");

        await RunAsync("a.txt");

        Assert.Contains(User, _session.Read("out/a.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("secret\n", 6)]
    public async Task A_short_key_is_refused_and_not_shown(string key, int length)
    {
        WriteKey(key);
        _session.Write("a.txt");

        CliResult result = await RunAsync("a.txt");

        Assert.Equal((2, $"csm: the key file 'key' has {length} bytes; a key needs at least 16\n"), (result.ExitCode, result.Error));
    }

    [Theory]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("abcdabcdabcdabcdabcd\n")]
    public async Task A_key_of_few_different_bytes_is_refused(string key)
    {
        WriteKey(key);
        _session.Write("a.txt");

        CliResult result = await RunAsync("a.txt");

        Assert.Equal(
            (2, "csm: the key file 'key' repeats too few different bytes; make a random key with --new-key\n"), (result.ExitCode, result.Error));
    }

    [Theory]
    [InlineData("0123456789abcdef")]
    [InlineData("0123456789abcdef\r\n")]
    [InlineData("\uFEFF0123456789abcdef\n")]
    [InlineData(CliSession.Dump + "my key is 0123456789abcdef\n")]
    public async Task An_input_that_contains_the_key_is_refused_and_nothing_is_written_or_shown(string input)
    {
        _session.Write("dumps/a.txt", "no dump\n");
        _session.Write("dumps/b.txt", input);

        CliResult result = await RunAsync("dumps");

        Assert.Equal((2, "csm: the input 'dumps/b.txt' contains the key; keep the key apart from the dumps\n"), (result.ExitCode, result.Error));
        Assert.Equal(["dumps/a.txt", "dumps/b.txt", "key"], _session.Files());
    }

    [Fact]
    public async Task A_copy_of_a_key_that_is_no_text_is_refused()
    {
        byte[] key = [.. Enumerable.Range(200, 32).Select(number => (byte)number)];
        WriteKey("");
        File.WriteAllBytes(_session.PathOf("key"), key);
        _session.Write("a.txt", [.. key, (byte)'\n']);

        CliResult result = await RunAsync("a.txt");

        Assert.Equal((2, "csm: the input 'a.txt' contains the key; keep the key apart from the dumps\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task The_key_in_standard_input_is_refused()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Key));

        CliResult result = await _session.RunAsync(input, ["pseudonymize", "-", "--key-file", "key", "--output", "out"]);

        Assert.Equal((2, "csm: the input '-' contains the key; keep the key apart from the dumps\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task A_key_file_that_others_can_read_has_a_warning()
    {
        _session.Write("a.txt");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_session.PathOf("key"), UnixFileMode.UserRead | UnixFileMode.GroupRead);
        }

        CliResult result = await RunAsync("a.txt");

        string warning = OperatingSystem.IsWindows() ? "" : "csm: warning: others can read or write the key file 'key'; restrict it with chmod 600\n";
        Assert.Equal((0, warning), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task An_endless_key_file_is_refused()
    {
        WriteKey(new string('a', 65_537));
        _session.Write("a.txt");

        Assert.Equal("csm: the key file 'key' has more than 65536 bytes; a key is shorter\n", (await RunAsync("a.txt")).Error);
    }

    private Task<CliResult> RunAsync(string file)
        => _session.RunAsync(["pseudonymize", file, "--key-file", "key", "--output", "out"]);

    private void WriteKey(string key)
    {
        _session.Write("key", key);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_session.PathOf("key"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }
}
