namespace Csm.Parsing.Data;

/// <summary>The kind of a name that a pseudonym replaces.</summary>
public enum ReplacedNameKind
{
    /// <summary>The handle of an account.</summary>
    Handle,

    /// <summary>The display name of an account.</summary>
    DisplayName,
}
