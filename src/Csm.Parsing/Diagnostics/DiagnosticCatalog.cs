using System.Collections.Immutable;

namespace Csm.Parsing.Diagnostics;

/// <summary>Every diagnostic that this library can raise. CSM0xxx is about what is written, CSM1xxx about what it means.</summary>
public static class DiagnosticCatalog
{
    internal static readonly DiagnosticDescriptor NothingRecognized = new(
        "CSM0001",
        DiagnosticSeverity.Error,
        "Nothing was recognized",
        "expected a profile (a name, an @handle, 'Followers' and a count) or posts that are each followed by three counts, found {0}; " +
        "the layout that is known is the viewer's, in {1}",
        "Neither a profile nor a post with its counts is in the text, so all of it was kept as the text of one post. A dump begins with a name, an @handle, " +
        "and labels such as 'Followers' each followed by a count; its posts are each followed by three lines with counts. Check that the file is a dump of " +
        "the viewer layout, and not, for example, the page's HTML.");

    internal static readonly DiagnosticDescriptor InvalidBytes = new(
        "CSM0002",
        DiagnosticSeverity.Error,
        "Bytes are not valid in the text's encoding",
        "expected {0}, found {1} byte(s) that cannot be decoded, the first at byte offset {2}; shown as U+FFFD",
        "Some bytes are no characters in the encoding that the text was read in: UTF-8, or UTF-16 where a byte order mark says so. Each became U+FFFD, and " +
        "the rest was read. Often the file was saved as Windows-1252 ('é' as the byte E9): save it as UTF-8 and parse it again.");

    internal static readonly DiagnosticDescriptor LoneSurrogate = new(
        "CSM0003",
        DiagnosticSeverity.Warning,
        "Half of a surrogate pair",
        "expected surrogates in pairs, found {1} alone, the first is {0}; written as U+FFFD in JSON",
        "A character above U+FFFF is written as a pair of surrogates in UTF-16, and one half stands alone here, as where a text was cut in the middle of an " +
        "emoji. The text is kept; JSON and CSV cannot hold half a pair and get U+FFFD. Cut texts between characters.");

    internal static readonly DiagnosticDescriptor ControlCharacter = new(
        "CSM0004",
        DiagnosticSeverity.Warning,
        "Control character",
        "expected text, found {1} control character(s) in {2} line(s), the first is {0}; kept as text{3}",
        "Characters that control a device, such as U+0000 or U+001B, are in the text, here or in some lines from here on. They are kept as text. They often " +
        "come from a terminal's colours (ESC [ 3 1 m), from a binary file, or from UTF-16 without a byte order mark: make the dump anew without them.");

    internal static readonly DiagnosticDescriptor OtherSite = new(
        "CSM0005",
        DiagnosticSeverity.Error,
        "A page of another site",
        "expected the dump of a viewer site, found a page copied from {0}, as '{1}' shows; such a page is not read",
        "The text has lines that only the pages of another site have: x.com, nitter, LinkedIn or Threads. Their counts are in another order, or left out where they " +
        "are zero, so reading them as a viewer's dump would give wrong numbers. Nothing is read: the feed is empty, and the tree has all lines as skipped text. If " +
        "it is a dump of a viewer site after all, give the layout with FeedParseOptions.Layout or csm --layout viewer.");

    internal static readonly DiagnosticDescriptor MissingProfile = new(
        "CSM0010",
        DiagnosticSeverity.Warning,
        "No profile before the posts",
        "expected {1}, found '{0}'; the feed has posts only",
        "No name, @handle and labelled counts, as 'Followers' and in the next line '21K', stand before the first post. The feed has its posts and no profile. " +
        "Where one line of a profile is not as it should be, this points at it: perhaps a label in a language that is not known, or with an invisible " +
        "character in it. If the dump was cut at its beginning, that is all right.");

    internal static readonly DiagnosticDescriptor MissingDisplayName = new(
        "CSM0011",
        DiagnosticSeverity.Warning,
        "No display name",
        "expected a display name, found {0}",
        "The line before the @handle should be the account's name, and there is none. The name is null.");

