using System.Collections.Immutable;

namespace Csm.Parsing.Syntax;

/// <summary>The header of a feed: <c>display-name, handle, stat+, bio-line*, [ location ], joined</c>.</summary>
public sealed class ProfileSyntax : SyntaxNode
{
    internal ProfileSyntax(int displayName, int handle, ImmutableArray<StatSyntax> stats, ProfileEnd end)
        : base(new TokenRange(displayName, end.Joined + 1))
    {
        HandleIndex = handle;
        Stats = stats;
        Bio = end.Bio;
        LocationIndex = end.Location;
        foreach (StatSyntax stat in stats)
        {
            Adopt(stat);
        }

        Adopt(Bio);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Profile;

    /// <summary>The name; it may be missing.</summary>
    public SyntaxToken DisplayName => TokenAt(Range.First);

    /// <summary>The handle; it may be missing.</summary>
    public SyntaxToken Handle => TokenAt(HandleIndex);

    /// <summary>The counts with their labels, in the order of the text; a label can be absent or stand twice.</summary>
    public ImmutableArray<StatSyntax> Stats { get; }

    /// <summary>The lines in which the account describes itself, or null.</summary>
    public BioSyntax? Bio { get; }

    /// <summary>The place, or null: an account need not name one.</summary>
    public SyntaxToken? Location => LocationIndex == 0 ? null : TokenAt(LocationIndex);

    /// <summary>The joined line; it may be missing.</summary>
    public SyntaxToken Joined => TokenAt(JoinedIndex);

    internal int HandleIndex { get; }

    /// <summary>0 where there is none: the name, if only as a missing token, stands before it.</summary>
    internal int LocationIndex { get; }

    internal int JoinedIndex => Range.End - 1;

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => Bio is null ? Stats : Stats.Append<SyntaxNode>(Bio);

    private protected override SyntaxNode? FindChild(int token)
        => IndexOf(Stats, token) is >= 0 and var index ? Stats[index] : Bio?.Range.First <= token && token < Bio.Range.End ? Bio : null;
}
