using System.Collections.Immutable;
using Csm.Parsing.Data.Pseudonyms;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data;

/// <summary>Replaces the handles of a dump by pseudonyms that only the holder of the key can tell to be theirs. Immutable; for any number of threads.</summary>
/// <remarks>
/// <para>
/// A pseudonym is <c>user_</c> and hexadecimal digits of the HMAC-SHA-256 (RFC 2104) of the handle in lower case: the same in each dump with the same key.
/// It has ten digits, 40 bits, the most that fit into the 15 characters of a handle. Among 10,000 accounts two have the same pseudonym with a chance of
/// 1 in 22,000, among 100,000 of 1 in 220; that a pseudonym is somebody's handle is as unlikely. A name of more than 15 characters, which the network no
/// longer gives out, has a pseudonym as long as itself (up to 64 digits), so that no line becomes shorter and is taken for something else.
/// </para>
/// <para>
/// A handle is what follows an @ (but in an e-mail address), and the name in a URL of the network or of a site that shows its pages. Wherever a handle of the
/// dump stands as a word, a whole run of [A-Za-z0-9_], it is replaced, whatever its case: in mentions, owners and names of lists, hashtags, URLs, the
/// profile, and as an ordinary word, so that a dump that mentions <c>@Paris</c> loses the word Paris too. The handles of accounts that were given
/// (<see cref="WithAccounts"/>) are replaced in every dump. What stays: counts, labels, joined lines, thread indices, words without a letter (<c>2025</c>),
/// <c>RT</c> right before an @, and of URLs the protocol, the top-level domain, and the network's own hosts and paths. The number of a post in a URL of the
/// network leads to its author, and is replaced too. In a domain, and after a $ that begins no cashtag, a pseudonym has no low line. The result is a dump of
/// the same shape: the same posts, counts and threads, and the same hashtags but those that are a handle. Only where a handle without an end of its own is
/// glued to a URL, as in <c>@nameはexample.com</c>, the URL may no longer be one.
/// </para>
/// <para>
/// This is pseudonymization (GDPR, article 4(5)), not anonymization. The words of a post can be searched for. Rare counts, the joined month and the topics
/// can tell an account. Names of people in the text stay, and so do e-mail addresses but for a handle in them, what pictures show, and where shortened links
/// (t.co) lead. A handle that stands in a dump as a plain word alone is known to be one only where its account was given. Whoever has the key can try handles
/// until one gives the pseudonym: keep it apart from the dumps, or destroy it.
/// </para>
/// </remarks>
public sealed class Pseudonymizer
{
    /// <summary>The smallest number of bytes of a key, 16.</summary>
    public const int MinimumKeyLength = 16;

    private readonly PseudonymKey _key;
    private readonly PseudonymizerOptions _options;
    private readonly ImmutableHashSet<Account> _accounts;
    private readonly Lazy<AccountIndex> _index;

    /// <summary>Creates one with a key, which is copied and never shown.</summary>
    /// <exception cref="ArgumentException">The key has less than <see cref="MinimumKeyLength"/> bytes.</exception>
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

    /// <summary>One that also looks for these accounts in every dump: for their handles, and where names are replaced, for their names.</summary>
    /// <remarks>
    /// Give it the profiles of all dumps before the first is replaced: else a plain word in one can give away whom a pseudonym in another stands for. They are
    /// looked for as those of the dump are, so an account <c>@Paris</c> takes the word Paris out of all dumps. Handles that a dump only mentions are looked
    /// for in that dump alone. A name that several of the accounts have becomes <c>name_</c> and digits, but in a dump of one of them. The order of the
    /// profiles does not matter, nor how often one is given. Handles and names are copied, so the dumps of the profiles can go.
    /// </remarks>
    public Pseudonymizer WithAccounts(IEnumerable<Profile> profiles)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        return new Pseudonymizer(_key, _options, _accounts.Union(profiles.Select(profile => Account.Of(profile.Syntax))));
    }

    /// <summary>The pseudonym of a handle, which is given without its @, in any case.</summary>
    public string PseudonymOf(string handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        return _key.UserOf(handle);
    }

    /// <summary>The dump with pseudonyms, parsed anew with the same options and the same path.</summary>
    public SyntaxTree Pseudonymize(SyntaxTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ImmutableArray<TextChange> changes = new DumpPseudonyms(tree, _key, _options, _index.Value).FindChanges();
        return tree.WithChanges([.. changes]);
    }

    private static PseudonymKey CopyOf(ReadOnlySpan<byte> key) => key.Length >= MinimumKeyLength
        ? new PseudonymKey(key.ToArray())
        : throw new ArgumentException($"A key has at least {MinimumKeyLength} bytes, and this one {key.Length}.", nameof(key));
}
