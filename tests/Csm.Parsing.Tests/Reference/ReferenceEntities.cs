namespace Csm.Parsing.Tests.Reference;

/// <summary>Finds all entities of a line; none overlaps another.</summary>
internal static class ReferenceEntities
{
    public static List<ReferenceEntity> Find(string line)
    {
        List<ReferenceEntity> others = WithoutOverlaps(
            [.. ReferenceUrls.Find(line), .. ReferenceMentions.Find(line), .. ReferenceHashtags.Find(line), .. ReferenceCashtags.Find(line)]);
        List<ReferenceEntity> found = [];
        int place = 0;
        while (place < line.Length)
        {
            ReferenceEntity here = others.Find(other => other.Start == place);
            if (here == default && ReferenceEmoji.TryMatch(line, place, out int end))
            {
                here = new(TextEntityKind.Emoji, place, end);
            }

            if (here != default)
            {
                found.Add(here);
            }

            place = here == default ? place + 1 : here.End;
        }

        return found;
    }

    // The sort is stable: entities that begin at one position keep their order.
    private static List<ReferenceEntity> WithoutOverlaps(IEnumerable<ReferenceEntity> entities)
    {
        List<ReferenceEntity> kept = [];
        foreach (ReferenceEntity entity in entities.OrderBy(entity => entity.Start))
        {
            if (kept.Count == 0 || kept[^1].End <= entity.Start)
            {
                kept.Add(entity);
            }
        }

        return kept;
    }
}
