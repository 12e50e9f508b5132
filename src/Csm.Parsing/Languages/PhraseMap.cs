namespace Csm.Parsing.Languages;

/// <summary>Finds the value of a phrase by a whole line, without making a string. Case, the form of an apostrophe and of a space do not matter. Read-only.</summary>
internal sealed class PhraseMap<T>
{
    private readonly (string Phrase, T Value, int Next)[] _entries;
    private readonly int[] _buckets;

    /// <summary>For each length, a bit for each first character of its phrases; characters share bits.</summary>
    private readonly ulong[] _firsts;

    /// <param name="phrases">The phrases, each once.</param>
    public PhraseMap(IReadOnlyCollection<KeyValuePair<string, T>> phrases)
    {
        _entries = new (string, T, int)[phrases.Count];
        _buckets = new int[(phrases.Count * 2) + 1];
        _firsts = new ulong[phrases.Max(phrase => phrase.Key.Length) + 1];
        Array.Fill(_buckets, -1);
        int count = 0;
        foreach ((string phrase, T value) in phrases)
        {
            ref int bucket = ref _buckets[BucketOf(phrase)];
            _entries[count] = (phrase, value, bucket);
            bucket = count++;
            _firsts[phrase.Length] |= BitOf(phrase);
        }
    }

    public bool TryFind(ReadOnlySpan<char> line, out T value)
    {
        for (int index = MayBePhrase(line) ? _buckets[BucketOf(line)] : -1; index >= 0; index = _entries[index].Next)
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

    private static ulong BitOf(ReadOnlySpan<char> text) => 1UL << (PhraseText.Fold(text[0]) & 63);

    private bool MayBePhrase(ReadOnlySpan<char> line) => !line.IsEmpty && line.Length < _firsts.Length && (_firsts[line.Length] & BitOf(line)) != 0;

    // Length and three characters tell nearly all phrases apart.
    private int BucketOf(ReadOnlySpan<char> text)
    {
        uint hash = (uint)text.Length;
        hash = (hash * 31) + PhraseText.Fold(text[0]);
        hash = (hash * 31) + PhraseText.Fold(text[text.Length / 2]);
        hash = (hash * 31) + PhraseText.Fold(text[^1]);
        return (int)(hash % (uint)_buckets.Length);
    }
}
