namespace Csm.Parsing.Data;

/// <summary>What a <see cref="Pseudonymizer"/> replaces besides handles: nothing by default.</summary>
public sealed class PseudonymizerOptions
{
    /// <summary>Whether the display name of an account becomes the pseudonym of its handle: in the profile, in texts, and as a hashtag.</summary>
    public bool ReplaceDisplayName { get; init; }

    /// <summary>Whether a bio becomes a pseudonym as a whole.</summary>
    public bool ReplaceBio { get; init; }

    /// <summary>Whether a location becomes a pseudonym as a whole.</summary>
    public bool ReplaceLocation { get; init; }
}
