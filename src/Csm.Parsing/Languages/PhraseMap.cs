namespace Csm.Parsing.Languages;

/// <summary>Finds the value of a phrase by a whole line, without making a string. Case, the form of an apostrophe and of a space do not matter. Read-only.</summary>
internal sealed class PhraseMap<T>
{
    private readonly (string Phrase, T Value, int Next)[] _entries;
    private readonly int[] _buckets;
    private readonly int _longest;

    /// <param name="phrases">The phrases, each once.</param>
    public PhraseMap(IReadOnlyCollection<KeyValuePair<string, T>> phrases)
    {
        _entries = new (string, T, int)[phrases.Count];
        _buckets = new int[(phrases.Count * 2) + 1];
        Array.Fill(_buckets, -1);
        int count = 0;
        foreach ((string phrase, T value) in phrases)
        {
            ref int bucket = ref _buckets[BucketOf(phrase)];
            _entries[count] = (phrase, value, bucket);
            bucket = count++;
            _longest = Math.Max(_longest, phrase.Length);
        }
    }

    public bool TryFind(ReadOnlySpan<char> line, out T value)
    {
        for (int index = line.Length > _longest ? -1 : _buckets[BucketOf(line)]; index >= 0; index = _entries[index].Next)
        {
            if (PhraseText.AreEqual(_entries[index].Phrase, line))
            {
                value = _entries[index].Value;
                return true;
            }
        }

        value = default!;
        return false;
    }

    private int BucketOf(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
        {
            hash = (hash ^ PhraseText.Fold(character)) * 16777619;
        }

        return (int)(hash % (uint)_buckets.Length);
    }
}
