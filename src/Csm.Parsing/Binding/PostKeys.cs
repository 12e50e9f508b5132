using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Csm.Parsing.Lines;
using Csm.Parsing.PostTexts.Scanners;
using Csm.Parsing.Text;

namespace Csm.Parsing.Binding;

/// <summary>Makes the keys of posts: see <see cref="Post.Key"/>.</summary>
internal static class PostKeys
{
    /// <summary>The bytes of a hash that become a key: a million posts have two with the same key once in 40 million tries.</summary>
    private const int KeyLength = 8;

    private const int BytesOnStack = 1024;

    private static readonly SearchValues<char> OtherSpaces = SearchValues.Create(TextCharacters.Spaces.Replace(" ", "", StringComparison.Ordinal));

    /// <summary>Makes the keys of a feed. Repetitions are counted from the oldest post, since new ones come before it.</summary>
    public static ImmutableArray<string> Of(Feed feed)
    {
        var keys = new string[feed.Posts.Length];
        var repetitions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int index = keys.Length - 1; index >= 0; index--)
        {
            Post post = feed.Posts[index];
            string content = ContentOf(post.Author.Handle, post.Text);
            ref int repetition = ref CollectionsMarshal.GetValueRefOrAddDefault(repetitions, content, out _);
            keys[index] = Of(content, ++repetition);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(keys);
    }

    /// <summary>Makes a key; <see cref="Post.CreateKey"/> describes the parameters.</summary>
    public static string Of(string? handle, string text, int repetition) => Of(ContentOf(handle, text), repetition);

    private static string Of(string content, int repetition)
    {
        string hashed = repetition == 1 ? content : $"{content}\n{repetition}";
        int length = Encoding.UTF8.GetMaxByteCount(hashed.Length);
        Span<byte> bytes = length <= BytesOnStack ? stackalloc byte[length] : new byte[length];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(hashed, bytes)], hash);
        return Convert.ToHexString(hash[..KeyLength]).ToLowerInvariant();
    }

    /// <summary>Gets what makes a post the same in another dump: its author in lower case, and its text in normalization form C with one space for all white space.</summary>
    private static string ContentOf(string? handle, string text)
    {
        string normalized = UnicodeNormalization.ToFormC(text);
        if (normalized is not [' ', ..] && !normalized.AsSpan().ContainsAny(OtherSpaces) && !normalized.Contains("  ", StringComparison.Ordinal))
        {
            return $"{handle?.ToLowerInvariant()}\n{normalized}";
        }

        var content = new StringBuilder(normalized.Length + Handle.LengthLimit).Append(handle?.ToLowerInvariant()).Append('\n');
        bool isAfterSpace = true;
        foreach (char character in normalized)
        {
            bool isSpace = char.IsWhiteSpace(character);
            if (!(isSpace && isAfterSpace))
            {
                content.Append(isSpace ? ' ' : character);
            }

            isAfterSpace = isSpace;
        }

        return content.ToString();
    }
}
