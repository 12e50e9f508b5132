namespace Csm.Parsing.Data.Tests.History;

/// <summary>A post of a simulated account, with the truth of what the dumps show of it.</summary>
internal sealed class SimulatedPost(int number, string text)
{
    private readonly List<(int Dump, string[] Counts, string Text)> _sightings = [];

    /// <summary>The place in time: a greater number is newer.</summary>
    public int Number => number;

    public string Text { get; set; } = text;

    public int[] Counts { get; } = [0, 0, 0];

    /// <summary>The counts on the last dump that shows the post.</summary>
    public int[] SeenCounts { get; private set; } = [0];

    public bool IsDeleted { get; set; }

    public bool IsRepeated { get; init; }

    /// <summary>The dump that shows first that the post is gone, since it has an older one.</summary>
    public int? MissingSince { get; set; }

    public bool WasShownPinned { get; set; }

    public int Snapshots => _sightings.Count;

    public int FirstDump => _sightings[0].Dump;

    public int LastDump => _sightings[^1].Dump;

    public string[] FirstCounts => _sightings[0].Counts;

    public string[] LastCounts => _sightings[^1].Counts;

    public string FirstText => _sightings[0].Text;

    public string LastText => _sightings[^1].Text;

    public bool IsEdited => _sightings.Zip(_sightings.Skip(1)).Any(pair => pair.First.Text != pair.Second.Text);

    /// <summary>The counts as a page shows them.</summary>
    public string[] Shown => [.. Counts.Select(count => count < 10_000 ? $"{count}" : $"{count / 1000}K")];

    public void See(int dump)
    {
        if (Snapshots == 0 || LastDump != dump)
        {
            SeenCounts = [.. Counts];
            _sightings.Add((dump, Shown, Text));
            MissingSince = null;
        }
    }
}
