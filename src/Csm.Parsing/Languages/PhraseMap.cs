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

    // Length and three characters tell nearly all phrases apart, and most lines from all of them.
    private int BucketOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        uint hash = (uint)text.Length;
        hash = (hash * 31) + PhraseText.Fold(text[0]);
        hash = (hash * 31) + PhraseText.Fold(text[text.Length / 2]);
        hash = (hash * 31) + PhraseText.Fold(text[^1]);
        return (int)(hash % (uint)_buckets.Length);
    }
}
