using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Csm.Parsing.Json;

namespace Csm.Parsing.Tests.Json.Schema;

/// <summary>Makes the JSON Schema (draft 2020-12) of csm-feed/1 from the definitions of the fields.</summary>
internal sealed class FeedJsonSchema
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonObject _definitions = [];

    public static string Create()
    {
        var options = new JsonSerializerOptions(FeedJsonContext.Default.Options);

        // The platform knows what its own converters write, and nothing of others; what these write is the same kind of value.
        foreach (JsonConverter converter in options.Converters.Where(converter => converter is not JsonConverterFactory).ToArray())
        {
            options.Converters.Remove(converter);
        }

        var schema = new FeedJsonSchema();
        JsonNode root = options.GetJsonSchemaAsNode(
            typeof(FeedDocument), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = schema.Transform });
        JsonObject whole = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = FeedJson.Schema,
            ["description"] = "A feed as Csm.Parsing writes it. Fields are never renamed or retyped, only added, so there can be others than these. Integers above 2^53, which not every reader can hold, are null.",
        };
        foreach ((string name, JsonNode? node) in root.AsObject())
        {
            whole[name] = node?.DeepClone();
        }

        whole["$defs"] = schema._definitions;
        return whole.ToJsonString(Indented) + "\n";
    }

    private JsonObject Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        JsonObject schema = node as JsonObject ?? [];
        if (context.PropertyInfo is { Name: "schema" })
        {
            schema["const"] = FeedJson.Schema;
        }

        if (schema["enum"] is JsonArray names)
        {
            schema["enum"] = new JsonArray([.. names.Where(name => (string?)name != "none").Select(name => name!.DeepClone())]);
            schema.Insert(0, "type", "string");
        }

        if (context.TypeInfo.Kind == JsonTypeInfoKind.Object && !context.Path.IsEmpty)
        {
            schema = Refer(context.TypeInfo.Type.Name, schema);
        }

        if (context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(FieldAttribute), inherit: false) is [FieldAttribute field])
        {
            string unit = field.Unit is null ? "" : $" Unit: {field.Unit}.";
            schema.Insert(0, "description", field.Description + unit);
        }

        return schema;
    }

    /// <summary>Moves the schema of a document to the definitions, so that it is there once.</summary>
    private JsonObject Refer(string typeName, JsonObject schema)
    {
        string name = JsonNamingPolicy.CamelCase.ConvertName(typeName.Replace("Document", "", StringComparison.Ordinal));
        bool isNullable = schema["type"] is JsonArray;
        if (!schema.ContainsKey("$ref"))
        {
            var definition = (JsonObject)schema.DeepClone();
            definition["type"] = "object";
            _definitions[name] = definition;
        }

        JsonObject reference = new() { ["$ref"] = $"#/$defs/{name}" };
        return isNullable ? new JsonObject { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) } : reference;
    }
}
