using System.Text.RegularExpressions;

namespace Csm.Parsing.Tests.Reference;

/// <summary>Asserts that the library and the reference find the same entities.</summary>
internal static partial class ReferenceAgreement
{
    public static void SameEntities(string text)
        => Assert.Equal(string.Join(' ', OfTheReference(text)), string.Join(' ', OfTheLibrary(text)));

    /// <summary>What the reference finds in each line, without the white space at both ends.</summary>
    public static IEnumerable<ReferenceEntity> OfTheReference(string text)
    {
        foreach (Match line in Line().Matches(text))
        {
            // A byte order mark is not part of the first line.
            string content = line.Index == 0 && line.Value.StartsWith('\uFEFF') ? line.Value[1..] : line.Value;
            int start = line.Index + line.Length - content.TrimStart().Length;
            foreach (ReferenceEntity entity in ReferenceEntities.Find(content.Trim()))
            {
                yield return new(entity.Kind, start + entity.Start, start + entity.End);
            }
        }
    }

    public static IEnumerable<ReferenceEntity> OfTheLibrary(string text)
        => PostText.Parse(text).Entities.Select(entity => new ReferenceEntity(entity.Kind, entity.Span.Start, entity.Span.End));

    [GeneratedRegex(@"[^\r\n]+")]
    private static partial Regex Line();
}
