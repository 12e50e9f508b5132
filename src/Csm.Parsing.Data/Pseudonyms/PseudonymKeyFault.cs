namespace Csm.Parsing.Data;

/// <summary>Why a <see cref="Pseudonymizer"/> refuses a key.</summary>
public enum PseudonymKeyFault
{
    /// <summary>The key has fewer than <see cref="Pseudonymizer.MinimumKeyLength"/> bytes.</summary>
    TooShort,

    /// <summary>The key has fewer than <see cref="Pseudonymizer.MinimumDifferentKeyBytes"/> different bytes.</summary>
    TooUniform,
}
