using System.Text;

namespace Csm.Parsing.Data;

/// <summary>The form in which handles and hashtags are compared and grouped: normalization form C, in lower case. Without ICU, nothing is normalized.</summary>
internal static class NormalizedName
{
    /// <summary>The network's own limit is 100 characters. The platform takes quadratic time for a row of marks, so longer names stay as they are.</summary>
    private const int NormalizedLength = 1000;

    // Through upper case, in which ς and σ are one letter. A hashtag contains no half of a surrogate pair, so it can be normalized.
    public static string Of(string written)
        => (written.Length <= NormalizedLength ? written.Normalize(NormalizationForm.FormC) : written).ToUpperInvariant().ToLowerInvariant();
}
