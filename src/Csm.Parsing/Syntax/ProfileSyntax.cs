using System.Collections.Immutable;

namespace Csm.Parsing.Syntax;

/// <summary>The header of a feed: who the account is. Its parts are found by their kinds, so layouts may differ in their order.</summary>
public sealed class ProfileSyntax : SyntaxNode
{
    private ImmutableArray<StatSyntax> _stats;
    private BioSyntax? _bio;

    internal ProfileSyntax(TokenRange range)
        : base(range)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Profile;

    /// <summary>The name; it may be missing.</summary>
    public SyntaxToken DisplayNameToken => TokenAt(Parts.DisplayName);

    /// <summary>The handle; it may be missing.</summary>
    public SyntaxToken HandleToken => TokenAt(Parts.Handle);

    /// <summary>The counts with their labels, in the order of the text; a label can be absent or repeated.</summary>
    public ImmutableArray<StatSyntax> Stats
    {
        get
        {
            if (_stats.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _stats, MakeStats());
            }

            return _stats;
        }
    }

    /// <summary>The lines in which the account describes itself, or null.</summary>
    public BioSyntax? Bio => Parts.Bio is { IsEmpty: false } bio ? _bio ?? Adopt(new BioSyntax(bio), ref _bio) : null;

    /// <summary>The place, or null: an account need not name one.</summary>
    public SyntaxToken? LocationToken => TokenOrNull(Parts.Location);

    /// <summary>The joined line. It may be missing where the layout always prints one; null where it does not.</summary>
    public SyntaxToken? JoinedToken => TokenOrNull(Parts.Joined);

    private ProfileTokens Parts => new(SyntaxTree.RawTokens, Range);

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => Bio is null ? Stats : Stats.Append<SyntaxNode>(Bio);

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => VisitWith(visitor).VisitProfile(this);

    private protected override SyntaxNode? FindChild(int token)
        => IndexOf(Stats, token) is >= 0 and var index ? Stats[index] : Bio?.Range.First <= token && token < Bio.Range.End ? Bio : null;

    private ImmutableArray<StatSyntax> MakeStats()
    {
        ProfileTokens parts = Parts;
        var stats = ImmutableArray.CreateBuilder<StatSyntax>(4);
        for (int count = parts.FindCount(Range.First); count >= 0; count = parts.FindCount(count + 1))
        {
            var stat = new StatSyntax(count - 1, count);
            Adopt(stat);
            stats.Add(stat);
        }

        return stats.DrainToImmutable();
    }
}
