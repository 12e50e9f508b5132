namespace Csm.Parsing.Text;

/// <summary>An edit: a range of a text, and the characters that replace it. <c>default</c> changes nothing.</summary>
public readonly struct TextChange : IEquatable<TextChange>
{
    private readonly string? _newText;

    /// <summary>Creates an edit.</summary>
    /// <param name="span">The range to replace, in UTF-16 units of the text before the edit; an empty range inserts.</param>
    /// <param name="newText">The new characters; an empty string deletes.</param>
    public TextChange(TextSpan span, string newText)
    {
        ArgumentNullException.ThrowIfNull(newText);
        Span = span;
        _newText = newText;
    }

    /// <summary>The range in the text before the edit.</summary>
    public TextSpan Span { get; }

    /// <summary>The characters in its place after the edit.</summary>
    public string NewText => _newText ?? "";

    /// <inheritdoc/>
    public bool Equals(TextChange other) => Span == other.Span && NewText == other.NewText;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextChange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Span, NewText);

    /// <summary>Formats the edit as <c>[12..15) → "new"</c>.</summary>
    public override string ToString() => $"{Span} → \"{NewText}\"";

    /// <summary>Determines whether two edits have the same range and the same new text.</summary>
    public static bool operator ==(TextChange left, TextChange right) => left.Equals(right);

    /// <summary>Determines whether two edits differ.</summary>
    public static bool operator !=(TextChange left, TextChange right) => !left.Equals(right);
}
