using System.Text;

namespace Csm.Parsing.Data;

/// <summary>What handles and hashtags are grouped by, as entities compare: normalization form C in lower case. Without ICU, the platform normalizes nothing.</summary>
internal static class NormalizedName
{
    /// <summary>The network's own limit is 100 characters. The platform takes quadratic time for a row of marks, so longer ones stay as they are.</summary>
    private const int NormalizedLength = 1000;

    // By way of the upper case, in which ς and σ are one letter. A hashtag has no half of a surrogate pair, so it can be normalized.
    public static string Of(string written)
        => (written.Length <= NormalizedLength ? written.Normalize(NormalizationForm.FormC) : written).ToUpperInvariant().ToLowerInvariant();
}
