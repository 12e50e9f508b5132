using System.Collections;
using System.Collections.Immutable;
using DuckDB.NET.Data;

namespace Csm.Parsing.Data.Tests.Tables;

/// <summary>DuckDB, with a folder for the Parquet files that it reads; both go at the end.</summary>
internal sealed class DuckDb : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("csm-").FullName;
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    private int _files;

    public DuckDb() => _connection.Open();

    public void Dispose()
    {
        _connection.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Makes a Parquet file known as a view of the table's name; gives its path.</summary>
    public string Add(string table, byte[] parquet)
    {
        // DuckDB keeps parts of a file that it has read, and does not see that another has taken its place within the same tick of the clock.
        string path = Path.Combine(_folder, $"{table}-{_files++}.parquet");
        File.WriteAllBytes(path, parquet);
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = $"CREATE OR REPLACE VIEW {table} AS SELECT * FROM read_parquet('{path}')";
        command.ExecuteNonQuery();
        return path;
    }

    public ImmutableArray<Row> Query(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = ImmutableArray.CreateBuilder<Row>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(index => (reader.GetName(index), ValueOf(reader, index)))]);
        }

        return rows.ToImmutable();
    }

    private static object? ValueOf(DuckDBDataReader reader, int index) => reader.IsDBNull(index) ? null : reader.GetValue(index) switch
    {
        List<string> texts => texts.ToArray(),
        List<long> numbers => numbers.ToArray(),
        IList list => throw new InvalidOperationException($"A list of the type {list.GetType()} is not expected."),
        var value => value,
    };
}
