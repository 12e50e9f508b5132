using System.Collections.Frozen;

namespace Csm.Parsing.PostTexts;

/// <summary>What to try at each character, made once when a grammar is constructed.</summary>
internal sealed class CharacterTable<T>
    where T : class
{
    private readonly T?[] _ascii = new T?[0x80];
    private readonly FrozenDictionary<char, T> _others;

    /// <param name="characters">The characters at which there is something to try.</param>
    /// <param name="valueOf">What to try at a character.</param>
    public CharacterTable(IEnumerable<char> characters, Func<char, T> valueOf)
    {
        Characters = [.. characters.Distinct().Order()];
        foreach (char character in Characters.Where(char.IsAscii))
        {
            _ascii[character] = valueOf(character);
        }

        _others = Characters.Where(character => !char.IsAscii(character)).ToFrozenDictionary(character => character, valueOf);
    }

    public IReadOnlyList<char> Characters { get; }

    /// <summary>Gets what to try at a character; null if there is nothing.</summary>
    public T? this[char character] => character < _ascii.Length ? _ascii[character] : _others.GetValueOrDefault(character);
}
