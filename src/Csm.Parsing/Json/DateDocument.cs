namespace Csm.Parsing.Json;

/// <summary>A date that a text says, by EDTF; its indices count code points of the post's text, as those of the entities do.</summary>
internal sealed record DateDocument(string Kind, string Text, string Edtf, bool OrderAssumed, int[] Indices)
{
    public static DateDocument[] AllOf(Post post)
    {
        var places = new CodePointPlaces(post.Text);
        return [.. post.Dates.Select(date => new DateDocument(NameOf(date.Kind), date.Text, date.ToString(), date.IsOrderAssumed, places.Of(date.SpanInText)))];
    }

    private static string NameOf(TextDateKind kind) => kind switch
    {
        TextDateKind.Date => "date",
        TextDateKind.List => "list",
        TextDateKind.Interval => "interval",
        TextDateKind.Since => "since",
        _ => "until",
    };
}
