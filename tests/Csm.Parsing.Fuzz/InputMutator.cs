using System.Text;

namespace Csm.Parsing.Fuzz;

/// <summary>Makes an input out of one or two of the corpus: bytes and lines that are changed, doubled, left out, moved, and pieces on which decisions depend.</summary>
internal sealed class InputMutator(IReadOnlyList<byte[]> corpus, int seed)
{
    private const int MaximumLength = 4096;
    private const int MaximumMutations = 8;

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "\n", "\r\n", "\r", " ", "@", "#", "$", "/", "_", ".", ",", "\"", "'", "<", "&", ";", "=", "\t", "\0", "\u001B[", "\u0085", "\u00A0", "\u200B", "\u200D", "\u200E", "\u202E", "\u2028", "\uFE0F",
            "\uFEFF", "\uFFFD", "1", "1,234", "21K", "1.2M", "2.1万", "[1/2]", "(2/n)", "🧵3/4", "1/999", "2025", "25 septembre 2025", "since 2022", "@a", "＠b", "@handle", "#tag", "#a #b #c", "$ACME", "x.com/a",
            "https://x.com/handle/status/123456789", "http://a.fr/?q=%61", "nitter.net/a", "👩‍👩‍👧‍👦", "🏛️", "Name", "Followers\n1\n", "Following\n2\n", "Joined May 2020\n", "0\n0\n0\n", "text\n1\n2\n3\n",
            "\nName\n@handle\nFollowers\n21K\n",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF, 0xFE], [0xFE, 0xFF], [0x00, 0xD8], [0xD8, 0x00], [0xDC, 0x00], [0xED, 0xA0, 0x80], [0xF0, 0x9F], [0xC0, 0x80], [0x80],
    ];

    private readonly Random _random = new(seed);

    public byte[] Mutate()
    {
        List<byte> input = [.. Any(corpus)];
        for (int count = _random.Next(1, MaximumMutations + 1); count > 0; count--)
        {
            MutateOnce(input);
        }

        return [.. input.Take(MaximumLength)];
    }

    private void MutateOnce(List<byte> input)
    {
        int position = _random.Next(input.Count + 1);
        switch (_random.Next(7))
        {
            case 0 when position < input.Count:
                input[position] ^= (byte)(1 << _random.Next(8));
                break;
            case 1 when position < input.Count:
                input[position] = (byte)_random.Next(256);
                break;
            case 2:
                input.RemoveRange(position, LengthFrom(input, position));
                break;
            case 3:
                input.InsertRange(_random.Next(input.Count + 1), input.GetRange(position, LengthFrom(input, position)));
                break;
            case 4:
                byte[] other = Any(corpus);
                input.InsertRange(position, other[_random.Next(other.Length + 1)..]);
                break;
            case 5:
                MoveLine(input);
                break;
            default:
                input.InsertRange(position, Any(Pieces));
                break;
        }
    }

    private int LengthFrom(List<byte> input, int position) => _random.Next(Math.Min(input.Count - position, 64) + 1);

    private void MoveLine(List<byte> input)
    {
        int start = input.IndexOf((byte)'\n', _random.Next(input.Count + 1)) + 1;
        int end = input.IndexOf((byte)'\n', start) + 1;
        if (end > start)
        {
            List<byte> line = input.GetRange(start, end - start);
            input.RemoveRange(start, end - start);
            input.InsertRange(input.IndexOf((byte)'\n', _random.Next(input.Count + 1)) + 1, line);
        }
    }

    private byte[] Any(IReadOnlyList<byte[]> choices) => choices[_random.Next(choices.Count)];
}
