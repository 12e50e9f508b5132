using System.Collections;
using System.Text.Json;

namespace Csm.Parsing.Json;

/// <summary>Refuses documents that were read from JSON with null where their definition allows none.</summary>
internal static class DocumentCheck
{
    /// <summary>Returns the document.</summary>
    /// <exception cref="JsonException">A value is null that must not be.</exception>
    public static TDocument Of<TDocument>(TDocument? document)
        where TDocument : class
    {
        Check(document, "the document");
        return document!;
    }

    private static void Check(object? value, string name)
    {
        if (value is null)
        {
            throw new JsonException($"This is not JSON of the schema {FeedJson.Schema}: {name} is null.");
        }

        foreach (DocumentField field in DocumentField.Of(value.GetType()))
        {
            if (field.GetValue(value) is { } item)
            {
                Check(item, field.Name);
            }
            else if (field.Definition.NullWhere is null)
            {
                Check(null, $"'{field.Name}'");
            }
        }

        foreach (object? item in value is IEnumerable items and not string ? items : Array.Empty<object>())
        {
            Check(item, $"an item of {name}");
        }
    }
}
