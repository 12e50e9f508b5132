using System.Collections;

namespace Csm.Parsing.Data.Tests.Tables;

/// <summary>The cells of a row, by column, in order: text, long, bool, date, an array of texts or numbers, or null.</summary>
internal sealed class Row : IEnumerable<(string Column, object? Value)>
{
    private readonly List<(string Column, object? Value)> _cells = [];

    public object? this[string column] => _cells.Single(cell => cell.Column == column).Value;

    public void Add((string Column, object? Value) cell) => _cells.Add(cell);

    public void Add(Row row) => _cells.AddRange(row._cells);

    /// <summary>The row with other values.</summary>
    public Row Select(Func<object?, object?> convert) => [.. _cells.Select(cell => (cell.Column, convert(cell.Value)))];

    public IEnumerator<(string Column, object? Value)> GetEnumerator() => _cells.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
