namespace Csm.Parsing.Syntax;

/// <summary>The inventory of what a dump is made of: tokens, the trivia between them, and the nodes over them.</summary>
public enum SyntaxKind : byte
{
    /// <summary>Nothing: the kind of <c>default(SyntaxToken)</c>.</summary>
    None,

    /// <summary>The account's name: the whole line, whatever it says.</summary>
    DisplayNameToken,

    /// <summary>The account's handle with its sign: <c>@CSMagistrature</c>.</summary>
    HandleToken,

    /// <summary>The label <c>Followers</c>, in any language.</summary>
    FollowersToken,

    /// <summary>The label <c>Following</c>, in any language.</summary>
    FollowingToken,

    /// <summary>The label <c>Media</c>.</summary>
    MediaToken,

    /// <summary>The label <c>Statuses</c>.</summary>
    StatusesToken,

    /// <summary>A count with its separators and suffix: <c>21K</c>.</summary>
    CountToken,

    /// <summary>The account's place: the whole line.</summary>
    LocationToken,

    /// <summary>The joined line as one token: <c>Joined December 2014</c>, in any language.</summary>
    JoinedToken,

    /// <summary>A thread index with its brackets as one token: <c>[3/3]</c>.</summary>
    ThreadIndexToken,

    /// <summary>What could be a thread index: <c>3/4</c>, <c>3/n</c>, <c>3/</c>, <c>3)</c>; only the posts beside it can tell.</summary>
    BareThreadIndexToken,

    /// <summary>The bracket before a topic.</summary>
    OpenBracketToken,

    /// <summary>The bracket after a topic.</summary>
    CloseBracketToken,

    /// <summary>A mention with its sign: <c>@CSMagistrature</c>.</summary>
    MentionToken,

    /// <summary>A list with its owner: <c>@owner/name</c>.</summary>
    ListToken,

    /// <summary>A hashtag with its sign: <c>#magistrats</c>.</summary>
    HashtagToken,

    /// <summary>A cashtag with its sign: <c>$ACME</c>.</summary>
    CashtagToken,

    /// <summary>A URL.</summary>
    UrlToken,

    /// <summary>One emoji, with all the code points of its sequence: <c>🇫🇷</c>.</summary>
    EmojiToken,

    /// <summary>Text between the other tokens of a line, with its inner white space.</summary>
    TextToken,

    /// <summary>A line that fits nowhere; it has an error.</summary>
    SkippedTextToken,

    /// <summary>The end of the text, always zero-width and always the last token.</summary>
    EndOfFileToken,

    /// <summary>U+FEFF at the very start.</summary>
    ByteOrderMarkTrivia,

    /// <summary>White space, and characters that show nothing, at the ends of a line; white space between the parts of a prelude.</summary>
    WhitespaceTrivia,

    /// <summary>One line end: LF, CRLF or CR.</summary>
    EndOfLineTrivia,

    /// <summary>The whole text: <see cref="DumpSyntax"/>.</summary>
    Dump,

    /// <summary>One account's page: <see cref="FeedSyntax"/>.</summary>
    Feed,

    /// <summary>The header of a feed: <see cref="ProfileSyntax"/>.</summary>
    Profile,

    /// <summary>A label and its count: <see cref="StatSyntax"/>.</summary>
    Stat,

    /// <summary>The lines in which the account describes itself: <see cref="BioSyntax"/>.</summary>
    Bio,

    /// <summary>A post: <see cref="PostSyntax"/>.</summary>
    Post,

    /// <summary>What stands before the text proper: <see cref="PreludeSyntax"/>.</summary>
    Prelude,

    /// <summary>The text proper: <see cref="BodySyntax"/>.</summary>
    Body,

    /// <summary>The three counts of a post: <see cref="EngagementSyntax"/>.</summary>
    Engagement,
}
