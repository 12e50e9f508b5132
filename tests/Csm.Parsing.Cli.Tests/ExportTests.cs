using System.Globalization;
using Csm.Parsing.Cli.Files;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Cli.Tables;
using Csm.Parsing.Data;
using Csm.Parsing.Text;
using CsvHelper;

namespace Csm.Parsing.Cli.Tests;

/// <summary><c>csm export</c>.</summary>
public sealed class ExportTests : IDisposable
{
    private const string Tables = "dates diagnostics entities feeds posts threads";

    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    [InlineData("parquet")]
    public async Task There_is_one_file_for_each_table(string format)
    {
        _session.Write("dumps/a.txt");
        _session.Write("dumps/b.txt");

        CliResult result = await _session.RunAsync("export", "dumps", "--format", format, "--output", "tables");

        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Assert.Equal(Tables.Split(' ').Select(table => $"tables/{table}.{format}"), FilesIn("tables/"));
    }

    [Fact]
    public async Task The_rows_come_in_the_order_of_the_inputs_with_all_feeds_of_each()
    {
        _session.Write("b.txt", CliSession.Dump + CliSession.Dump);
        _session.Write("a.txt");

        await _session.RunAsync("export", "b.txt", "a.txt", "--output", "tables");

        Assert.Equal(["b.txt 0", "b.txt 1", "a.txt 0"], Rows("tables/feeds.csv").Select(row => $"{row["source_path"]} {row["feed_index"]}"));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    [InlineData("parquet")]
    public async Task The_bytes_do_not_depend_on_how_many_inputs_are_processed_at_once(string format)
    {
        for (int number = 0; number < 20; number++)
        {
            _session.Write($"dumps/{number:D2}.txt", string.Concat(Enumerable.Repeat($"post {number} #tag\n1\n2\n3\n", 1 + (number * 7 % 20))));
        }

        _session.InputsAtOnce = 1;
        await _session.RunAsync("export", "dumps", "--format", format, "--output", "one");
        _session.InputsAtOnce = 8;
        await _session.RunAsync("export", "dumps", "--format", format, "--output", "several");

        Assert.All(Tables.Split(' '), table => Assert.Equal(Bytes($"one/{table}.{format}"), Bytes($"several/{table}.{format}")));
    }

    [Fact]
    public async Task An_input_that_is_alone_gives_the_rows_that_it_gives_among_others()
    {
        _session.Write("a.txt");
        _session.Write("empty.txt", "");

        await _session.RunAsync("export", "a.txt", "--output", "alone", "--tables", "posts");
        await _session.RunAsync("export", "a.txt", "empty.txt", "--output", "among", "--tables", "posts");

        Assert.Equal(Bytes("alone/posts.csv"), Bytes("among/posts.csv"));
    }

    [Fact]
    public async Task Standard_input_can_be_exported()
    {
        using var input = new MemoryStream("text\n1\n2\n3\n"u8.ToArray());

        CliResult result = await _session.RunAsync(input, ["export", "-", "-o", "tables"]);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("-", Assert.Single(Rows("tables/feeds.csv"))["source_path"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a dump")]
    public async Task What_is_not_a_dump_is_an_error_and_a_row_of_diagnostics(string text)
    {
        _session.Write("a.txt", text);

        CliResult result = await _session.RunAsync("export", "a.txt", "--output", "tables");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("a.txt(1,1): error CSM0001", result.Error, StringComparison.Ordinal);
        Assert.Contains(Rows("tables/diagnostics.csv"), row => row["id"] is "CSM0001");
    }

    [Fact]
    public async Task The_same_bytes_under_two_names_are_reported_and_count_twice()
    {
        _session.Write("a.txt");
        _session.Write("b.txt");

        CliResult result = await _session.RunAsync("export", "a.txt", "b.txt", "--output", "tables");

        Assert.StartsWith("csm: warning: b.txt has the same bytes as a.txt; both are counted\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(3, _session.Read("tables/posts.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Tables_can_be_chosen()
    {
        _session.Write("a.txt");

        await _session.RunAsync("export", "a.txt", "--output", "tables", "--tables", "posts, entities");

        Assert.Equal(["tables/entities.csv", "tables/posts.csv"], FilesIn("tables/"));
    }

    [Fact]
    public async Task The_schema_twitwi_has_only_posts()
    {
        _session.Write("a.txt");

        await _session.RunAsync("export", "a.txt", "--output", "tables", "--schema", "twitwi");

        Assert.Equal(["tables/posts.csv"], FilesIn("tables/"));
        Assert.StartsWith("id,timestamp_utc,local_time,user_screen_name,text,", _session.Read("tables/posts.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Excel_gets_a_byte_order_mark_on_request()
    {
        _session.Write("a.txt");

        await _session.RunAsync("export", "a.txt", "--output", "with", "--bom");
        await _session.RunAsync("export", "a.txt", "--output", "without");

        Assert.Equal([0xEF, 0xBB, 0xBF, .. Bytes("without/posts.csv")], Bytes("with/posts.csv"));
    }

    [Fact]
    public async Task Counts_are_read_in_the_given_language()
    {
        _session.Write("a.txt", "text\n1\n2\n21.000\n");

        await _session.RunAsync("export", "a.txt", "--output", "de", "--language", "de");

        Assert.Equal("21000", Assert.Single(Rows("de/posts.csv"))["likes_value"]);
    }

    [Fact]
    public async Task An_unreadable_input_is_reported_and_the_others_are_written()
    {
        _session.Write("a.txt");

        CliResult result = await _session.RunAsync("export", "a.txt", "none.txt", "--output", "tables");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("csm: cannot read none.txt: no such file or folder\n", result.Error, StringComparison.Ordinal);
        Assert.Equal("a.txt", Assert.Single(Rows("tables/feeds.csv"))["source_path"]);
    }

    [Fact]
    public async Task A_cancelled_run_leaves_nothing()
    {
        using var cancellation = new CancellationTokenSource();
        using var input = new CancellingStream(cancellation);
        _session.Write("a.txt");

        CliResult result = await _session.RunAsync(input, ["export", "a.txt", "-", "--output", "tables"], cancellation.Token);

        Assert.Equal(130, result.ExitCode);
        Assert.Equal(["a.txt"], _session.Files());
    }

    [Fact]
    public void If_one_file_cannot_be_moved_to_its_path_no_file_is_there()
    {
        _session.Write("a.txt");
        var request = TableRequest.Create(InputSet.Expand(["a.txt"], _session.Folder), null, "tables", TableSchema.Csm.Tables, hasByteOrderMark: false, _session.Folder);
        using var error = new StringWriter();
        var log = new RunLog(error);
        using (var files = TableFiles.Open(request))
        {
            Directory.CreateDirectory(_session.PathOf("tables/threads.csv"));
            files.Complete(log);
        }

        Assert.Equal(2, log.ExitCode);
        Assert.StartsWith($"csm: cannot write {_session.PathOf("tables")}{Path.DirectorySeparatorChar}threads.csv: ", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(["a.txt"], _session.Files());
    }

    [Fact]
    public async Task If_one_file_cannot_be_moved_to_its_path_all_files_that_were_there_are_there_again()
    {
        _session.Write("a.txt");
        await _session.RunAsync("export", "a.txt", "--output", "tables");
        string[] files = [.. FilesIn("tables/")];
        byte[][] old = [.. files.Select(Bytes)];
        var request = TableRequest.Create(InputSet.Expand(["a.txt"], _session.Folder), null, "tables", TableSchema.Csm.Tables, hasByteOrderMark: false, _session.Folder);
        using var error = new StringWriter();
        var log = new RunLog(error);
        using (var tableFiles = TableFiles.Open(request))
        {
            File.Delete(Assert.Single(Directory.GetFiles(_session.PathOf("tables"), ".entities.csv.csm-*.tmp")));
            tableFiles.Complete(log);
        }

        Assert.Equal(2, log.ExitCode);
        Assert.StartsWith($"csm: cannot write {_session.PathOf("tables")}{Path.DirectorySeparatorChar}entities.csv: ", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(files, FilesIn("tables/"));
        Assert.Equal(old, files.Select(Bytes));
    }

    [Fact]
    public async Task What_a_killed_run_kept_is_removed_when_all_tables_are_there()
    {
        _session.Write("a.txt");
        _session.Write("tables/.posts.csv.csm-1b2c3d4e.old");

        await _session.RunAsync("export", "a.txt", "--output", "tables");

        Assert.Equal(Tables.Split(' ').Select(table => $"tables/{table}.csv"), FilesIn("tables/"));
    }

    [Theory]
    [InlineData("export", "a.txt", "--output", "out")]
    [InlineData("pseudonymize", "a.txt", "--key-file", "key", "--output", "out")]
    public async Task A_folder_to_which_another_run_writes_is_refused(params string[] arguments)
    {
        _session.Write("a.txt");
        _session.Write("key", "0123456789abcdef0123456789abcdef");
        using (FolderLock.Take(_session.PathOf("out")))
        {
            CliResult result = await _session.RunAsync(arguments);

            Assert.Equal(2, result.ExitCode);
            Assert.EndsWith(
                $"csm: another run of csm is writing to the folder '{_session.PathOf("out")}'; wait for its end, or choose another --output\n", result.Error, StringComparison.Ordinal);
        }

        Assert.Equal(0, (await _session.RunAsync(arguments)).ExitCode);
        Assert.DoesNotContain("out/.csm.lock", _session.Files());
    }

    [Theory]
    [InlineData("export a.txt", "csm: Option '--output' is required; see csm export --help\n")]
    [InlineData("export a.txt -o tables --format json", "csm: unknown format 'json'; choose csv, ndjson or parquet\n")]
    [InlineData("export a.txt -o tables --schema minet", "csm: unknown schema 'minet'; choose csm or twitwi\n")]
    [InlineData("export a.txt -o tables --tables posts,users", "csm: unknown csm table 'users'; choose feeds, posts, entities, dates, threads or diagnostics\n")]
    [InlineData("export a.txt -o tables --schema twitwi --tables feeds", "csm: unknown twitwi table 'feeds'; choose posts\n")]
    [InlineData("export a.txt -o tables --tables posts,", "csm: unknown csm table ''; choose feeds, posts, entities, dates, threads or diagnostics\n")]
    [InlineData("export a.txt -o tables --format parquet --bom", "csm: --bom applies only to --format csv\n")]
    [InlineData("export a.txt -o ", "csm: the path after --output is empty; name a file or folder\n")]
    [InlineData("export a.txt -o a.txt", "csm: 'a.txt' is a file; the tables need a folder\n")]
    [InlineData("export a.txt -o folders", "posts.csv' is a folder; choose another --output\n")]
    [InlineData("export old/posts.csv -o old", "csm: the input 'old/posts.csv' would be overwritten; choose another --output\n")]
    [InlineData("export a.txt -o a.txt/tables", "csm: cannot write ")]
    public async Task Wrong_arguments_are_refused_and_nothing_is_written(string arguments, string error)
    {
        _session.Write("a.txt");
        _session.Write("old/posts.csv");
        Directory.CreateDirectory(_session.PathOf("folders/posts.csv"));

        CliResult result = await _session.RunAsync(arguments.Split(' '));

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(error, result.Error, StringComparison.Ordinal);
        Assert.Equal(["a.txt", "old/posts.csv"], _session.Files());
    }

    [Fact]
    public async Task The_seed_has_a_row_for_each_post()
    {
        await _session.RunAsync("export", CliSession.Seed, "--output", "tables");

        IDictionary<string, object>[] rows = Rows("tables/posts.csv");
        Assert.Equal(20, rows.Length);
        Assert.Equal("Missions d'information du Conseil", rows[6]["topic"]);
        Assert.Equal("747", rows[13]["likes_value"]);
    }

    [Fact]
    public async Task The_seed_gives_what_the_library_writes()
    {
        _session.Write("seed.txt", File.ReadAllBytes(Seed.Path));
        await _session.RunAsync("export", "seed.txt", "--format", "parquet", "--output", "tables");

        var feed = Feed.Parse(SourceText.From(File.OpenRead(Seed.Path), "seed.txt"));
        Assert.All(TableSchema.Csm.Tables, table =>
        {
            using var stream = new MemoryStream();
            using (var writer = TableWriter.Create(stream, table, TableFormat.Parquet))
            {
                writer.Write(feed);
            }

            Assert.Equal(stream.ToArray(), Bytes($"tables/{table}.parquet"));
        });
    }

    private IEnumerable<string> FilesIn(string folder) => _session.Files().Where(file => file.StartsWith(folder, StringComparison.Ordinal));

    private byte[] Bytes(string relativePath) => File.ReadAllBytes(_session.PathOf(relativePath));

    private IDictionary<string, object>[] Rows(string relativePath)
    {
        using var reader = new CsvReader(new StringReader(_session.Read(relativePath)), CultureInfo.InvariantCulture);
        return [.. reader.GetRecords<dynamic>().Cast<IDictionary<string, object>>()];
    }

    /// <summary>Cancels when it is read.</summary>
    private sealed class CancellingStream(CancellationTokenSource cancellation) : MemoryStream
    {
        public override bool CanSeek => false;

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            cancellation.Cancel();
            return base.CopyToAsync(destination, bufferSize, cancellationToken);
        }
    }
}
