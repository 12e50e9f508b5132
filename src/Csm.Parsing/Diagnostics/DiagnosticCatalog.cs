using System.Collections.Immutable;

namespace Csm.Parsing.Diagnostics;

/// <summary>Every diagnostic that this library can raise. CSM0xxx is about what is written, CSM1xxx about what it means.</summary>
public static class DiagnosticCatalog
{
    internal static readonly DiagnosticDescriptor NothingRecognized = new(
        "CSM0001",
        DiagnosticSeverity.Error,
        "Nothing was recognized",
        "expected a profile (a name, an @handle, 'Followers' and a count) or posts that are each followed by three counts, found {0}");

    internal static readonly DiagnosticDescriptor InvalidBytes = new(
        "CSM0002",
        DiagnosticSeverity.Error,
        "Bytes are not valid in the text's encoding",
        "expected {0}, found {1} byte(s) that cannot be decoded, the first at byte offset {2}; shown as U+FFFD");

    internal static readonly DiagnosticDescriptor LoneSurrogate = new(
        "CSM0003",
        DiagnosticSeverity.Warning,
        "Half of a surrogate pair",
        "expected surrogates in pairs, found {1} alone, the first is {0}; written as U+FFFD in JSON");

    internal static readonly DiagnosticDescriptor ControlCharacter = new(
        "CSM0004",
        DiagnosticSeverity.Warning,
        "Control character",
        "expected text, found {1} control character(s), the first is {0}; kept as text");

    internal static readonly DiagnosticDescriptor MissingProfile = new(
        "CSM0010",
        DiagnosticSeverity.Warning,
        "No profile before the posts",
        "expected a profile (a name, an @handle, 'Followers' and a count), found '{0}'; the feed has posts only");

    internal static readonly DiagnosticDescriptor MissingDisplayName = new(
        "CSM0011",
        DiagnosticSeverity.Warning,
        "No display name",
        "expected a display name, found {0}");

    internal static readonly DiagnosticDescriptor MissingHandle = new(
        "CSM0012",
        DiagnosticSeverity.Warning,
        "No handle",
        "expected an @handle, found {0}");

    internal static readonly DiagnosticDescriptor MissingStats = new(
        "CSM0013",
        DiagnosticSeverity.Warning,
        "No counts in the profile",
        "expected 'Followers', 'Following', 'Media' or 'Statuses' and a count, found {0}");

    internal static readonly DiagnosticDescriptor MissingStatCount = new(
        "CSM0014",
        DiagnosticSeverity.Warning,
        "A label without its count",
        "expected a count after '{0}', found {1}");

    internal static readonly DiagnosticDescriptor RepeatedStat = new(
        "CSM0015",
        DiagnosticSeverity.Warning,
        "A count of the profile stands twice",
        "expected '{0}' once, found it again; the first one counts");

    internal static readonly DiagnosticDescriptor UnexpectedLine = new(
        "CSM0016",
        DiagnosticSeverity.Error,
        "A line that fits nowhere",
        "expected a label of the profile, found '{0}'; the line is skipped");

    internal static readonly DiagnosticDescriptor MissingJoined = new(
        "CSM0017",
        DiagnosticSeverity.Warning,
        "No joined line",
        "expected 'Joined', a month and a year, found {0}; the profile ends here");

    internal static readonly DiagnosticDescriptor DoubtfulLocation = new(
        "CSM0018",
        DiagnosticSeverity.Info,
        "Bio or location",
        "'{0}' is read as the {1}; it could be the {2}");

    internal static readonly DiagnosticDescriptor MissingCounts = new(
        "CSM0020",
        DiagnosticSeverity.Warning,
        "A post without all its counts",
        "expected three counts (replies, reposts, likes), found {0} before the end of the feed");

    internal static readonly DiagnosticDescriptor CountReadAsText = new(
        "CSM0021",
        DiagnosticSeverity.Warning,
        "A number taken as text among counts",
        "expected three counts, found more in a row; '{0}' is read as the text of a post");

    internal static readonly DiagnosticDescriptor NumericText = new(
        "CSM0022",
        DiagnosticSeverity.Info,
        "A line of a text that looks like a count",
        "expected three counts in a row, found fewer; '{0}' is read as text");

    internal static readonly DiagnosticDescriptor MediaOnlyPost = new(
        "CSM0023",
        DiagnosticSeverity.Info,
        "A post without text",
        "expected a text before three counts, found none; read as a post with media only");

    internal static readonly DiagnosticDescriptor MoreFeeds = new(
        "CSM1001",
        DiagnosticSeverity.Warning,
        "More than one feed",
        "expected one feed, found {0}; this is the first, the others are left out");

    internal static readonly DiagnosticDescriptor CountTooLarge = new(
        "CSM1002",
        DiagnosticSeverity.Warning,
        "A count that no 64-bit number holds",
        "expected a count of at most 9,223,372,036,854,775,807, found '{0}'; its value and maximum are null");

    internal static readonly DiagnosticDescriptor IndexAboveTotal = new(
        "CSM1010",
        DiagnosticSeverity.Warning,
        "A place in a thread above the total",
        "expected a place from 1 to {1}, found {0}");

    internal static readonly DiagnosticDescriptor MissingPosts = new(
        "CSM1011",
        DiagnosticSeverity.Warning,
        "A thread without all its posts",
        "expected the posts 1 to {0} of this thread, found none with the place {1}");

    internal static readonly DiagnosticDescriptor RepeatedIndex = new(
        "CSM1012",
        DiagnosticSeverity.Warning,
        "A place in a thread stands twice",
        "expected each place once, found {0} again");

    internal static readonly DiagnosticDescriptor ChangedTotal = new(
        "CSM1013",
        DiagnosticSeverity.Warning,
        "The total changes inside a thread",
        "expected the total {0}, as in the thread's last post, found {1}; read as one thread");

    internal static readonly DiagnosticDescriptor MissingReply = new(
        "CSM1014",
        DiagnosticSeverity.Info,
        "A post of a thread without a reply",
        "expected at least one reply, since the thread's next post is one, found none; perhaps the counts belong to another post");

    internal static readonly DiagnosticDescriptor UnconfirmedIndex = new(
        "CSM1015",
        DiagnosticSeverity.Info,
        "A number that could be a place in a thread",
        "'{0}' is read as text; it would be a place in a thread if a post beside this one had the place before or after it");

    /// <summary>All entries, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NothingRecognized, InvalidBytes, LoneSurrogate, ControlCharacter,
        MissingProfile, MissingDisplayName, MissingHandle, MissingStats, MissingStatCount, RepeatedStat, UnexpectedLine, MissingJoined, DoubtfulLocation,
        MissingCounts, CountReadAsText, NumericText, MediaOnlyPost,
        MoreFeeds, CountTooLarge,
        IndexAboveTotal, MissingPosts, RepeatedIndex, ChangedTotal, MissingReply, UnconfirmedIndex,
    ];
}
