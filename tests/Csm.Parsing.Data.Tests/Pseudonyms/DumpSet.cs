namespace Csm.Parsing.Data.Tests.Pseudonyms;

/// <summary>Dumps of accounts that are named in those of the others in many ways.</summary>
public sealed record DumpSet(IReadOnlyList<string> Texts)
{
    /// <inheritdoc />
    public override string ToString() => string.Join("\n---\n", Texts);
}
