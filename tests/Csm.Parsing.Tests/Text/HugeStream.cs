namespace Csm.Parsing.Tests.Text;

/// <summary>A stream that says it is longer than any array, and has nothing in it.</summary>
internal sealed class HugeStream : MemoryStream
{
    public override long Length => Array.MaxLength + 1L;
}
