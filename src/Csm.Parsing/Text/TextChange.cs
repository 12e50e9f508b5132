namespace Csm.Parsing.Text;

/// <summary>An edit: the characters of a range, and what takes their place.</summary>
public readonly struct TextChange : IEquatable<TextChange>
{
    private readonly string? _newText;

    /// <summary>Creates an edit; an empty <paramref name="span"/> inserts, an empty <paramref name="newText"/> deletes.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="newText"/> is null.</exception>
    public TextChange(TextSpan span, string newText)
    {
        ArgumentNullException.ThrowIfNull(newText);
        Span = span;
        _newText = newText;
    }

    /// <summary>The range in the text before the edit.</summary>
    public TextSpan Span { get; }

    /// <summary>What stands there after the edit.</summary>
    public string NewText => _newText ?? "";

    /// <inheritdoc/>
    public bool Equals(TextChange other) => Span == other.Span && NewText == other.NewText;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextChange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Span, NewText);

    /// <summary>The edit as <c>[12..15) → "new"</c>.</summary>
    public override string ToString() => $"{Span} → \"{NewText}\"";

    /// <summary>Whether two edits do the same.</summary>
    public static bool operator ==(TextChange left, TextChange right) => left.Equals(right);

    /// <summary>Whether two edits differ.</summary>
    public static bool operator !=(TextChange left, TextChange right) => !left.Equals(right);
}
