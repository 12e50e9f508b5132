namespace Csm.Parsing.Tests.Reference;

/// <summary>An entity that the reference found: what it is and where, in UTF-16 units.</summary>
internal readonly record struct ReferenceEntity(TextEntityKind Kind, int Start, int End)
{
    public override string ToString() => $"{Kind} [{Start},{End})";
}
