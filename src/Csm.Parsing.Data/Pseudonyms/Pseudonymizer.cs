using System.Collections.Immutable;
using Csm.Parsing.Data.Pseudonyms;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data;

/// <summary>Replaces the handles in a dump by pseudonyms that only the key holder can recompute. Immutable and thread-safe.</summary>
/// <remarks>
/// <para>
/// A pseudonym is <c>user_</c> followed by hexadecimal digits of the HMAC-SHA-256 (RFC 2104) of the lowercase handle, so it is the same in every dump with
/// the same key. It has ten digits, 40 bits, as many as fit into the 15 characters of a handle. Two of 10,000 accounts share a pseudonym with a probability of
/// 1 in 22,000, two of 100,000 with 1 in 220; it is as unlikely that a pseudonym is somebody's handle. The pseudonym of a handle with more than 15 characters,
/// which the network no longer allows, has the same length (up to 64 digits), so that no line becomes shorter and is read as something else.
/// </para>
/// <para>
/// A handle is what follows an @ (except in an e-mail address) and, in a URL of the network or of a site that shows its pages, the name after the host, the name
/// after a word for users (<c>/user/</c>, <c>/by/username/</c>, <c>/screen-name/</c>) and the value of a parameter or search operator that takes a handle (<c>screen_name=</c>, <c>via=</c>, <c>related=</c>, <c>from:</c>, <c>to:</c>). Such a URL can be
/// inside another URL. Percent-encoded characters are decoded, up to four times, and also read as written. Every handle in the dump is replaced wherever it
/// occurs as a word, a whole run of [A-Za-z0-9_] or one with more underscores at its ends, regardless of case: in mentions, owners and names of lists,
/// hashtags, URLs and the profile, and as an ordinary word, so that a dump that mentions <c>@Paris</c> loses the word Paris too. The handles of given accounts
/// (<see cref="WithAccounts"/>) are replaced in every dump.
/// </para>
/// <para>
/// Numbers of posts and accounts lead to an account, and become other numbers: in a URL of the network where one must be (<c>/status/</c>, <c>/i/user/</c>,
/// <c>user_id=</c>) or with at least 6 digits, in any other URL with 15 to 20 digits, or with 13 to 20 after <c>/status/</c>, <c>/statuses/</c> or
/// <c>/thread/</c>.
/// </para>
/// <para>
/// Counts, labels, joined lines, thread indices, words without a letter (<c>2025</c>) and <c>RT</c> directly before an @ stay, whatever the handles. So do the
/// protocol and the top-level domain of URLs and, in URLs of the network, its hosts and subdomains (<c>mobile</c>), the words of its paths (<c>status</c>,
/// <c>photo</c>, <c>hashtag</c>) and the names of its parameters. Directly after the host, only words that cannot be a handle stay (<c>i</c>, <c>home</c>,
/// <c>search</c>). So do the hosts of web archives. In a domain, and after a $ that begins no cashtag, a pseudonym has no underscore; directly after a thread
/// index it has one more. The result is a dump of the same shape, with the same posts, counts and threads, and the same hashtags except for those that are a
/// handle. Only a URL that directly follows a handle, as in <c>@nameはexample.com</c>, may no longer be one.
/// </para>
/// <para>
/// This is pseudonymization (GDPR, article 4(5)), not anonymization. The words of a post can be searched for. Rare counts, the month of joining and the topics
/// can identify an account. Names of people in texts stay, as do e-mail addresses (except for a handle in them), the content of pictures, and the targets of
/// shortened links (t.co). A handle that occurs in a dump only as a plain word is recognized only if its account was given. Whoever has the key can try
/// handles until one yields the pseudonym: keep it apart from the dumps, or destroy it.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// // Keep the key secret, and use it for all dumps: the same key gives the same pseudonyms.
/// byte[] key = RandomNumberGenerator.GetBytes(32);
/// var pseudonymizer = new Pseudonymizer(key);
/// File.WriteAllText("pseudonymized.txt", pseudonymizer.Pseudonymize(File.ReadAllText("dump.txt")));
/// </code>
/// </example>
public sealed class Pseudonymizer
{
    /// <summary>The minimum length of a key in bytes, 16.</summary>
    public const int MinimumKeyLength = 16;

    /// <summary>The minimum number of different bytes in a key, 5. Random keys have more, even those of 16 hexadecimal digits.</summary>
    public const int MinimumDifferentKeyBytes = 5;

    private readonly PseudonymKey _key;
    private readonly PseudonymizerOptions _options;
    private readonly ImmutableHashSet<Account> _accounts;
    private readonly Lazy<AccountIndex> _index;

    /// <summary>Creates a pseudonymizer.</summary>
    /// <param name="key">The key, at least <see cref="MinimumKeyLength"/> bytes. It is copied, and no message contains it.</param>
    /// <param name="options">What to replace besides handles; null for nothing.</param>
    /// <exception cref="ArgumentException">
    /// The key has a fault (<see cref="FindKeyFault"/>): it is shorter than <see cref="MinimumKeyLength"/> bytes, or has fewer than
    /// <see cref="MinimumDifferentKeyBytes"/> different bytes, as an array has that was never filled.
    /// </exception>
    public Pseudonymizer(ReadOnlySpan<byte> key, PseudonymizerOptions? options = null)
        : this(CopyOf(key), options ?? new PseudonymizerOptions(), [])
    {
    }

    private Pseudonymizer(PseudonymKey key, PseudonymizerOptions options, ImmutableHashSet<Account> accounts)
    {
        _key = key;
        _options = options;
        _accounts = accounts;
        _index = new Lazy<AccountIndex>(() => new AccountIndex(_accounts));
    }

