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
    public ImmutableArray<TextChange> FindAll()
    {
        IEnumerable<TextChange> changes = [.. Profiles.SelectMany(ChangesOfProfile), .. AuthorChanges(), .. NameChanges(), .. WordChanges()];
        ImmutableArray<TextChange> outermost = OutermostChanges.Of(changes);
        return OutermostChanges.Of([.. LongLocations(outermost), .. outermost]);
    }

    private IEnumerable<TextChange> WordChanges()
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
                yield return new TextChange(word.Span, key.NumberOf(written));
            }
            else if ((FindHandle(written, 0) ?? FindHandle(written, word.TotalLength)) is { } handle)
            {
                yield return new TextChange(word.InDump(handle), PseudonymOf(word, handle));
            }
        }
    }

    private static TextSpan? Longer(TextSpan? first, TextSpan? second) => second?.Length > (first?.Length ?? 0) ? second : first;

    private string PseudonymOf(ClassifiedWord word, TextSpan handle)
    {
        string written = word.Written.Substring(handle.Start, handle.Length);
        string pseudonym = word.Role is WordRole.WithoutUnderscore or WordRole.HandleInDomain ? key.CompactUserOf(written) : key.UserOf(written);

        // After a thread index, a letter would be a part of it.
        bool followsIndex = word.Word.FollowsThreadIndex || word.TotalLength > 0;
        return followsIndex && handle.Start == word.TotalLength ? $"_{pseudonym}" : pseudonym;
    }

    private IEnumerable<TextChange> NameChanges() => options.ReplaceDisplayName
        ? new NameFinder(tree, new AccountIndex([.. Profiles.Select(Account.Of), .. PageAccounts.Of(tree).Select(place => place.Account)]), known).FindAll()
            .Select(match => new TextChange(match.Span, key.AccountOf(match.Account, match.IsInBio ? match.Span.Length : 0)))
        : [];

    private IEnumerable<TextChange> AuthorChanges() => options.ReplaceDisplayName
        ? PageAccounts.Of(tree).Select(place => new TextChange(place.Name, key.AccountOf(place.Account)))
        : [];

    private IEnumerable<TextChange> ChangesOfProfile(ProfileSyntax profile)
    {
        if (options.ReplaceDisplayName && !profile.DisplayNameToken.IsMissing)
        {
            yield return new TextChange(profile.DisplayNameToken.Span, key.AccountOf(Account.Of(profile)));
        }

        if (options.ReplaceBio && profile.Bio is { } bio)
        {
            yield return new TextChange(bio.Span, key.BioOf(bio.ToString()));
        }

        if (options.ReplaceLocation && profile.LocationToken is { } location)
        {
            yield return new TextChange(location.Span, key.LocationOf(location.Text));
        }
    }

    /// <summary>Replaces locations as a whole that the changes would make too long for a location.</summary>
    private IEnumerable<TextChange> LongLocations(ImmutableArray<TextChange> changes)
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
                yield return new TextChange(location.Span, key.LocationOf(location.Text));
            }
        }
    }
}
