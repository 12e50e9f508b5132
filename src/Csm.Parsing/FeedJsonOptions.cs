namespace Csm.Parsing;

/// <summary>How <see cref="FeedJson"/> writes JSON.</summary>
public sealed class FeedJsonOptions
{
    /// <summary>Creates the default options.</summary>
    public FeedJsonOptions()
    {
    }

    /// <summary>Whether the JSON is indented by two spaces, for people to read. The default is one line.</summary>
    public bool WriteIndented { get; init; }
}
