namespace Csm.Parsing.Benchmarks.Peers.Node;

/// <summary>The kind of an entity and its position in the text, in UTF-16 units.</summary>
internal sealed record EntityPlace(string Kind, int Start, int End)
{
    public static EntityPlace Of(TextEntity entity) => new($"{entity.Kind}", entity.SpanInText.Start, entity.SpanInText.End);
}
