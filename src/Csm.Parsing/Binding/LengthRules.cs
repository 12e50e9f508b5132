using System.Collections.Immutable;

namespace Csm.Parsing.Binding;

/// <summary>How a text is measured (twitter-text, config). The weights of characters are counted in parts of 1/<see cref="Scale"/>.</summary>
internal sealed record LengthRules
{
    /// <summary>The rules of today, version 3.</summary>
    public static LengthRules Current { get; } = new()
    {
        Maximum = 280,
        Scale = 100,
        DefaultWeight = 200,
        UrlLength = 23,
        CountsEmojiOnce = true,
        Ranges = [(0, 4351, 100), (8192, 8205, 100), (8208, 8223, 100), (8242, 8247, 100)],
    };

    public required int Maximum { get; init; }

    public required int Scale { get; init; }

    public required int DefaultWeight { get; init; }

    public required int UrlLength { get; init; }

    /// <summary>Whether an emoji has the default weight as a whole, however many characters it has.</summary>
    public required bool CountsEmojiOnce { get; init; }

    /// <summary>The UTF-16 units that have another weight.</summary>
    public required ImmutableArray<(int First, int Last, int Weight)> Ranges { get; init; }

    public int WeightOf(char unit)
    {
        foreach ((int first, int last, int weight) in Ranges)
        {
            if (unit >= first && unit <= last)
            {
                return weight;
            }
        }

        return DefaultWeight;
    }
}
