namespace Csm.Parsing.Tests.Reference;

/// <summary>An entity found by the reference: its kind and position, in UTF-16 units.</summary>
internal readonly record struct ReferenceEntity(TextEntityKind Kind, int Start, int End)
{
    public override string ToString() => $"{Kind} [{Start},{End})";
}
