using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Csm.Parsing.Tests;

/// <summary>Writes a feed with every public property of the model, so that a property added later appears.</summary>
internal static class ModelWriter
{
    private static readonly string[] LeftOut = ["Syntax", "Tokens", "Thread", "Diagnostics", "Source"];

    public static string Write(Feed feed)
    {
        var text = new StringBuilder();
        Append(text, "Feed", feed, 0);
        return text.ToString();
    }

    /// <summary>Reads every public property of the model, none of which may throw.</summary>
    public static void ReadAll(Feed feed) => _ = Write(feed);

    private static void Append(StringBuilder text, string name, object? value, int depth)
    {
        string indent = new(' ', 2 * depth);
        switch (value)
        {
            case Post when depth > 2:
                text.Append(CultureInfo.InvariantCulture, $"{indent}{name}: post {((Post)value).Index}\n");
                break;
            case string or IFormattable or bool or null or TextEntity or TextDate or DateBounds or ThreadIndex or ProfileCount or PositionRange or Enum:
                text.Append(CultureInfo.InvariantCulture, $"{indent}{name}: {Show(value)}\n");
                break;
            case PostText content when name == nameof(Post.Content):
                Append(text, nameof(content.ReplyTo), content.ReplyTo, depth);
                Append(text, nameof(content.WeightedLength), content.WeightedLength, depth);
                Append(text, nameof(content.IsValid), content.IsValid, depth);
                break;
            case IEnumerable items:
                AppendAll(text, name, items, depth);
                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $"{indent}{name}\n");
                foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => !LeftOut.Contains(property.Name)))
                {
                    Append(text, property.Name, property.GetValue(value), depth + 1);
                }

                break;
        }
    }

    private static void AppendAll(StringBuilder text, string name, IEnumerable items, int depth)
    {
        object?[] all = [.. items.Cast<object?>()];
        text.Append(CultureInfo.InvariantCulture, $"{new string(' ', 2 * depth)}{name}: {all.Length}\n");
        for (int index = 0; index < all.Length; index++)
        {
            Append(text, $"[{index}]", all[index], depth + 1);
        }
    }

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        TextEntity entity => $"{entity.Kind} \"{entity.Value}\" {entity.SpanInText} {entity.Span}",
        TextDate date => $"{date.Kind} \"{date.Text}\" {date}{(date.IsOrderAssumed ? " (order assumed)" : "")} {date.SpanInText} {date.Span}",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
