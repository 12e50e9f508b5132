namespace Csm.Parsing.Tests.Entities;

/// <summary>Compares the entities of one kind in a text with the expected ones, written with two spaces between them.</summary>
internal static class EntityAssert
{
    public static void Finds(TextEntityKind kind, string text, string expected)
    {
        TextEntity[] found = [.. PostText.Parse(text).Entities.Where(entity => entity.Kind == kind)];
        Assert.Equal(expected, string.Join("  ", found.Select(entity => entity.Text)));
        Assert.All(found, entity => Assert.Equal(entity.Text, text.Substring(entity.Span.Start, entity.Span.Length)));
    }
}
