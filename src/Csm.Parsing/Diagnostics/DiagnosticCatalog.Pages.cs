namespace Csm.Parsing.Diagnostics;

/// <content>CSM004x: about the syntax of a page of X.</content>
public static partial class DiagnosticCatalog
{
    /// <summary>CSM0040: a post has no name above its handle.</summary>
    public static DiagnosticDescriptor MissingName { get; } = new(
        "CSM0040",
        DiagnosticSeverity.Info,
        "A post without a name",
        "expected the name of the author above '{0}', found none; the name is null",
        "A page of X has the name of the author on the line above the handle. Here that line belongs to the post before, or the handle has another name elsewhere on " +
        "the page. Copies from phones and of edited pages lack names. The name of the author is null.");

    /// <summary>CSM0041: the copy begins in the middle of a post.</summary>
    public static DiagnosticDescriptor MissingHead { get; } = new(
        "CSM0041",
        DiagnosticSeverity.Info,
        "A post without a head",
        "expected the name and the handle of an author, found '{0}'; who wrote this post, and when, is unknown",
        "The copy of the page begins in the middle of a post, or a post has no author. Its text may be incomplete, and its author is unknown.");

    /// <summary>CSM0042: counts could be several.</summary>
    public static DiagnosticDescriptor UnassignedCounts { get; } = new(
        "CSM0042",
        DiagnosticSeverity.Info,
        "Counts that could be several",
        "expected replies, reposts and likes; '{0}' could be several of them, so their values are null",
        "A page of X leaves out counts that are zero, and does not name the others, so only posts with all counts are certain. The last count is the views, which are " +
        "always printed since December 2022. Each other count has the bounds that follow and no value.");

    /// <summary>CSM0043: the end of a text could be the card of a link.</summary>
    public static DiagnosticDescriptor CardOrText { get; } = new(
        "CSM0043",
        DiagnosticSeverity.Info,
        "A text that ends with a domain",
        "expected text, found the domain '{0}' alone on the last line; it and the lines above could be the card of a link",
        "Old pages of X print the card of a link as its title, the beginning of its text and its domain, below the text of the post and like it. They are read as text.");
}