    internal static readonly DiagnosticDescriptor MissingHandle = new(
        "CSM0012",
        DiagnosticSeverity.Warning,
        "No handle",
        "expected an @handle, found {0}",
        "The second line of a profile should be the handle: @ and letters of A-Z, digits and low lines, as in @CSMagistrature. The handle is null. Check " +
        "whether the line was lost or has other characters in it.");

    internal static readonly DiagnosticDescriptor MissingStats = new(
        "CSM0013",
        DiagnosticSeverity.Warning,
        "No counts in the profile",
        "expected {1}, 'Following', 'Media' or 'Statuses' and a count, found {0}",
        "After the @handle the profile should have labels with a count each, as 'Followers' and in the next line '21K'. None stands there, so all four counts " +
        "are null. A label may be in a language that is not known, or have an invisible character in it.");

    internal static readonly DiagnosticDescriptor MissingStatCount = new(
        "CSM0014",
        DiagnosticSeverity.Warning,
        "A label without its count",
        "expected a count such as 431{2} after '{1}', found {0}",
        "A label such as 'Followers' should be followed by a line with its count. The line that stands there is no count, so the count is null. A count has " +
        "digits, and separators and a suffix as its language writes them: in English 0, 1,234, 21K, 1.2M, in German 1.234, 1,2 Mio.");

    internal static readonly DiagnosticDescriptor RepeatedStat = new(
        "CSM0015",
        DiagnosticSeverity.Warning,
        "A count of the profile stands twice",
        "expected '{0}' once, found it again; the first one counts",
        "The same label stands twice among the counts of the profile. The first one that has a count is taken, the other stays in the tree. Two dumps may " +
        "have been joined in the wrong place.");

    internal static readonly DiagnosticDescriptor UnexpectedLine = new(
        "CSM0016",
        DiagnosticSeverity.Error,
        "A line that fits nowhere",
        "expected {1}, found '{0}'; it is skipped{2}",
        "A line among the labels of the profile, or lines before the profile, are none of what a profile has. They stay in the tree as skipped text, and " +
        "nothing else is made of them. If it is a count before the first label, each label may follow its count in this dump, and then the values are those of " +
        "the wrong labels.");

    internal static readonly DiagnosticDescriptor MissingJoined = new(
        "CSM0017",
        DiagnosticSeverity.Warning,
        "No joined line",
        "expected {1}, found {0}; {2}",
        "The last line of a profile should be 'Joined', a month and a year, as in 'Joined December 2014', or the same in another language that is known. " +
        "Without it the profile ends before the text that the first three counts follow, so a line of the bio can be taken for that text. Where one of its " +
        "lines has a month and a year, this points at it, and the line is kept as bio or location.");

    internal static readonly DiagnosticDescriptor DoubtfulLocation = new(
        "CSM0018",
        DiagnosticSeverity.Info,
        "Bio or location",
        "'{0}' is read as the {1}; it could be the {2}",
        "Between the counts and the joined line stand the bio and, if the account has one, the location. A last line of at most 30 characters is read as " +
        "the location, a single line as the bio. Here both readings are possible.");

    internal static readonly DiagnosticDescriptor OtherLanguage = new(
        "CSM0019",
        DiagnosticSeverity.Warning,
        "A profile in more than one language",
        "expected {0} in {1}, found '{2}', which is {3}; it is read all the same",
        "The labels of a profile, or its joined line, are in different languages, or not in the one that was given, as 'Abonnés' and then 'Following'. Each is " +
        "read for what it is; the counts are read in the language that was given, else in that of the first label. Two dumps may have been joined.");

    internal static readonly DiagnosticDescriptor MissingCounts = new(
        "CSM0020",
        DiagnosticSeverity.Warning,
        "A post without all its counts",
        "expected three counts (replies, reposts, likes), found {0} before the end of the feed",
        "A post is followed by three counts: replies, reposts, likes. Here the feed ends before all three have come; those that are missing are null. The " +
        "dump was probably cut at its end.");

    internal static readonly DiagnosticDescriptor CountReadAsText = new(
        "CSM0021",
        DiagnosticSeverity.Warning,
        "A number taken as text among counts",
        "expected three counts, found more in a row; '{0}' is read as the text of a post",
        "More than three counts in a row follow a text, and their number is no multiple of three. Those that cannot be counts were read as a post's text, " +
        "as in a post that only says '2024'. Check whether the right lines were taken.");

