namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>What a word is by its place.</summary>
internal enum WordPlace
{
    /// <summary>A word like any other, replaced where it is one of the handles.</summary>
    Plain,

    /// <summary>A handle, since it follows an @, or is the name in a URL of the network.</summary>
    Handle,

    /// <summary>The same as <see cref="Plain"/>, but a low line would make it something else.</summary>
    WithoutLowLine,

    /// <summary>The number of a post in a URL of the network.</summary>
    Post,

    /// <summary>What stays as it is.</summary>
    Fixed,
}
