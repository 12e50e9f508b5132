namespace Csm.Parsing.Data;

/// <summary>What a <see cref="Pseudonymizer"/> replaces besides handles; nothing by default.</summary>
public sealed class PseudonymizerOptions
{
    /// <summary>Whether an account's name gets the pseudonym of its handle, in the profile and where it stands in a text or is a hashtag.</summary>
    public bool ReplaceDisplayName { get; init; }

    /// <summary>Whether a bio gets a pseudonym as a whole.</summary>
    public bool ReplaceBio { get; init; }

    /// <summary>Whether a location gets a pseudonym as a whole.</summary>
    public bool ReplaceLocation { get; init; }
}
