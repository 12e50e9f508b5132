using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>The key, and the pseudonyms that it gives. What a pseudonym is for goes into its HMAC, so that no bio has the digits of a handle.</summary>
internal sealed class PseudonymKey(byte[] key)
{
    private const int Digits = 10;
    private const int PostDigits = 13;

    // Of 77 that a hash can have as a number; few have less.
    private const int PostDigitsLimit = 60;
    private const string User = "user";

    /// <summary>The pseudonym of a handle, of at least some length.</summary>
    public string UserOf(string handle, int minimumLength = 0) => Create(User, handle.ToLowerInvariant(), Math.Max(minimumLength, handle.Length));

    /// <summary>The same without its low line, for places where that would make it something else; a digit more where it would be shorter than the handle.</summary>
    public string CompactUserOf(string handle) => UserOf(handle, handle.Length + 1).Replace("_", "", StringComparison.Ordinal);

    /// <summary>The pseudonym of a name whose account has no handle.</summary>
    public string NameOf(string displayName, int minimumLength = 0) => Create("name", displayName, minimumLength);

    public string BioOf(string bio) => Create("bio", bio);

    public string LocationOf(string location) => Create("location", location);

    /// <summary>The number of a post: decimal, as the network writes them, and as long.</summary>
    public string PostOf(string number)
    {
        var value = new BigInteger(Convert.FromHexString(HexDigitsOf("post", number)), isUnsigned: true, isBigEndian: true);
        return value.ToString(CultureInfo.InvariantCulture)[..Math.Clamp(number.Length, PostDigits, PostDigitsLimit)];
    }

    private string Create(string kind, string value, int minimumLength = 0)
    {
        string digits = HexDigitsOf(kind, value);
        return $"{kind}_{digits[..Math.Clamp(minimumLength - kind.Length - 1, Digits, digits.Length)]}";
    }

    private string HexDigitsOf(string kind, string value)
        => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{kind}\0{value}"))).ToLowerInvariant();
}
