namespace Csm.Parsing.Diagnostics;

/// <content>CSM1xxx: about what the text means.</content>
public static partial class DiagnosticCatalog
{
    /// <summary>CSM1001: the text has more than one feed.</summary>
    public static DiagnosticDescriptor MoreFeeds { get; } = new(
        "CSM1001",
        DiagnosticSeverity.Warning,
        "More than one feed",
        "expected one feed, found {0}; only the first is read",
        "The text contains the pages of several accounts, and only the first one was asked for. Use Feed.ParseAll, or csm parse --all-feeds, to get all of" +
        " them.");

    /// <summary>CSM1002: a count is larger than a 64-bit number.</summary>
    public static DiagnosticDescriptor CountTooLarge { get; } = new(
        "CSM1002",
        DiagnosticSeverity.Warning,
        "A count that is too large",
        "expected a count of at most 9,223,372,036,854,775,807, found '{0}'; its value and maximum are null",
        "The count is larger than 9,223,372,036,854,775,807, the largest 64-bit number. Its value and its maximum are null, and its text is kept. No " +
        "account has that many: the line is probably not a count.");

    /// <summary>CSM1003: the language of a count had to be guessed.</summary>
    public static DiagnosticDescriptor GuessedLanguage { get; } = new(
        "CSM1003",
        DiagnosticSeverity.Info,
        "A count whose language is unknown",
        "'{0}' is read as {1}, as in {2}; the feed could be in {3} (such counts: {4})",
        "The meaning of a count depends on the language: B is a billion (10^9) in English and a trillion (10^12) in Spanish, and 21.000 is twenty-one thousand " +
        "in German. The labels of the feed do not decide the language, so the count is read in the first language that accepts it. Specify the language " +
        "with FeedParseOptions.Language or csm --language.");

    /// <summary>CSM1004: a count is written as in another language.</summary>
    public static DiagnosticDescriptor CountOfOtherLanguage { get; } = new(
        "CSM1004",
        DiagnosticSeverity.Warning,
        "A count in the format of another language",
        "expected a count as in {3}, found '{0}', which is read as {1}, as in {2} (such counts: {4})",
        "The labels of the feed, or the options, decide its language, and counts are not written like this in it: '21.000' is not a count in English, but " +
        "twenty-one thousand in Spanish. It is read as the languages of CLDR write it, if they agree. Check the first such count. Specify the " +
        "language if the labels are misleading and it is one that can be given.");

    /// <summary>CSM1005: a count cannot be read.</summary>
    public static DiagnosticDescriptor UnreadableCount { get; } = new(
        "CSM1005",
        DiagnosticSeverity.Warning,
        "A count that cannot be read",
        "expected a count such as 431{1}, found '{0}'; its value is null",
        "Three lines that look like counts follow a text, and this one is not written as in any language of CLDR, such as 1.2.3K or a dash, or languages " +
        "differ in what it means. It is taken for the count that is due, so that two posts are not read as one. Its value is null, and its text is kept.");

    /// <summary>CSM1006: a date beside a post cannot be read.</summary>
    public static DiagnosticDescriptor UnreadableDate { get; } = new(
        "CSM1006",
        DiagnosticSeverity.Info,
        "Unreadable date",
        "expected a date or an age as {1} writes it, found '{0}'; when the post was published is unknown (such dates: {2})",
        "A page of X prints the date or the age of a post beside its author. This one is not written as CLDR says that the language of the page writes it, nor do other languages agree " +
        "on it. Its text is kept; its days are null. If the page is in another language, specify it with FeedParseOptions.Language or csm --language.");

    /// <summary>CSM1007: a date beside a post is after the copy.</summary>
    public static DiagnosticDescriptor DateAfterCopy { get; } = new(
        "CSM1007",
        DiagnosticSeverity.Warning,
        "A date after the copy",
        "expected dates until {1}, when the page was copied, found '{0}'; its days are null (such dates: {2})",
        "Nothing on a page is from after its copy, so the given time of the copy is wrong, or the date is. The days of this date are null, and those that follow from the time of the copy " +
        "are wrong with it. Correct FeedParseOptions.CollectedAt or csm --collected-at.");

    /// <summary>CSM1010: a position in a thread is above the total.</summary>
    public static DiagnosticDescriptor IndexAboveTotal { get; } = new(
        "CSM1010",
        DiagnosticSeverity.Warning,
        "A thread position above the total",
        "expected a position from 1 to {1}, found {0}",
        "The text gives a position in a thread that is above the number of posts that it announces, as in [10/9]. People write that if a thread becomes " +
        "longer than they expected. The place is kept as it is.");

    /// <summary>CSM1011: a thread does not have all its posts.</summary>
    public static DiagnosticDescriptor MissingPosts { get; } = new(
        "CSM1011",
        DiagnosticSeverity.Warning,
        "A thread with missing posts",
        "expected posts 1 to {0} of this thread next to each other; missing: {1}",
        "Some posts of this thread are not next to the others. They may have been deleted, or be outside the dump, or another post may be between them. " +
        "PostThread.MissingRanges lists their positions.");

    /// <summary>CSM1012: a position in a thread is repeated.</summary>
    public static DiagnosticDescriptor RepeatedIndex { get; } = new(
        "CSM1012",
        DiagnosticSeverity.Warning,
        "A repeated thread position",
        "expected each position once, found position {0} again",
        "Two neighbouring posts of a thread give the same place, such as [2/4]. Both are kept in the thread, in the order of the text.");

    /// <summary>CSM1013: the total of a thread changes.</summary>
    public static DiagnosticDescriptor ChangedTotal { get; } = new(
        "CSM1013",
        DiagnosticSeverity.Warning,
        "A total that changes inside a thread",
        "expected the total {0}, as in the next post of the thread, found {1}; read as one thread",
        "The posts of one thread announce different totals, such as [1/3] and [2/4]. People write that if they add a post later. The thread has the total " +
        "of its last post.");

    /// <summary>CSM1014: a post of a thread has no reply.</summary>
    public static DiagnosticDescriptor MissingReply { get; } = new(
        "CSM1014",
        DiagnosticSeverity.Info,
        "A post of a thread without a reply",
        "expected at least one reply, since the thread continues, found none; the counts may belong to another post",
        "In a thread, the next post replies to this one, so that every post except the last one has at least one reply. The count is 0 here. The page may " +
        "have been counted late, or a line of the dump is missing and the counts belong to another post.");

    /// <summary>CSM1015: a number could be a position in a thread.</summary>
    public static DiagnosticDescriptor UnconfirmedIndex { get; } = new(
        "CSM1015",
        DiagnosticSeverity.Info,
        "A number that could be a position in a thread",
        "'{0}' is read as text; it would be a thread position if a neighbouring post had the previous or next one",
        "The text begins or ends with something like 1/3, 1/n or 1), which people use to number the posts of a thread and for many other things. It would " +
        "be certain if a neighbouring post had the place before or after it and the same total; without one it is text. Brackets, as in [1/3], make it " +
        "certain.");

    /// <summary>CSM1016: a bare number is read as a position in a thread.</summary>
    public static DiagnosticDescriptor ConfirmedIndex { get; } = new(
        "CSM1016",
        DiagnosticSeverity.Info,
        "A bare number read as a thread position",
        "'{0}' is read as a thread position, because a neighbouring post has the previous or next one; it could also be text",
        "The text begins or ends with something like 1/3, 1/n or 1), and a neighbouring post has the place before or after it and the same total. So it is" +
        " read as a place and left out of Post.Body. Two neighbouring posts that end with the dates 8/10 and 9/10 look the same; Post.Text contains " +
        "everything.");
}
