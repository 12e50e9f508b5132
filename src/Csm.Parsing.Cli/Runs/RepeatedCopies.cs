namespace Csm.Parsing.Cli.Runs;

/// <summary>Finds inputs with the same account at times that may be the same, once per account.</summary>
internal sealed class RepeatedCopies
{
    // Overlapping times count as equal. As those in a set are apart from one another, they have an order, and the set finds the one that overlaps another.
    private static readonly Comparer<Dated> ByTimeApart = Comparer<Dated>.Create((left, right)
        => left.Time.Latest < right.Time.Earliest ? -1 : left.Time.Earliest > right.Time.Latest ? 1 : 0);

    // Handles are case-insensitive. An account that was found has null, so that its other copies are not kept.
    private readonly Dictionary<string, SortedSet<Dated>?> _copiesOf = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds an input; one without a time is never found.</summary>
    /// <returns>A message for each account of the input that an earlier input has at the same or an overlapping time, unless the account was found before.</returns>
    public IReadOnlyList<string> Add(InputCopy copy)
        => copy.CollectedAt is { } time ? [.. copy.Handles.Select(handle => Add(handle, new Dated(copy.Path, time))).OfType<string>()] : [];

    private string? Add(string handle, Dated copy)
    {
        if (!_copiesOf.TryGetValue(handle, out SortedSet<Dated>? copies))
        {
            _copiesOf.Add(handle, copies = new SortedSet<Dated>(ByTimeApart));
        }

        if (copies is null || !copies.TryGetValue(copy, out Dated? earlier))
        {
            copies?.Add(copy);
            return null;
        }

        _copiesOf[handle] = null;
        string times = earlier.Time == copy.Time ? $"the same time, {copy.Time}" : $"overlapping times, {earlier.Time} and {copy.Time}";
        return $"{earlier.Path} and {copy.Path} are copies of @{handle} at {times}";
    }

    private sealed record Dated(string Path, CollectionTime Time);
}
