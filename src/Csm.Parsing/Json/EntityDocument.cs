namespace Csm.Parsing.Json;

/// <summary>An entity; its indices count code points of the post's text, as the network's own API does.</summary>
internal sealed record EntityDocument(string Kind, string Value, int[] Indices)
{
    public static EntityDocument[] AllOf(Post post)
    {
        var entities = new EntityDocument[post.Entities.Length];
        var places = new CodePointPlaces(post.Text);
        for (int index = 0; index < entities.Length; index++)
        {
            TextEntity entity = post.Entities[index];
            entities[index] = new EntityDocument(NameOf(entity.Kind), entity.Value, places.Of(entity.SpanInText));
        }

        return entities;
    }

    private static string NameOf(TextEntityKind kind) => kind switch
    {
        TextEntityKind.Mention => "mention",
        TextEntityKind.List => "list",
        TextEntityKind.Hashtag => "hashtag",
        TextEntityKind.Cashtag => "cashtag",
        TextEntityKind.Url => "url",
        _ => "emoji",
    };
}
