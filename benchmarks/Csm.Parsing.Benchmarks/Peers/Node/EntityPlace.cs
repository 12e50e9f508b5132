namespace Csm.Parsing.Benchmarks.Peers.Node;

/// <summary>What an entity is, and where it stands in the text, in UTF-16 units.</summary>
internal sealed record EntityPlace(string Kind, int Start, int End)
{
    public static EntityPlace Of(TextEntity entity) => new($"{entity.Kind}", entity.SpanInText.Start, entity.SpanInText.End);
}
