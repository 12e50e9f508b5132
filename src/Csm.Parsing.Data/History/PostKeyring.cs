using System.Runtime.InteropServices;

namespace Csm.Parsing.Data.History;

/// <summary>Makes the keys of an account's posts. Repetitions of a text are numbered as they are found, so that a later page changes no key.</summary>
internal sealed class PostKeyring
{
    private readonly Dictionary<string, int> _repetitions = new(StringComparer.Ordinal);

    public string CreateFor(Post post)
    {
        string key = Post.CreateKey(post.Author.Handle, post.Text);
        ref int repetition = ref CollectionsMarshal.GetValueRefOrAddDefault(_repetitions, key, out _);
        return ++repetition == 1 ? key : Post.CreateKey(post.Author.Handle, post.Text, repetition);
    }
}
