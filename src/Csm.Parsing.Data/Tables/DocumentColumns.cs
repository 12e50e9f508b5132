using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Json;
using NodaTime;

namespace Csm.Parsing.Data.Tables;

/// <summary>
/// Creates the columns for the fields of a JSON document. The fields of a nested document become separate columns; a list of documents becomes a list of texts.
/// </summary>
internal static class DocumentColumns
{
    /// <summary>The columns of a document's fields, in the order of the fields.</summary>
    public static ImmutableArray<TableColumn> Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TDocument>(
        Func<TableRecord, TDocument> document)
        where TDocument : class => [.. DocumentField.Of<TDocument>().SelectMany(field => Create(field, new Outer(document)))];

    /// <summary>Gets the same columns, with others inserted after one of them.</summary>
    public static ImmutableArray<TableColumn> InsertAfter(this ImmutableArray<TableColumn> columns, string name, params ReadOnlySpan<TableColumn> added)
        => columns.InsertRange(columns.IndexOf(columns.Named(name)) + 1, added.ToImmutableArray());

    /// <summary>Gets the column with a name.</summary>
    public static TableColumn Named(this ImmutableArray<TableColumn> columns, string name) => columns.Single(column => column.Name == name);

    /// <summary>The name of the column of a field, or the prefix of the columns of a nested document.</summary>
    public static string NameOf(DocumentField field) => field.Definition.Column ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(field.Name);

    private static IEnumerable<TableColumn> Create(DocumentField field, Outer outer)
    {
        FieldAttribute definition = field.Definition;
        if (!definition.IsColumn)
        {
            return [];
        }

        string name = outer.Prefix + NameOf(field);
        Func<TableRecord, object?> read = record => outer.Read(record) is { } document ? field.GetValue(document) : null;
        string? nullWhere = definition.NullWhere ?? outer.NullWhere;
        string? unit = definition.Unit ?? outer.Unit;
        if (field.Fields is { IsEmpty: false } fields)
        {
            Outer nested = definition.Column == ""
                ? new Outer(read, outer.Prefix, outer.Meaning, nullWhere, unit)
                : new Outer(read, $"{name}_", $"{definition.Meaning}: ", nullWhere, unit);
            return fields.SelectMany(item => Create(item, nested));
        }

        (ColumnType type, Func<object, object> convert) = ConversionOf(field.Type);

        // A list in a document that is absent is empty.
        bool isList = type is ColumnType.TextList or ColumnType.NumberList;
        object? none = type == ColumnType.TextList ? Array.Empty<string>() : type == ColumnType.NumberList ? ImmutableArray<long>.Empty : null;
        return
        [
            new TableColumn(name, type, Describe(definition, outer.Meaning, isList ? definition.NullWhere : nullWhere), record => read(record) is { } value ? convert(value) : none)
            {
                IsNullable = nullWhere is not null && !isList,
                Unit = type is ColumnType.Number or ColumnType.NumberList ? unit : null,
            },
        ];
    }

    private static string Describe(FieldAttribute definition, string outerMeaning, string? nullWhere)
    {
        string meaning = outerMeaning.Length == 0 ? definition.Meaning : outerMeaning + char.ToLowerInvariant(definition.Meaning[0]) + definition.Meaning[1..];
        return meaning + (nullWhere is null ? "." : $"; null where {nullWhere}.") + (definition.ColumnNote is null ? "" : $" {definition.ColumnNote}");
    }

    private static (ColumnType Type, Func<object, object> Convert) ConversionOf(Type type)
        => type == typeof(string) ? (ColumnType.Text, value => value)
        : type == typeof(int) || type == typeof(int?) ? (ColumnType.Number, value => (long)(int)value)
        : type == typeof(long) || type == typeof(long?) ? (ColumnType.Number, value => value)
        : type == typeof(bool) ? (ColumnType.Boolean, value => value)
        : type == typeof(DateOnly?) ? (ColumnType.Date, value => LocalDate.FromDateOnly((DateOnly)value))
        : type == typeof(TextEntityKind) ? (ColumnType.Text, value => KindName.Of((TextEntityKind)value))
        : type == typeof(TextDateKind) ? (ColumnType.Text, value => KindName.Of((TextDateKind)value))
        : type == typeof(DiagnosticSeverity) ? (ColumnType.Text, value => KindName.Of((DiagnosticSeverity)value))
        : type == typeof(IReadOnlyList<string>) ? (ColumnType.TextList, value => value)
        : type == typeof(IReadOnlyList<int>) ? (ColumnType.NumberList, value => ((IReadOnlyList<int>)value).Select(number => (long)number).ToImmutableArray())
        : type.IsAssignableTo(typeof(IReadOnlyList<object>)) ? (ColumnType.TextList, value => TextsOf((IReadOnlyList<object>)value))
        : throw new NotSupportedException($"A table has no columns for {type}.");

    private static string[] TextsOf(IReadOnlyList<object> documents)
    {
        string[] texts = documents.Count == 0 ? [] : new string[documents.Count];
        for (int index = 0; index < texts.Length; index++)
        {
            texts[index] = documents[index].ToString()!;
        }

        return texts;
    }

    /// <summary>The properties that a field inherits from the document that contains it.</summary>
    private sealed record Outer(Func<TableRecord, object?> Read, string Prefix = "", string Meaning = "", string? NullWhere = null, string? Unit = null);
}
