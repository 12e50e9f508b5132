using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>The key, and the pseudonyms that it yields. The HMAC includes the kind of text replaced, so that no bio gets the digits of a handle.</summary>
internal sealed class PseudonymKey(byte[] key)
{
    private const int Digits = 10;
    private const int NumberDigits = 13;

    // A hash as a number has at most 77 digits; few have less than this.
    private const int NumberDigitsLimit = 60;
    private const string User = "user";

    /// <summary>The pseudonym of a handle, at least as long as the handle and the minimum.</summary>
    public string UserOf(string handle, int minimumLength = 0) => Create(User, handle.ToLowerInvariant(), Math.Max(minimumLength, handle.Length));

    /// <summary>The same without its underscore, and with one more digit where it would otherwise be shorter than the handle.</summary>
    public string CompactUserOf(string handle) => UserOf(handle, handle.Length + 1).Replace("_", "", StringComparison.Ordinal);

    /// <summary>The pseudonym of a display name whose account has no handle.</summary>
    private string NameOf(string displayName, int minimumLength = 0) => Create("name", displayName, minimumLength);

    /// <summary>The pseudonym of an account, as which its display name is replaced.</summary>
    public string AccountOf(Account account, int minimumLength = 0) => account.Handle is { } handle
        ? UserOf(handle, minimumLength)
        : NameOf(account.DisplayName!, minimumLength);

    public string BioOf(string bio) => Create("bio", bio);

    public string LocationOf(string location) => Create("location", location);

    /// <summary>The pseudonym of the number of a post or an account: decimal, and at least as long as such numbers are today.</summary>
    public string NumberOf(string number)
    {
        var value = new BigInteger(Convert.FromHexString(HexDigitsOf("number", number)), isUnsigned: true, isBigEndian: true);
        return value.ToString(CultureInfo.InvariantCulture)[..Math.Clamp(number.Length, NumberDigits, NumberDigitsLimit)];
    }

    private string Create(string kind, string value, int minimumLength = 0)
    {
        string digits = HexDigitsOf(kind, value);
        return $"{kind}_{digits[..Math.Clamp(minimumLength - kind.Length - 1, Digits, digits.Length)]}";
    }

    private string HexDigitsOf(string kind, string value)
        => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{kind}\0{value}"))).ToLowerInvariant();
}
