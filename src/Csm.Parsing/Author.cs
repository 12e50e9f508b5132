namespace Csm.Parsing;

/// <summary>Who wrote a post. What the page does not print is null. Immutable.</summary>
public sealed class Author : IEquatable<Author>
{
    internal Author(string? displayName, string? handle)
    {
        DisplayName = displayName;
        Handle = handle;
    }

    /// <summary>The display name.</summary>
    public string? DisplayName { get; }

    /// <summary>The handle without its @.</summary>
    public string? Handle { get; }

    /// <inheritdoc/>
    public bool Equals(Author? other) => other is not null && DisplayName == other.DisplayName && string.Equals(Handle, other.Handle, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Author);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(DisplayName, Handle?.ToLowerInvariant());

    /// <summary>Formats the author as name and handle: <c>Name (@handle)</c>, with <c>?</c> for what is null.</summary>
    public override string ToString() => $"{DisplayName ?? "?"} (@{Handle ?? "?"})";
}
