using Csm.Parsing.Data.Tables;
using Csm.Parsing.Json;

namespace Csm.Parsing.Data.History;

/// <summary>Compares an account in two dumps.</summary>
internal static class ProfileChanges
{
    /// <summary>Gets the columns of the texts that differ.</summary>
    public static IEnumerable<string> Between(ProfileDocument earlier, ProfileDocument later)
        => from field in DocumentField.Of<ProfileDocument>()
           where field.Type == typeof(string) && !Equals(field.GetValue(earlier), field.GetValue(later))
           select DocumentColumns.NameOf(field);
}
