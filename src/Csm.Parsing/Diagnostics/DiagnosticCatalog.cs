using System.Collections.Immutable;

namespace Csm.Parsing.Diagnostics;

/// <summary>All diagnostics that this library reports: CSM0xxx about what is written, CSM1xxx about what it means.</summary>
public static partial class DiagnosticCatalog
{
    /// <summary>CSM0001: neither a profile nor a post with its counts was found.</summary>
    public static DiagnosticDescriptor NothingRecognized { get; } = new(
        "CSM0001",
        DiagnosticSeverity.Error,
        "Nothing was recognized",
        "expected a profile (a name, an @handle, 'Followers' and a count), or posts that are each followed by three counts, found {0}; pages of X" +
        " can be read, and dumps of the viewer, these in {1}",
        "The text has neither a profile nor a post with its counts, so all of it is kept as the text of one post. A dump begins with a name, an @handle, " +
        "and labels such as 'Followers' that are each followed by a count; each of its posts is followed by three lines with counts. Check that the file " +
        "is a dump in the viewer's layout and not, for example, the HTML of the page. If it was copied from x.com and is short or edited, specify the layout with " +
        "FeedParseOptions.Layout or csm check --layout x.");

    /// <summary>CSM0002: bytes could not be decoded.</summary>
    public static DiagnosticDescriptor InvalidBytes { get; } = new(
        "CSM0002",
        DiagnosticSeverity.Error,
        "Invalid bytes in the encoding",
        "expected {0}, found {1} byte(s) that cannot be decoded, the first at byte offset {2}; replaced by U+FFFD",
        "Some bytes are not characters in the encoding of the text: UTF-8, or UTF-16 if it begins with a byte order mark. They were replaced by U+FFFD, " +
        "and the rest was read. Often the file was saved as Windows-1252, where 'é' is the byte E9: save it as UTF-8 and parse it again.");

    /// <summary>CSM0003: a surrogate is unpaired.</summary>
    public static DiagnosticDescriptor LoneSurrogate { get; } = new(
        "CSM0003",
        DiagnosticSeverity.Warning,
        "An unpaired surrogate",
        "expected surrogates in pairs, found {1} unpaired, the first is {0}; JSON gets U+FFFD instead",
        "In UTF-16, a character above U+FFFF is a pair of surrogates. One half is alone here, as if a text was cut in the middle of an emoji. The text is " +
        "kept, but JSON and CSV cannot contain half of a pair and get U+FFFD. Cut texts between characters.");

    /// <summary>CSM0004: a control character is in the text.</summary>
    public static DiagnosticDescriptor ControlCharacter { get; } = new(
        "CSM0004",
        DiagnosticSeverity.Warning,
        "Control character",
        "expected text, found {1} control character(s) on {2} line(s), the first is {0}; kept as text{3}",
        "Characters that control a device, such as U+0000 or U+001B, are on this line, and perhaps on the lines after it. They are kept as text. They " +
        "often come from the colours of a terminal (ESC [ 3 1 m), from a binary file, or from UTF-16 without a byte order mark: copy the page again " +
        "without them.");

    /// <summary>CSM0005: the text is a page of another site, which is not read.</summary>
    public static DiagnosticDescriptor OtherSite { get; } = new(
        "CSM0005",
        DiagnosticSeverity.Error,
        "A page of another site",
        "expected the dump of a viewer site, found a page copied from {0} (it has the line '{1}'), which is not read",
        "The text has lines that only the pages of another site have: nitter, LinkedIn or Threads, or x.com below a dump. Their counts are in another order, or left out where they " +
        "are zero, so reading them as a viewer's dump would give wrong numbers. Nothing is read: the feed is empty, and the tree has all lines as skipped text. If " +
        "it is a dump of a viewer site, specify the layout with FeedParseOptions.Layout or csm check --layout viewer.");

    /// <summary>CSM0006: a line begins with a byte order mark.</summary>
    public static DiagnosticDescriptor ByteOrderMarkInText { get; } = new(
        "CSM0006",
        DiagnosticSeverity.Info,
        "A byte order mark inside the text",
        "expected U+FEFF only at the start of the text, found it here; were two files joined?",
        "A byte order mark (U+FEFF) begins a file. At the start of a later line it is probably left over from joining two files. It is not part of the line.");

    /// <summary>CSM0010: the feed has posts but no profile.</summary>
    public static DiagnosticDescriptor MissingProfile { get; } = new(
        "CSM0010",
        DiagnosticSeverity.Warning,
        "No profile before the posts",
        "expected {1}, found '{0}'; the feed has only posts",
        "Before the first post there is no name, @handle and labelled count, such as 'Followers' with '21K' on the next line, so the feed has posts but no" +
        " profile. If a single line is the reason, this points at it: its label may be in an unknown language, or contain an invisible character. If the " +
        "beginning of the dump was cut off, nothing is wrong.");

