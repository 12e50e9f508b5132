using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.Tests.Model;

/// <summary>Memory grows with the text and no faster. (Time is for the long cases and the benchmarks.)</summary>
public sealed class ScaleTests
{
    // Between 2 and 7 are measured: the array pool may have to allocate large arrays again.
    private const double MostBytesPerCharacter = 10;

    [Theory]
    [InlineData(10_000)]
    [InlineData(100_000)]
    [InlineData(1_000_000)]
    [InlineData(2_000_000)]
    public void A_dump_takes_a_few_bytes_for_each_character(int length) => Assert.InRange(BytesPerCharacter(SourceText.From(Dump(length))), 0, MostBytesPerCharacter);

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(2_000_000)]
    public void A_single_line_takes_a_few_bytes_for_each_character(int length)
        => Assert.InRange(BytesPerCharacter(SourceText.From(Dump(length).Replace('\n', ' '))), 0, MostBytesPerCharacter);

    private static double BytesPerCharacter(SourceText text)
    {
        Feed.Parse(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Feed feed = Feed.Parse(text);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.NotEmpty(feed.Posts);
        return allocated / (double)text.Length;
    }

    private static string Dump(int length)
    {
        const int HeaderLines = 14;
        var dump = new StringBuilder(string.Join('\n', Seed.Lines.Take(HeaderLines)));
        string posts = "\n" + string.Join('\n', Seed.Lines.Skip(HeaderLines));
        while (dump.Length < length)
        {
            dump.Append(posts);
        }

        return dump.ToString();
    }
}
