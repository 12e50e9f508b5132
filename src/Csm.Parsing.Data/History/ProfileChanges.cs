using Csm.Parsing.Data.Tables;
using Csm.Parsing.Json;

namespace Csm.Parsing.Data.History;

/// <summary>Compares an account in two dumps.</summary>
internal static class ProfileChanges
{
    private const string HandleField = "handle";

    /// <summary>Gets the columns of the texts that differ.</summary>
    public static IEnumerable<string> Between(ProfileDocument earlier, ProfileDocument later)
        => from field in DocumentField.Of<ProfileDocument>()
           where field.Type == typeof(string) && !AreEqual(field, (string?)field.GetValue(earlier), (string?)field.GetValue(later))
           select DocumentColumns.NameOf(field);

    // Handles that differ only in case are one.
    private static bool AreEqual(DocumentField field, string? earlier, string? later)
        => string.Equals(earlier, later, field.Name == HandleField ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