    /// <summary>CSM0011: the profile has no display name.</summary>
    public static DiagnosticDescriptor MissingDisplayName { get; } = new(
        "CSM0011",
        DiagnosticSeverity.Warning,
        "No display name",
        "expected a display name, found {0}",
        "The line before the @handle should be the name of the account, but there is none. The name is null.");

    /// <summary>CSM0012: the profile has no handle.</summary>
    public static DiagnosticDescriptor MissingHandle { get; } = new(
        "CSM0012",
        DiagnosticSeverity.Warning,
        "No handle",
        "expected an @handle, found {0}",
        "The second line of a profile should be the handle: @ and letters from A to Z, digits and underscores, as in @CSMagistrature. The handle is null. " +
        "Check whether the line was lost or has other characters.");

    /// <summary>CSM0013: the profile has no counts.</summary>
    public static DiagnosticDescriptor MissingStats { get; } = new(
        "CSM0013",
        DiagnosticSeverity.Warning,
        "No counts in the profile",
        "expected {1}, 'Following', 'Media' or 'Statuses' and a count, found {0}",
        "After the @handle, a profile should have labels that are each followed by a count, such as 'Followers' with '21K' on the next line. There are " +
        "none, so all four counts are null. A label may be in an unknown language, or contain an invisible character.");

    /// <summary>CSM0014: a label of the profile has no count.</summary>
    public static DiagnosticDescriptor MissingStatCount { get; } = new(
        "CSM0014",
        DiagnosticSeverity.Warning,
        "A label without a count",
        "expected a count such as 431{2} after '{1}', found {0}",
        "The line after a label such as 'Followers' should be its count, but it is something else. The count is null. A count has digits, with the " +
        "separators and the suffix of its language: 0, 1,234, 21K and 1.2M in English, 1.234 and 1,2 Mio. in German.");

    /// <summary>CSM0015: a label of the profile is repeated.</summary>
    public static DiagnosticDescriptor RepeatedStat { get; } = new(
        "CSM0015",
        DiagnosticSeverity.Warning,
        "A repeated label in the profile",
        "expected the label '{0}' once, found it again; the first one with a count is used",
        "The same label is twice among the counts of the profile. The first one that has a count is used; the other one is only in the tree. Two dumps may" +
        " have been joined in the wrong place.");

    /// <summary>CSM0016: a line fits nowhere and is skipped.</summary>
    public static DiagnosticDescriptor UnexpectedLine { get; } = new(
        "CSM0016",
        DiagnosticSeverity.Error,
        "A line that fits nowhere",
        "expected {1}, found '{0}'; it is skipped{2}",
        "A line between the labels of the profile, or some lines before the profile, are nothing that a profile has. They are skipped text in the tree, " +
        "and nowhere in the model. If it is a count before the first label, each label in this dump may follow its count; the counts then belong to the " +
        "wrong labels.");

    /// <summary>CSM0017: the profile has no joined line.</summary>
    public static DiagnosticDescriptor MissingJoined { get; } = new(
        "CSM0017",
        DiagnosticSeverity.Warning,
        "No joined line",
        "expected {1}, found {0}; {2}",
        "The last line of a profile should be 'Joined' with a month and a year, such as 'Joined December 2014', or the same in another known language. " +
        "Without it, the profile ends before the text that the first three counts follow, so that a line of the bio can be taken for that text. If a line " +
        "of the bio or location has a month and a year, this points at it.");

    /// <summary>CSM0018: a line can be the bio or the location.</summary>
    public static DiagnosticDescriptor AmbiguousLocation { get; } = new(
        "CSM0018",
        DiagnosticSeverity.Info,
        "Bio or location",
        "'{0}' is read as the {1}; it could be the {2}",
        "Between the counts and the joined line there are the bio and, if the account has one, the location. The last line is read as the location if it " +
        "has at most 30 characters, and a single line is read as the bio. Both readings are possible here.");

    /// <summary>CSM0019: the profile is in more than one language.</summary>
    public static DiagnosticDescriptor OtherLanguage { get; } = new(
        "CSM0019",
        DiagnosticSeverity.Warning,
        "A profile in more than one language",
        "expected {0} in {1}, found '{2}', which is {3}; it is read anyway",
        "The labels of the profile, or its joined line, are in different languages, such as 'Abonnés' and then 'Following', or not in the given language. " +
        "Each one is read as what it is. Counts are read in the given language, otherwise in that of most labels. Two dumps may have been joined.");

    /// <summary>CSM0020: a post does not have all its counts.</summary>
    public static DiagnosticDescriptor MissingCounts { get; } = new(
        "CSM0020",
        DiagnosticSeverity.Warning,
        "A post without all its counts",
        "expected three counts (replies, reposts, likes), found {0} before the end of the feed",
        "A post is followed by three counts: replies, reposts, likes. The feed ends before all three; the missing ones are null. The end of the dump was " +
        "probably cut off.");

