namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>The role of a word, according to its context.</summary>
internal enum WordRole
{
    /// <summary>An ordinary word, which is replaced if it is one of the handles.</summary>
    Plain,

    /// <summary>A handle, since it follows an @ or is the name in a URL of the network.</summary>
    Handle,

    /// <summary>The same in a domain, which an underscore would end.</summary>
    HandleInDomain,

    /// <summary>Like <see cref="Plain"/>, but with an underscore it would become something else.</summary>
    WithoutUnderscore,

    /// <summary>The number of a post or an account in a URL.</summary>
    Number,

    /// <summary>A word that is never replaced.</summary>
    Fixed,
}
