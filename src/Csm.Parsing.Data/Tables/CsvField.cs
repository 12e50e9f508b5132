using System.Globalization;
using Csm.Parsing.Json;
using NodaTime;
using NodaTime.Text;

namespace Csm.Parsing.Data.Tables;

/// <summary>Formats the value of a column as a CSV field, not yet quoted; null is an empty field.</summary>
internal static class CsvField
{
    private const char Separator = '|';

    public static string? Of(object? value) => value switch
    {
        string text => text,
        long number => Of(number),
        LocalDate day => LocalDatePattern.Iso.Format(day),
        bool isTrue => isTrue ? "true" : "false",
        IReadOnlyList<string> { Count: 1 } texts => WithoutSeparator(texts[0]),
        IReadOnlyList<string> { Count: > 0 } texts => string.Join(Separator, texts.Select(WithoutSeparator)),
        IReadOnlyList<long> { Count: > 0 } numbers => string.Join(Separator, numbers.Select(Of)),
        _ => null,
    };

    private static string? Of(long number) => number <= SafeIntegerConverter.Largest ? number.ToString(CultureInfo.InvariantCulture) : null;

    // Only a URL can contain the separator; percent-encoded it is the same address.
    private static string WithoutSeparator(string text) => text.Replace("|", "%7C", StringComparison.Ordinal);
}
