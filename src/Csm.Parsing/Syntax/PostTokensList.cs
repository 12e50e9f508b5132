using System.Runtime.CompilerServices;

namespace Csm.Parsing.Syntax;

/// <summary>
/// The tokens of the posts of a feed. In a viewer's dump a post begins with its text and ends with three counts, so that three numbers a post are enough; only if a post is
/// otherwise, all five are stored.
/// </summary>
[CollectionBuilder(typeof(PostTokensList), nameof(Create))]
internal sealed class PostTokensList
{
    private const int NumbersOfPost = 3;
    private const int CountsOfPost = 3;

    private readonly int[] _regular = [];
    private readonly PostTokens[] _others = [];

    private PostTokensList(ReadOnlySpan<PostTokens> posts)
    {
        Length = posts.Length;
        if (!AreRegular(posts))
        {
            _others = posts.ToArray();
            return;
        }

        _regular = GC.AllocateUninitializedArray<int>(NumbersOfPost * posts.Length);
        Span<int> next = _regular;
        foreach (PostTokens post in posts)
        {
            (next[0], next[1], next[2]) = (post.First, post.BodyFirst, post.TextEnd);
            next = next[NumbersOfPost..];
        }
    }

    public int Length { get; }

    public PostTokens this[int index]
    {
        get
        {
            if (_others.Length > 0)
            {
                return _others[index];
            }

            int first = _regular[NumbersOfPost * index];
            int textEnd = _regular[(NumbersOfPost * index) + 2];
            return new PostTokens(first, first, _regular[(NumbersOfPost * index) + 1], textEnd, textEnd + CountsOfPost);
        }
    }

    public static PostTokensList Create(ReadOnlySpan<PostTokens> posts) => new(posts);

    public Enumerator GetEnumerator() => new(this);

    private static bool AreRegular(ReadOnlySpan<PostTokens> posts)
    {
        foreach (ref readonly PostTokens post in posts)
        {
            if (post.TextFirst != post.First || post.End != post.TextEnd + CountsOfPost)
            {
                return false;
            }
        }

        return true;
    }

    public struct Enumerator(PostTokensList list)
    {
        private int _index = -1;

        public readonly PostTokens Current => list[_index];

        public bool MoveNext() => ++_index < list.Length;
    }
}
