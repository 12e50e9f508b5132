using Csm.Parsing.Data.Pseudonyms;

namespace Csm.Parsing.Data;

/// <summary>A name that a <see cref="Pseudonymizer"/> replaced, and its pseudonym. Immutable.</summary>
public sealed class ReplacedName : IEquatable<ReplacedName>
{
    private ReplacedName(ReplacedNameKind kind, string name, string pseudonym)
    {
        Kind = kind;
        Name = name;
        Pseudonym = pseudonym;
    }

    /// <summary>The kind of the name.</summary>
    public ReplacedNameKind Kind { get; }

    /// <summary>A handle in lower case and without its @; a display name as its account writes it, wherever and in whatever form it was found.</summary>
    public string Name { get; }

    /// <summary>The pseudonym as written: without its underscore in a domain, longer where a line must not become shorter.</summary>
    public string Pseudonym { get; }

    /// <inheritdoc/>
    public bool Equals(ReplacedName? other) => other is not null && Kind == other.Kind && Name == other.Name && Pseudonym == other.Pseudonym;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReplacedName);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Name, Pseudonym);

    /// <summary>The name and its pseudonym: <c>ann → user_7c1d9a5191</c>.</summary>
    public override string ToString() => $"{Name} → {Pseudonym}";

    /// <param name="account">The account: with its display name if that is replaced, otherwise by its handle alone.</param>
    /// <param name="pseudonym">What replaced it.</param>
    internal static ReplacedName Of(Account account, string pseudonym) => account.DisplayName is { } name
        ? new ReplacedName(ReplacedNameKind.DisplayName, name, pseudonym)
        : new ReplacedName(ReplacedNameKind.Handle, account.Handle!.ToLowerInvariant(), pseudonym);
}
