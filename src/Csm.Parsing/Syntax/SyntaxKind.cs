namespace Csm.Parsing.Syntax;

/// <summary>
/// The kinds of tokens, of the trivia between them, and of the nodes above them. Tokens are below 500, trivia are below 1000, and nodes start at 1000, so that
/// new kinds do not change the values of the others.
/// </summary>
public enum SyntaxKind : ushort
{
    /// <summary>No kind: that of <c>default(SyntaxToken)</c>.</summary>
    None = 0,

    /// <summary>The display name of the page's account: the whole line, whatever it says.</summary>
    DisplayNameToken = 1,

    /// <summary>The handle of the page's account with its sign: <c>@CSMagistrature</c>.</summary>
    HandleToken,

    /// <summary>The label <c>Followers</c>, in any language.</summary>
    FollowersLabelToken,

    /// <summary>The label <c>Following</c>, in any language.</summary>
    FollowingLabelToken,

    /// <summary>The label <c>Media</c>.</summary>
    MediaLabelToken,

    /// <summary>The label <c>Statuses</c>.</summary>
    StatusesLabelToken,

    /// <summary>A count of the profile with its separators and suffix: <c>21K</c>. Its label says what it counts.</summary>
    CountToken,

    /// <summary>The location that the account gives: the whole line.</summary>
    LocationToken,

    /// <summary>The joined line, as one token: <c>Joined December 2014</c>, in any language.</summary>
    JoinedToken,

    /// <summary>The link that the account gives.</summary>
    LinkToken,

    /// <summary>The birthday that the account gives.</summary>
    BornToken,

    /// <summary>The label <c>Subscriptions</c>, in any language.</summary>
    SubscriptionsLabelToken,

    /// <summary>The name of a post's author, if the page prints it.</summary>
    AuthorNameToken = 100,

    /// <summary>The handle of a post's author with its sign, if the page prints it.</summary>
    AuthorHandleToken,

    /// <summary>The date or age of a post, if the page prints it.</summary>
    PublishedToken,

    /// <summary>The line that says that a post is pinned to the profile.</summary>
    PinnedToken,

    /// <summary>The name of the account that reposted a post.</summary>
    RepostedByToken,

    /// <summary>The line that says that the person who copied the page reposted a post.</summary>
    OwnRepostToken,

    /// <summary>The word that says that somebody pays for a post.</summary>
    PromotedToken,

    /// <summary>The handle of an account that a post replies to, with its sign.</summary>
    ReplyToToken,

    /// <summary>The number of a post's replies.</summary>
    RepliesToken = 150,

    /// <summary>The number of a post's reposts.</summary>
    RepostsToken,

    /// <summary>The number of a post's likes.</summary>
    LikesToken,

    /// <summary>The number of posts that quote this post.</summary>
    QuotesToken,

    /// <summary>The number of a post's bookmarks.</summary>
    BookmarksToken,

    /// <summary>The number of a post's views.</summary>
    ViewsToken,

    /// <summary>A count of a post that could be one of several; the page does not say which.</summary>
    UnassignedCountToken,

    /// <summary>A line that belongs to the page itself: a tab, a banner, a button, a heading.</summary>
    PageTextToken = 200,

    /// <summary>A line about a picture, a video or a link of a post.</summary>
    MediaToken,

    /// <summary>The button that shows the rest of a text.</summary>
    ShowMoreToken,

    /// <summary>A thread index with its brackets, as one token: <c>[3/3]</c>. The first of the kinds of tokens in a text.</summary>
    ThreadIndexToken = 300,

    /// <summary>A possible thread index: <c>3/4</c>, <c>3/n</c>, <c>3/</c>, <c>3)</c>. Only the neighbouring posts can decide.</summary>
    BareThreadIndexToken,

    /// <summary>The bracket before a topic.</summary>
    OpenBracketToken,

    /// <summary>The bracket after a topic.</summary>
    CloseBracketToken,

    /// <summary>A mention with its sign: <c>@CSMagistrature</c>.</summary>
    MentionToken,

    /// <summary>A list with its owner and sign: <c>@owner/name</c>.</summary>
    ListToken,

    /// <summary>A hashtag with its sign: <c>#magistrats</c>.</summary>
    HashtagToken,

    /// <summary>A cashtag with its sign: <c>$ACME</c>.</summary>
    CashtagToken,

    /// <summary>A URL.</summary>
    UrlToken,

    /// <summary>A URL that its page writes on several lines.</summary>
    SplitUrlToken,

    /// <summary>One emoji, with all the code points of its sequence: <c>🇫🇷</c>.</summary>
    EmojiToken,

    /// <summary>The text between the other tokens of a line, with its inner white space. The last of the kinds of tokens in a text.</summary>
    TextToken,

    /// <summary>A line that fits nowhere; a diagnostic says why.</summary>
    SkippedTextToken = 480,

    /// <summary>The end of the text: always zero-width, and always the last token.</summary>
    EndOfFileToken,

    /// <summary>U+FEFF at the very start of the text.</summary>
    ByteOrderMarkTrivia = 500,

    /// <summary>White space and invisible characters at the ends of a line, or white space between the parts of a prelude.</summary>
    WhitespaceTrivia,

    /// <summary>One line end: LF, CRLF or CR.</summary>
    EndOfLineTrivia,

    /// <summary>The whole text: <see cref="DumpSyntax"/>.</summary>
    Dump = 1000,

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

    /// <summary>The part before the text proper: <see cref="PreludeSyntax"/>.</summary>
    Prelude,

    /// <summary>The text proper: <see cref="BodySyntax"/>.</summary>
    Body,

    /// <summary>The counts of a post: <see cref="EngagementSyntax"/>.</summary>
    Engagement,

    /// <summary>A post that another one quotes: <see cref="QuoteSyntax"/>.</summary>
    Quote,
}
