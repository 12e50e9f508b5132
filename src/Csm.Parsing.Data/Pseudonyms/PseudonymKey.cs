using System.Security.Cryptography;
using System.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>The key, and the pseudonyms that it gives. What a pseudonym is for goes into its HMAC, so that no bio has the digits of a handle.</summary>
internal sealed class PseudonymKey(byte[] key)
{
    private const int Digits = 10;
    private const string User = "user";

    /// <summary>The pseudonym of a handle, of at least some length.</summary>
    public string UserOf(string handle, int minimumLength = 0) => Create(User, handle.ToLowerInvariant(), Math.Max(minimumLength, handle.Length));

    /// <summary>The same without its low line, for places where that would make it something else.</summary>
    public string CompactUserOf(string handle) => UserOf(handle).Replace("_", "", StringComparison.Ordinal);

    /// <summary>The pseudonym of a name whose account has no handle.</summary>
    public string NameOf(string displayName, int minimumLength = 0) => Create("name", displayName, minimumLength);

    public string BioOf(string bio) => Create("bio", bio);

    public string LocationOf(string location) => Create("location", location);

    /// <summary>The number of a post: decimal, as the network writes them.</summary>
    public string PostOf(string number) => $"{Convert.ToInt64(HexDigitsOf("post", number)[..Digits], 16)}";

    private string Create(string kind, string value, int minimumLength = 0)
    {
        string digits = HexDigitsOf(kind, value);
        return $"{kind}_{digits[..Math.Clamp(minimumLength - kind.Length - 1, Digits, digits.Length)]}";
    }

    private string HexDigitsOf(string kind, string value)
        => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{kind}\0{value}"))).ToLowerInvariant();
}