    /// <summary>A pseudonymizer that also replaces the handles of the accounts of these feeds in every dump, and their display names if those are replaced.</summary>
    /// <remarks>
    /// Give the feeds of all dumps before you pseudonymize the first: otherwise a plain word in one dump can disclose whom a pseudonym in another stands
    /// for. Their accounts are those of the profiles, and on pages of X the authors of posts and quoted posts. They are treated like those of the dump itself, so an account
    /// <c>@Paris</c> removes the word Paris from all dumps. Handles that a dump merely mentions are replaced only in that dump. A display name that several of the accounts share
    /// becomes <c>name_</c> and digits, except in a dump of one of them. Order and repetition of the feeds do not matter. Handles and names are copied, so the feeds can be released.
    /// </remarks>
    /// <param name="feeds">The feeds, whose accounts are added to those given before.</param>
    public Pseudonymizer WithAccounts(IEnumerable<Feed> feeds)
    {
        ArgumentNullException.ThrowIfNull(feeds);
        return new Pseudonymizer(_key, _options, _accounts.Union(feeds.SelectMany(Account.AllOf)));
    }

    /// <summary>The pseudonym of a handle.</summary>
    /// <param name="handle">The handle without its @; case does not matter.</param>
    public string GetPseudonym(string handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        return _key.UserOf(handle);
    }

    /// <summary>
    /// Replaces the handles of the given accounts, their display names if those are replaced, and numbers of posts, in the name of a file or in a relative path.
    /// </summary>
    /// <remarks>
    /// Here an underscore does not belong to a handle, so that <c>name_2024</c> has one, and beside a handle or name of at least 5 characters a digit does not
    /// either. The words of a display name can have anything or nothing between them, and no accents: <c>first-last</c>, <c>first_last</c>, <c>FirstLast</c>.
    /// Percent-encoded characters are decoded. Numbers of 13 to 20 digits are replaced as those of posts, except for a time of 14 digits (<c>20240131123456</c>).
    /// </remarks>
    /// <param name="path">The path, with slashes or backslashes between its folders. An extension that must stay is to be left out.</param>
    public string PseudonymizePath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return SourceText.From(path).WithChanges(FindAll(path).Select(replacement => replacement.Change)).ToString();
    }

    /// <summary>Finds the handles and display names that <see cref="PseudonymizePath"/> replaces, for the key holder.</summary>
    /// <param name="path">The path, as <see cref="PseudonymizePath"/> takes it.</param>
    /// <returns>Each once, in the order of their first places.</returns>
    public ImmutableArray<ReplacedName> FindReplacedNamesInPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return NamesOf(FindAll(path));
    }

    /// <summary>Replaces the handles in a dump. In a page of another site, which is not read (CSM0005), only what follows an @ is replaced.</summary>
    /// <param name="dump">The text of the dump; possibly of several feeds.</param>
    /// <param name="options">How to parse it; null for the defaults.</param>
    /// <returns>The dump with pseudonyms, otherwise character for character the same.</returns>
    public string Pseudonymize(string dump, FeedParseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dump);
        return Pseudonymize(SyntaxTree.ParseText(dump, options)).ToString();
    }

    /// <summary>Replaces the handles in a parsed dump.</summary>
    /// <param name="tree">The tree of the dump.</param>
    /// <returns>The tree of the dump with pseudonyms, parsed with the same options and path.</returns>
    public SyntaxTree Pseudonymize(SyntaxTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return tree.WithChanges(FindAll(tree).Select(replacement => replacement.Change));
    }

    /// <summary>Finds the handles and display names that <see cref="Pseudonymize(SyntaxTree)"/> replaces, for the key holder (<see cref="PseudonymMap"/>).</summary>
    /// <remarks>
    /// Those in a bio or location that is replaced as a whole are not among them. A name has several pseudonyms where they are written differently, as in a domain.
    /// </remarks>
    /// <param name="tree">The tree of the dump.</param>
    /// <returns>Each once, in the order of their first places.</returns>
    public ImmutableArray<ReplacedName> FindReplacedNames(SyntaxTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return NamesOf(FindAll(tree));
    }

    /// <summary>Finds out why a key is refused, so that a program can report it in its own words.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The fault, or null if the key can be used.</returns>
    public static PseudonymKeyFault? FindKeyFault(ReadOnlySpan<byte> key) => key.Length < MinimumKeyLength ? PseudonymKeyFault.TooShort
        : CountDifferent(key) < MinimumDifferentKeyBytes ? PseudonymKeyFault.TooUniform
        : null;

    private static ImmutableArray<ReplacedName> NamesOf(ImmutableArray<Replacement> replacements)
        => [.. replacements.Select(replacement => replacement.Name).OfType<ReplacedName>().Distinct()];

    private static PseudonymKey CopyOf(ReadOnlySpan<byte> key) => FindKeyFault(key) switch
    {
        PseudonymKeyFault.TooShort => throw new ArgumentException($"A key has at least {MinimumKeyLength} bytes; this one has {key.Length}.", nameof(key)),
        PseudonymKeyFault.TooUniform => throw new ArgumentException(
            $"A key has at least {MinimumDifferentKeyBytes} different bytes; this one has {CountDifferent(key)}.", nameof(key)),
        _ => new PseudonymKey(key.ToArray()),
    };

    private ImmutableArray<Replacement> FindAll(SyntaxTree tree) => new DumpChanges(tree, _key, _options, _index.Value).FindAll();

    private ImmutableArray<Replacement> FindAll(string path) => new AccountPath(_index.Value, _key, _options.ReplaceDisplayName).FindAll(path);

    private static int CountDifferent(ReadOnlySpan<byte> key) => key.ToArray().Distinct().Count();
}
