namespace Csm.Parsing.Languages;

/// <summary>What the words of an X page's interface say. One form can be several of them: <c>Following</c> is a tab and the label of a count.</summary>
[Flags]
internal enum XPhrases : uint
{
    None = 0,

    /// <summary>The first line of a page.</summary>
    PageTop = 1,

    /// <summary>A tab, a banner, a button or a link of the footer.</summary>
    Furniture = 1 << 1,

    /// <summary>The heading above an opened post.</summary>
    Conversation = 1 << 2,

    /// <summary>The heading of what follows the posts of a page.</summary>
    PageEnd = 1 << 3,

    /// <summary>A button or a notice below a post.</summary>
    BetweenPosts = 1 << 4,

    /// <summary>The heading above the posts of an account.</summary>
    OwnPosts = 1 << 5,

    /// <summary>The number of posts at the top of a profile.</summary>
    Total = 1 << 6,

    /// <summary>When the account was opened.</summary>
    Joined = 1 << 7,

    /// <summary>The birthday of the account's owner.</summary>
    Born = 1 << 8,

    Following = 1 << 9,

    Followers = 1 << 10,

    Subscriptions = 1 << 11,

    Pinned = 1 << 12,

    YouReposted = 1 << 13,

    Reposted = 1 << 14,

    ReplyingTo = 1 << 15,

    /// <summary>How many more accounts a post replies to.</summary>
    AndOthers = 1 << 16,

    Quote = 1 << 17,

    ShowMore = 1 << 18,

    TranslatedFrom = 1 << 19,

    /// <summary>A label between the head of a post and its text.</summary>
    Label = 1 << 20,

    Views = 1 << 21,

    /// <summary>In place of the date of a post that somebody pays for.</summary>
    Ad = 1 << 22,

    /// <summary>Whose video or picture it is; the name is on the next line.</summary>
    From = 1 << 23,

    /// <summary>Which site a card leads to.</summary>
    FromDomain = 1 << 24,

    Media = 1 << 25,

    /// <summary>The first line of a community note.</summary>
    Note = 1 << 26,

    /// <summary>The last line of a community note.</summary>
    NoteEnd = 1 << 27,

    Retweets = 1 << 28,

    Likes = 1 << 29,

    Quotes = 1 << 30,

    Bookmarks = 1u << 31,
}