    /// <summary>CSM0021: a number among the counts is read as text.</summary>
    public static DiagnosticDescriptor CountReadAsText { get; } = new(
        "CSM0021",
        DiagnosticSeverity.Warning,
        "A count that is read as text",
        "expected three counts, found more in a row; '{0}' is read as the text of a post",
        "More than three counts in a row follow a text, and their number is not a multiple of three. Those that are left over are read as the text of a " +
        "post, such as a post that only says '2024'. Check whether these are the right lines.");

    /// <summary>CSM0022: a line of a text looks like a count.</summary>
    public static DiagnosticDescriptor NumericText { get; } = new(
        "CSM0022",
        DiagnosticSeverity.Info,
        "Text that looks like a count",
        "expected three counts in a row, found fewer before {1}; '{0}' is read as text",
        "A line of a post looks like a count, but it is not in a row of three, so it belongs to the text: 'Bonne année', '2024', 'à tous'. If that is " +
        "right, there is nothing to do. But if the line after it should be a count and cannot be read as one, two posts are read as one.");

    /// <summary>CSM0023: a post has no text.</summary>
    public static DiagnosticDescriptor MediaOnlyPost { get; } = new(
        "CSM0023",
        DiagnosticSeverity.Info,
        "A post without text",
        "expected a text before three counts, found none; read as a post with media only",
        "Three counts follow three counts, with no text between them. A post with nothing but a picture or a video looks like that, and it is read as one.");

    /// <summary>CSM0024: the profile has an unknown label.</summary>
    public static DiagnosticDescriptor UnknownLabel { get; } = new(
        "CSM0024",
        DiagnosticSeverity.Warning,
        "An unknown label",
        "expected 'Followers', 'Following', 'Media' or 'Statuses' (or the same in another known language), found '{0}' and the count '{1}'; both are left " +
        "out",
        "Among the labels of the profile, an unknown line is followed by a count, such as 'Médias' and '431'. Both are in the tree, but not in the model. " +
        "Media and Statuses are known in English only.");

    /// <summary>CSM0025: a line of a profile is in the text of a post.</summary>
    public static DiagnosticDescriptor ProfileLineInText { get; } = new(
        "CSM0025",
        DiagnosticSeverity.Warning,
        "A line of a profile in the text of a post",
        "expected the text of a post, found {1} '{0}'; does another feed begin here?",
        "The text of a post contains a line that only profiles have: a label with its count, a joined line, or a handle before such lines. The profile of " +
        "another feed may be damaged; its second line should be an @handle, its third a known label, and its fourth a count. Until that is repaired, its " +
        "lines belong to this post.");

    /// <summary>CSM0026: a line of the bio looks like a count.</summary>
    public static DiagnosticDescriptor CountInBio { get; } = new(
        "CSM0026",
        DiagnosticSeverity.Warning,
        "A line of the bio that looks like a count",
        "expected the text of the bio, found '{0}'; is a label missing before it?",
        "A line between the labels and the end of the profile is nothing but a count. It is read as a line of the bio. If a label of the profile was lost," +
        " this is its count.");

    /// <summary>CSM0027: lines that look like counts are read as text.</summary>
    public static DiagnosticDescriptor CountsReadAsText { get; } = new(
        "CSM0027",
        DiagnosticSeverity.Warning,
        "Lines like counts that are read as text",
        "expected three counts in a row, found {1} lines that look like counts; '{0}' and the lines after it are read as text",
        "Several lines in a row begin like counts, but at least one of them is not written as in the language of the feed, and they are not the counts of a " +
        "post: there are not three of them, or they say different things, such as hours or distances. If they are counts, specify the language of the feed, " +
        "if it can be given; otherwise write the counts in digits.");

    /// <summary>All descriptors, ordered by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => field.IsDefault
        ? field =
        [
            NothingRecognized, InvalidBytes, LoneSurrogate, ControlCharacter, OtherSite, ByteOrderMarkInText, MissingProfile, MissingDisplayName, MissingHandle, MissingStats,
            MissingStatCount, RepeatedStat, UnexpectedLine, MissingJoined, AmbiguousLocation, OtherLanguage, MissingCounts, CountReadAsText, NumericText, MediaOnlyPost,
            UnknownLabel, ProfileLineInText, CountInBio, CountsReadAsText, MissingName, MissingHead, UnassignedCounts, CardOrText, MoreFeeds, CountTooLarge, GuessedLanguage, CountOfOtherLanguage, UnreadableCount,
            IndexAboveTotal, MissingPosts, RepeatedIndex, ChangedTotal, MissingReply, UnconfirmedIndex, ConfirmedIndex,
        ]
        : field;

    /// <summary>Finds a descriptor by its id.</summary>
    /// <param name="id">The id, in any case: <c>CSM0020</c>.</param>
    /// <returns>The descriptor; null if none of <see cref="All"/> has this id.</returns>
    /// <example>
    /// <code>
    /// DiagnosticDescriptor? descriptor = DiagnosticCatalog.Find("CSM0020");
    /// Console.WriteLine($"{descriptor}. {descriptor?.HelpText}");
    /// </code>
    /// </example>
    public static DiagnosticDescriptor? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(descriptor => descriptor.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
    }
}
