using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Csm.Parsing.Data.Tests.Pseudonyms;

/// <summary>Generates sets of dumps, each of which names the account of another.</summary>
public static class DumpSetGenerators
{
    private static readonly string[] Pieces =
    [
        "<handle>", "@<handle>", "#<handle>", "(<handle>)", "x.com/<handle>", "https://x.com/<handle>/status/1", "https://exemple.fr/<handle>",
        "<name>", "<name>,", "« <name> »", "l’<name>", "[<name>]", "<name> <name>", "#<hashtag>", "mot", "de", "la", "#tag", "🏛️", "1/2",
    ];

    private static readonly string[] Names =
        ["Marie Dupont", "Marie", "MARIE DUPONT", "Le Monde", "Le Monde des livres", "🏛️ Conseil d’État", "Jean-Paul, avocat", "Łucja", "李明", "𝓙𝓸𝓱𝓷 Doe", "Paris"];

    public static Arbitrary<DumpSet> Sets() => Set.ToArbitrary();

    private static Gen<string> Handle =>
        from first in Gen.Elements("abcXYZ".ToCharArray())
        from rest in Gen.Elements("abcXYZ0189_".ToCharArray()).ArrayOf(5)
        select $"{first}{new string(rest)}";

    private static Gen<string> Text => Gen.Elements(Pieces).ArrayOf(6).Select(pieces => string.Join(' ', pieces));

    private static Gen<DumpSet> Set =>
        from handles in Handle.ArrayOf(4)
        from names in Gen.Elements(Names).ArrayOf(handles.Length)
        from others in Gen.Shuffle(Enumerable.Range(0, handles.Length))
        from bios in Text.ArrayOf(handles.Length)
        from posts in Text.ArrayOf(handles.Length)
        select new DumpSet([.. handles.Select((handle, index) => Named(DumpOf(names[index], handle, bios[index], posts[index]), names[others[index]], handles[others[index]]))]);

    private static string DumpOf(string name, string handle, string bio, string post)
        => $"{name}\n@{handle}\nFollowers\n21K\nUne ligne\nBio {bio} et encore quelques mots pour finir\nParis\nJoined May 2020\n{post}\n1\n2\n3\n";

    private static string Named(string dump, string name, string handle) => dump
        .Replace("<handle>", handle.ToUpperInvariant(), StringComparison.Ordinal)
        .Replace("<name>", name, StringComparison.Ordinal)
        .Replace("<hashtag>", string.Concat(name.EnumerateRunes().Where(Rune.IsLetterOrDigit)), StringComparison.Ordinal);
}

/// <summary>Dumps of accounts that name each other in many ways.</summary>
public sealed record DumpSet(IReadOnlyList<string> Texts)
{
    /// <inheritdoc />
    public override string ToString() => string.Join("\n---\n", Texts);
}