    internal static readonly DiagnosticDescriptor NumericText = new(
        "CSM0022",
        DiagnosticSeverity.Info,
        "A line of a text that looks like a count",
        "expected three counts in a row, found fewer before {1}; '{0}' is read as text",
        "A line of a post looks like a count, but fewer than three such lines stand in a row, so it is part of the text: 'Bonne année', '2024', 'à tous'. " +
        "Nothing needs to be done if that is so. But if the line after them should be a count and cannot be read as one, two posts were taken for one.");

    internal static readonly DiagnosticDescriptor MediaOnlyPost = new(
        "CSM0023",
        DiagnosticSeverity.Info,
        "A post without text",
        "expected a text before three counts, found none; read as a post with media only",
        "Three counts follow three counts, with no text between them. That is what a post with a picture or a video alone looks like, and it is read as one.");

    internal static readonly DiagnosticDescriptor UnknownLabel = new(
        "CSM0024",
        DiagnosticSeverity.Warning,
        "A label that is not known",
        "expected 'Followers', 'Following', 'Media' or 'Statuses' (or the same in another known language), found '{0}' and the count '{1}'; both are left out",
        "Among the labels of the profile, a line that is none of those that are known is followed by a count, as 'Médias' and '431'. Both stay in the tree and " +
        "are left out of the model. Media and Statuses are known in English only.");

    internal static readonly DiagnosticDescriptor ProfileLineInText = new(
        "CSM0025",
        DiagnosticSeverity.Warning,
        "A line of a profile in the text of a post",
        "expected the text of a post, found {1} '{0}'; does another feed begin here?",
        "The text of a post has a line that only profiles have: a label with its count, a joined line, or a handle before such lines. The profile of another " +
        "feed may be damaged: its second line should be an @handle, its third a known label, its fourth a count. Until then its lines are a part of this post.");

    internal static readonly DiagnosticDescriptor CountInBio = new(
        "CSM0026",
        DiagnosticSeverity.Warning,
        "A line of the bio that looks like a count",
        "expected the text of the bio, found '{0}'; is a label missing before it?",
        "A line between the labels and the end of the profile is a count and nothing else. It is read as a line of the bio. If a label of the profile was lost, " +
        "it is that label's count.");

    internal static readonly DiagnosticDescriptor MoreFeeds = new(
        "CSM1001",
        DiagnosticSeverity.Warning,
        "More than one feed",
        "expected one feed, found {0}; this is the first, the others are left out",
        "The text holds the pages of several accounts, and only the first was asked for. Use Feed.ParseAll, or csm parse --all-feeds, to get all of them.");

    internal static readonly DiagnosticDescriptor CountTooLarge = new(
        "CSM1002",
        DiagnosticSeverity.Warning,
        "A count that no 64-bit number holds",
        "expected a count of at most 9,223,372,036,854,775,807, found '{0}'; its value and maximum are null",
        "The count is larger than 9,223,372,036,854,775,807, the largest number that is kept. Its value and its maximum are null; its text is there. No " +
        "account has that many: the line is probably no count.");

    internal static readonly DiagnosticDescriptor GuessedLanguage = new(
        "CSM1003",
        DiagnosticSeverity.Info,
        "The language of a count is not known",
        "'{0}' is read as {1}, as in {2}; the feed could be in {3} (such counts: {4})",
        "What a count means depends on the language: B is a thousand million in English and a thousand in Turkish, 21.000 is twenty-one thousand in German. The " +
        "labels of the feed do not tell one language, so the count was read as the first language writes it that can. Give the language with " +
        "FeedParseOptions.Language or csm --language.");

    internal static readonly DiagnosticDescriptor CountOfOtherLanguage = new(
        "CSM1004",
        DiagnosticSeverity.Warning,
        "A count as another language writes it",
        "expected a count as in {3}, found '{0}', which is read as {1}, as in {2} (such counts: {4})",
        "The labels of the feed, or the options, say its language, and that language does not write counts so: '21.000' is no count in English, and twenty-one " +
        "thousand in German. It was read as another language writes it. Check the first such count, and give the language if the labels mislead.");

