using System.Collections.Frozen;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>The words that the network itself uses in its URLs.</summary>
internal static class NetworkWords
{
    /// <summary>Names after the host that are not handles.</summary>
    private static readonly FrozenSet<string> Pages = SetOf(
        "about", "account", "amplify_video", "amplify_video_thumb", "bookmarks", "card_img", "communities", "compose", "connect_people", "download", "embed",
        "explore", "ext_tw_video", "ext_tw_video_thumb", "hashflags", "hashtag", "home", "i", "intent", "jobs", "login", "logout", "media", "messages",
        "notifications", "oauth", "oauth2", "personalization", "privacy", "profile_banners", "profile_images", "search", "settings", "share", "signup",
        "srv", "tos", "tweet_video", "tweet_video_thumb", "who_to_follow", "widgets");

    /// <summary>Words of paths that can also be a handle, which they are directly after the host.</summary>
    private static readonly FrozenSet<string> Sections = SetOf(
        "affiliates", "analytics", "article", "articles", "birdwatch", "broadcasts", "by", "cards", "events", "favorite", "favorites", "flow",
        "follow", "followed_lists", "followers", "followers_you_follow", "following", "grok", "header_photo", "highlights", "like", "likes",
        "liking_users", "list", "list_memberships", "lists", "live", "lookup", "me", "members", "memberships", "mentions", "moments", "n",
        "newsletter", "owned_lists", "photo", "post", "quotes", "replies", "reposts", "retweet", "retweeted_by", "retweets",
        "screen_name", "show", "spaces", "status", "statuses", "subscribers", "subscriptions", "superfollows", "thread", "timeline", "topics",
        "trending", "tweet", "tweets", "user", "user_timeline", "username", "users", "verified_followers", "video", "web", "with_replies");

    /// <summary>Sections that are followed by the number of a post.</summary>
    private static readonly FrozenSet<string> BeforePosts = SetOf("status", "statuses", "thread");

    /// <summary>Words of paths with a hyphen, which no handle has.</summary>
    private static readonly FrozenSet<string> Compounds = SetOf("screen-name", "timeline-likes", "timeline-list", "timeline-profile", "tweet-result");

    /// <summary>Words of paths whose next is a handle, unless it is a number or a word of paths.</summary>
    private static readonly FrozenSet<string> BeforeHandles = SetOf("by", "screen-name", "screen_name", "show", "user", "user_timeline", "username", "users");

    /// <summary>Those of them that are not a handle directly after the host, if one follows.</summary>
    private static readonly FrozenSet<string> FirstBeforeHandles = SetOf("user", "users");

    /// <summary>Names of parameters and search operators whose value is one handle or several, each with its sign.</summary>
    private static readonly FrozenSet<string> HandleKeys = SetOf(
        "from:", "to:", "mentions:", "retweets_of:", "list:", "handle=", "related=", "screen_name=", "screenname=", "user=", "username=", "usernames=", "users=",
        "via=");

    /// <summary>The same for numbers.</summary>
    private static readonly FrozenSet<string> NumberKeys = SetOf("id=", "in_reply_to=", "list:", "recipient=", "tweet=", "user=", "users=");

    private static readonly FrozenSet<string> OtherParameters = SetOf(
        "count=", "f=", "filter:", "hashtags=", "lang=", "name=", "original_referer=", "q=", "query=", "redirect_after_login=", "ref_src=", "ref_url=", "s=",
        "since:", "src=", "t=", "text=", "until:", "url=");

    /// <summary>Sections that are followed by the index of a picture or by a word, not by the number of a post or account.</summary>
    private static readonly FrozenSet<string> NotBeforeNumbers = SetOf("hashtag", "header_photo", "photo", "search", "video");

    /// <summary>Sections that are followed by a number in letters and digits.</summary>
    private static readonly FrozenSet<string> BeforeOtherNumbers = SetOf("broadcasts", "spaces");

    public static bool IsPage(string word) => Pages.Contains(word);

    public static bool IsInPaths(string word) => Pages.Contains(word) || Sections.Contains(word);

    public static bool PrecedesHandle(string section) => BeforeHandles.Contains(section);

    public static bool IsFirstBeforeHandle(string word) => FirstBeforeHandles.Contains(word);

    public static bool IsCompound(string segment) => Compounds.Contains(segment);

    public static bool PrecedesPost(string word) => BeforePosts.Contains(word);

    /// <summary>Whether what follows a path is the number of a post, on any site.</summary>
    public static bool EndsBeforePost(ReadOnlySpan<char> before)
    {
        int slash = before is [.. var path, '/'] ? path.LastIndexOf('/') : -1;
        return slash >= 0 && BeforePosts.Contains(before[(slash + 1)..^1].ToString());
    }

    public static bool MayPrecedeNumber(string section) => !NotBeforeNumbers.Contains(section);

    public static bool PrecedesOtherNumber(string section) => BeforeOtherNumbers.Contains(section);

    /// <param name="key">The name of a parameter or operator, with its sign.</param>
    public static bool IsHandleKey(string key) => HandleKeys.Contains(key);

    /// <inheritdoc cref="IsHandleKey"/>
    public static bool IsNumberKey(string key) => NumberKeys.Contains(key) || (key.Length > 1 && key.AsSpan(..^1).EndsWith("_id", StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc cref="IsHandleKey"/>
    public static bool IsKey(string key) => IsHandleKey(key) || IsNumberKey(key) || OtherParameters.Contains(key);

    private static FrozenSet<string> SetOf(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
