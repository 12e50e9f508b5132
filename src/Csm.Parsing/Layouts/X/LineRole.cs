namespace Csm.Parsing.Layouts.X;

/// <summary>What a line of an X page is.</summary>
internal enum LineRole : byte
{
    /// <summary>A line of the page itself.</summary>
    Page,

    /// <summary>The name of the page's account.</summary>
    ProfileName,

    /// <summary>The handle of the page's account.</summary>
    ProfileHandle,

    /// <summary>A line in which the account describes itself.</summary>
    Bio,

    /// <summary>Place, link, birthday and month of opening of the account, alone or run together.</summary>
    Facts,

    /// <summary>A count of the profile with its label.</summary>
    Stat,

    /// <summary>The line that says that a post is pinned.</summary>
    Pinned,

    /// <summary>The line that says who reposted a post.</summary>
    Reposted,

    /// <summary>The name of a post's author.</summary>
    Name,

    /// <summary>The handle of a post's author, on old pages with the date behind it.</summary>
    Handle,

    /// <summary>The date or the age of a post, on old pages with a dot before it.</summary>
    Published,

    /// <summary>In place of the date: somebody pays for the post.</summary>
    Promoted,

    /// <summary>An account that a post replies to.</summary>
    ReplyTo,

    /// <summary>A line of the text of a post.</summary>
    Text,

    /// <summary>The last line of a cut text, with the button behind it on the same line.</summary>
    TextWithButton,

    /// <summary>A line about a picture, a video or a link.</summary>
    Media,

    /// <summary>The text of the post is cut here.</summary>
    ShowMore,

    /// <summary>The line above a quoted post.</summary>
    Quote,

    /// <summary>The time and date of an opened post.</summary>
    Stamp,

    /// <summary>The dot with which the head of a post begins that has neither name nor handle.</summary>
    Dot,

    /// <summary>A picture, which some browsers copy as a character.</summary>
    Picture,

    Replies,

    Reposts,

    Likes,

    Views,

    Bookmarks,

    Quotes,

    /// <summary>A count that could be several of those above.</summary>
    UnassignedCount,

    /// <summary>A line of the page after its posts.</summary>
    PageEnd,
}
