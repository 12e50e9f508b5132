namespace Csm.Parsing;

/// <summary>The kinds of <see cref="TextEntity"/>.</summary>
public enum TextEntityKind
{
    /// <summary>No entity: the kind of <c>default(TextEntity)</c>.</summary>
    None,

    /// <summary>An account: <c>@CSMagistrature</c>.</summary>
    Mention,

    /// <summary>A list of an account: <c>@owner/name</c>.</summary>
    List,

    /// <summary>A hashtag: <c>#magistrats</c>.</summary>
    Hashtag,

    /// <summary>A stock symbol: <c>$ACME</c>.</summary>
    Cashtag,

    /// <summary>A web address, with or without its protocol.</summary>
    Url,

    /// <summary>One emoji, however many code points it has.</summary>
    Emoji,
}
