using System.Collections.Immutable;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Tables;

/// <summary>A row of entities.</summary>
/// <param name="origin">The feed.</param>
/// <param name="post">The post that the entity stands in; null for the bio.</param>
/// <param name="index">The 0-based place among the entities of the text.</param>
/// <param name="entity">The entity.</param>
/// <param name="codePoints">Its range in the text, in code points.</param>
internal sealed class EntityRecord(FeedOrigin origin, Post? post, int index, TextEntity entity, TextSpan codePoints) : TableRecord(origin)
{
    public Post? Post => post;

    public int Index => index;

    public TextEntity Entity => entity;

    public TextSpan CodePoints => codePoints;

    public static IEnumerable<EntityRecord> AllOf(FeedOrigin origin)
    {
        PostText? bio = origin.Feed.Profile?.Bio;
        IEnumerable<EntityRecord> ofBio = bio is null ? [] : AllOf(origin, null, bio.Text, bio.Entities);
        return ofBio.Concat(origin.Feed.Posts.SelectMany(post => AllOf(origin, post, post.Text, post.Entities)));
    }

    private static IEnumerable<EntityRecord> AllOf(FeedOrigin origin, Post? post, string text, ImmutableArray<TextEntity> entities)
    {
        var codePoints = new CodePointCounter(text);
        return entities.Select((entity, index) => new EntityRecord(origin, post, index, entity, codePoints.Convert(entity.SpanInText)));
    }
}
