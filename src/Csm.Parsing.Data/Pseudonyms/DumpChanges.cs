using System.Collections.Immutable;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>Finds the changes that pseudonymize a dump.</summary>
/// <param name="tree">The dump.</param>
/// <param name="key">Yields the pseudonyms.</param>
/// <param name="options">What to replace besides handles.</param>
/// <param name="known">The accounts to look for besides those of the dump.</param>
internal sealed class DumpChanges(SyntaxTree tree, PseudonymKey key, PseudonymizerOptions options, AccountIndex known)
{
    /// <summary>The network's limit: a longer line is not a location, but the last line of the bio.</summary>
    private const int LocationLimit = 30;

    private IEnumerable<ProfileSyntax> Profiles => tree.Root.Feeds.Select(feed => feed.Profile).OfType<ProfileSyntax>();

    /// <summary>The changes in the order of the text; none overlaps another.</summary>
    public ImmutableArray<Replacement> FindAll()
    {
        IEnumerable<Replacement> changes = [.. Profiles.SelectMany(ChangesOfProfile), .. AuthorChanges(), .. NameChanges(), .. WordChanges()];
        ImmutableArray<Replacement> outermost = OutermostChanges.Of(changes);
        return OutermostChanges.Of([.. LongLocations(outermost), .. outermost]);
    }

    private IEnumerable<Replacement> WordChanges()
    {
        ClassifiedWord[] words = [.. ClassifiedWord.FindAll(tree)];
        var handles = new HandleSet(words.Where(word => word.IsHandle).Select(word => word.Written));
        TextSpan? FindHandle(string written, int start) => Longer(handles.FindIn(written[start..]), known.FindHandle(written[start..])) is { } found
            ? new TextSpan(start + found.Start, found.Length)
            : null;
        foreach (ClassifiedWord word in words.Where(word => word.Role != WordRole.Fixed))
        {
            string written = word.Written;
            if (word.Role == WordRole.Number)
            {
                yield return new Replacement(word.Span, key.NumberOf(written));
            }
            else if ((FindHandle(written, 0) ?? FindHandle(written, word.TotalLength)) is { } handle)
            {
                yield return ChangeOf(word, handle);
            }
        }
    }

    private static TextSpan? Longer(TextSpan? first, TextSpan? second) => second?.Length > (first?.Length ?? 0) ? second : first;

    private Replacement ChangeOf(ClassifiedWord word, TextSpan handle)
    {
        string written = word.Written.Substring(handle.Start, handle.Length);
        string pseudonym = word.Role is WordRole.WithoutUnderscore or WordRole.HandleInDomain ? key.CompactUserOf(written) : key.UserOf(written);

        // After a thread index, a letter would be a part of it.
        bool followsIndex = word.Word.FollowsThreadIndex || word.TotalLength > 0;
        string before = followsIndex && handle.Start == word.TotalLength ? "_" : "";
        return Replacement.Of(word.InDump(handle), new Account(written, null), pseudonym, before);
    }

    private IEnumerable<Replacement> NameChanges() => options.ReplaceDisplayName
        ? new NameFinder(tree, new AccountIndex([.. Profiles.Select(Account.Of), .. PageAccounts.Of(tree).Select(place => place.Account)]), known).FindAll()
            .Select(match => Replacement.Of(match.Span, match.Account, key.AccountOf(match.Account, match.IsInBio ? match.Span.Length : 0)))
        : [];

    private IEnumerable<Replacement> AuthorChanges() => options.ReplaceDisplayName
        ? PageAccounts.Of(tree).Select(place => Replacement.Of(place.Name, place.Account, key.AccountOf(place.Account)))
        : [];

    private IEnumerable<Replacement> ChangesOfProfile(ProfileSyntax profile)
    {
        if (options.ReplaceDisplayName && !profile.DisplayNameToken.IsMissing)
        {
            var account = Account.Of(profile);
            yield return Replacement.Of(profile.DisplayNameToken.Span, account, key.AccountOf(account));
        }

        if (options.ReplaceBio && profile.Bio is { } bio)
        {
            yield return new Replacement(bio.Span, key.BioOf(bio.ToString()));
        }

        if (options.ReplaceLocation && profile.LocationToken is { } location)
        {
            yield return ChangeOf(location);
        }
    }

    private Replacement ChangeOf(SyntaxToken location) => new(location.Span, key.LocationOf(location.Text));

    /// <summary>Replaces locations as a whole that the changes would make too long for a location.</summary>
    private IEnumerable<Replacement> LongLocations(ImmutableArray<Replacement> changes)
    {
        int index = 0;
        foreach (SyntaxToken location in Profiles.Select(profile => profile.LocationToken).OfType<SyntaxToken>())
        {
            int length = location.Span.Length;
            for (; index < changes.Length && changes[index].Span.Start < location.Span.End; index++)
            {
                length += location.Span.Contains(changes[index].Span) ? changes[index].NewText.Length - changes[index].Span.Length : 0;
            }

            if (length > Math.Max(location.Span.Length, LocationLimit))
            {
                yield return ChangeOf(location);
            }
        }
    }
}
