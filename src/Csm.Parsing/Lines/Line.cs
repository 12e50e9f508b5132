using Csm.Parsing.Languages;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Lines;

/// <summary>A line that is not blank, without its outer white space, and what can be told of it without knowing its place. 12 bytes.</summary>
/// <param name="Start">The 0-based position of its first character.</param>
/// <param name="Length">Its length in UTF-16 units, never 0.</param>
/// <param name="Shape">The token it would be by its looks alone: a handle, a label, a count, the joined line, else text.</param>
internal readonly record struct Line(int Start, int Length, SyntaxKind Shape)
{
    private readonly Marks _marks;

    [Flags]
    private enum Marks : byte
    {
        BeginsFeed = 1,
        BeginsRun = 2,
        FitsLocation = 4,
        ResemblesCount = 8,
        JoinedFollows = 16,
        StatFollows = 32,
        ProfileFollows = 64,
        IsWord = 128,
    }

    /// <summary>Whether another feed begins here; never true of the first line.</summary>
    public bool BeginsFeed
    {
        get => (_marks & Marks.BeginsFeed) != 0;
        init => _marks = With(Marks.BeginsFeed, value);
    }

    /// <summary>How many counts stand in a row from here on, up to 5; above that 6, 7 or 8, the same modulo 3, which is all that the grammar asks.</summary>
    public byte CountRun { get; init; }

    /// <summary>Whether this is the first count in a row.</summary>
    public bool BeginsRun
    {
        get => (_marks & Marks.BeginsRun) != 0;
        init => _marks = With(Marks.BeginsRun, value);
    }

    /// <summary>Whether it is short enough for a location.</summary>
    public bool FitsLocation
    {
        get => (_marks & Marks.FitsLocation) != 0;
        init => _marks = With(Marks.FitsLocation, value);
    }

    /// <summary>Whether it is one short word, as most labels are.</summary>
    public bool IsWord
    {
        get => (_marks & Marks.IsWord) != 0;
        init => _marks = With(Marks.IsWord, value);
    }

    /// <summary>The languages in which a label is one, or a count is written so.</summary>
    public LanguageSet Languages { get; init; }

    /// <summary>Whether it is no count but as short as one, and begins as one does.</summary>
    public bool ResemblesCount
    {
        get => (_marks & Marks.ResemblesCount) != 0;
        init => _marks = With(Marks.ResemblesCount, value);
    }

    /// <summary>Whether this is the joined line or one follows, before the counts of a post and before another feed.</summary>
    public bool JoinedFollows
    {
        get => (_marks & Marks.JoinedFollows) != 0;
        init => _marks = With(Marks.JoinedFollows, value);
    }

    /// <summary>Whether this is a label with its count or one follows, before the joined line, the counts of a post and another feed.</summary>
    public bool StatFollows
    {
        get => (_marks & Marks.StatFollows) != 0;
        init => _marks = With(Marks.StatFollows, value);
    }

    /// <summary>Whether another feed begins here or follows, with no count before it.</summary>
    public bool ProfileFollows
    {
        get => (_marks & Marks.ProfileFollows) != 0;
        init => _marks = With(Marks.ProfileFollows, value);
    }

    public bool IsCount => CountRun > 0;

    public bool IsLabel => Shape is SyntaxKind.FollowersToken or SyntaxKind.FollowingToken or SyntaxKind.MediaToken or SyntaxKind.StatusesToken;

    public int End => Start + Length;

    private Marks With(Marks mark, bool value) => value ? _marks | mark : _marks & ~mark;
}