    internal static readonly DiagnosticDescriptor UnreadableCount = new(
        "CSM1005",
        DiagnosticSeverity.Warning,
        "A count that cannot be read",
        "expected a count such as 431{1}, found '{0}'; its value is null",
        "Three lines follow a text, two of them are counts, and this one begins like a count but is none that a known language writes, as 1'234 or a dash. It " +
        "is taken for the count that is due, so that two posts are not read as one; its value is null, its text is kept.");

    internal static readonly DiagnosticDescriptor IndexAboveTotal = new(
        "CSM1010",
        DiagnosticSeverity.Warning,
        "A place in a thread above the total",
        "expected a place from 1 to {1}, found {0}",
        "The text gives a place in a thread above the number of posts that it announces, as in [10/9]. People write that when a thread grew longer than " +
        "they had thought. The place is kept as it is.");

    internal static readonly DiagnosticDescriptor MissingPosts = new(
        "CSM1011",
        DiagnosticSeverity.Warning,
        "A thread without all its posts",
        "expected the posts 1 to {0} of this thread beside each other, missing {1}",
        "Posts of this thread do not stand beside the others. They may have been deleted, or come before the dump begins or after it ends, or another post stands between. PostThread.MissingPositions " +
        "has their places.");

    internal static readonly DiagnosticDescriptor RepeatedIndex = new(
        "CSM1012",
        DiagnosticSeverity.Warning,
        "A place in a thread stands twice",
        "expected each place once, found the place {0} again",
        "Two neighbouring posts of a thread give the same place, as two posts with [2/4]. Both are kept in the thread, in the order of the text.");

    internal static readonly DiagnosticDescriptor ChangedTotal = new(
        "CSM1013",
        DiagnosticSeverity.Warning,
        "The total changes inside a thread",
        "expected the total {0}, as in the thread's next post, found {1}; read as one thread",
        "The posts of one thread announce different totals, as [1/3], [2/4]. People write that when they add a post later. The thread has the total of its " +
        "last post.");

    internal static readonly DiagnosticDescriptor MissingReply = new(
        "CSM1014",
        DiagnosticSeverity.Info,
        "A post of a thread without a reply",
        "expected at least one reply, since the thread goes on, found none; perhaps the counts belong to another post",
        "In a thread each post but the last is answered by the next one, so it has at least one reply. Here the count is 0. The page may have been counted " +
        "late, or a line of the dump is missing and the counts belong to another post.");

    internal static readonly DiagnosticDescriptor UnconfirmedIndex = new(
        "CSM1015",
        DiagnosticSeverity.Info,
        "A number that could be a place in a thread",
        "'{0}' is read as text; it would be a place in a thread if a post beside this one had the place before or after it",
        "The text begins or ends with something like 1/3, 1/n or 1), which people use to number the posts of a thread and for many other things. A " +
        "neighbouring post with the place before or after it and the same total would settle it; without one it is text. Brackets, as in [1/3], make it " +
        "certain.");

    internal static readonly DiagnosticDescriptor ConfirmedIndex = new(
        "CSM1016",
        DiagnosticSeverity.Info,
        "A bare number is a place in a thread",
        "'{0}' is read as a place in a thread, because a post beside this one has the place before or after it; it could be text",
        "The text begins or ends with something like 1/3, 1/n or 1), and a neighbouring post has the place before or after it and the same total. So it is " +
        "taken for a place and left out of Post.Body. Two neighbouring posts that end with the dates 8/10 and 9/10 look the same; Post.Text has it all.");

    /// <summary>All entries, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NothingRecognized, InvalidBytes, LoneSurrogate, ControlCharacter, OtherSite,
        MissingProfile, MissingDisplayName, MissingHandle, MissingStats, MissingStatCount, RepeatedStat, UnexpectedLine, MissingJoined, DoubtfulLocation,
        OtherLanguage,
        MissingCounts, CountReadAsText, NumericText, MediaOnlyPost, UnknownLabel, ProfileLineInText, CountInBio,
        MoreFeeds, CountTooLarge, GuessedLanguage, CountOfOtherLanguage, UnreadableCount,
        IndexAboveTotal, MissingPosts, RepeatedIndex, ChangedTotal, MissingReply, UnconfirmedIndex, ConfirmedIndex,
    ];
}
