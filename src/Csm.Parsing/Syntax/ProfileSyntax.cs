using System.Collections.Immutable;

namespace Csm.Parsing.Syntax;

/// <summary>The header of a feed, which describes the account. Its parts are found by kind, since their order depends on the layout.</summary>
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

    /// <summary>The display name, which may be missing.</summary>
    public SyntaxToken DisplayNameToken => TokenAt(Parts.DisplayName);

    /// <summary>The handle, which may be missing.</summary>
    public SyntaxToken HandleToken => TokenAt(Parts.Handle);

    /// <summary>The counts with their labels, in source order. A label may be absent or repeated.</summary>
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

    /// <summary>The location, or null: an account need not give one.</summary>
    public SyntaxToken? LocationToken => TokenOrNull(Parts.Location);

    /// <summary>The link, or null: an account need not give one.</summary>
    public SyntaxToken? LinkToken => TokenOrNull(Parts.Find(SyntaxKind.LinkToken));

    /// <summary>The birthday, or null: an account need not give one.</summary>
    public SyntaxToken? BornToken => TokenOrNull(Parts.Find(SyntaxKind.BornToken));

    /// <summary>The joined line. It may be missing if the layout always prints one; otherwise it is null if it is absent.</summary>
    public SyntaxToken? JoinedToken => TokenOrNull(Parts.Joined);

    private ProfileTokens Parts => new(SyntaxTree.RawTokens, Range);

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes()
        => Bio is not { } bio ? Stats : Stats.IsEmpty || Stats[0].Range.First > bio.Range.First ? Stats.Prepend<SyntaxNode>(bio) : Stats.Append<SyntaxNode>(bio);

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => VisitWith(visitor).VisitProfile(this);

    private protected override SyntaxNode? FindChild(int token)
        => IndexOf(Stats, token) is >= 0 and var index ? Stats[index] : Bio?.Range.First <= token && token < Bio.Range.End ? Bio : null;

    private ImmutableArray<StatSyntax> MakeStats()
    {
        ProfileTokens parts = Parts;
        bool labelsFollow = parts.LabelsFollowCounts;
        var stats = ImmutableArray.CreateBuilder<StatSyntax>(4);
        for (int count = parts.FindCount(Range.First); count >= 0; count = parts.FindCount(count + 1))
        {
            StatSyntax stat = labelsFollow ? new StatSyntax(count, count + 1) : new StatSyntax(count - 1, count);
            Adopt(stat);
            stats.Add(stat);
        }

        return stats.DrainToImmutable();
    }
}
