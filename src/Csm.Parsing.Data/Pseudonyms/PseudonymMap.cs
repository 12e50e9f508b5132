using System.Text;
using CsvHelper;

namespace Csm.Parsing.Data;

/// <summary>Writes which pseudonym stands for which name, for the key holder. Whoever has the map needs no key: keep it apart from the dumps.</summary>
public static class PseudonymMap
{
    /// <summary>Writes names and their pseudonyms as CSV (RFC 4180, UTF-8), each once, in ordinal order.</summary>
    /// <remarks>The columns are <c>kind,name,pseudonym</c>; the kind is <c>handle</c> or <c>display_name</c>.</remarks>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="names">The names, as <see cref="Pseudonymizer.FindReplacedNames"/> and <see cref="Pseudonymizer.FindReplacedNamesInPath"/> find them.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteCsv(Stream stream, IEnumerable<ReplacedName> names)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(names);
        PieceWriter.Copy(Write(names), stream);
    }

    private static IEnumerable<StringBuilder> Write(IEnumerable<ReplacedName> names)
    {
        using var text = new PieceWriter();
        using CsvWriter csv = Rfc4180.CreateWriter(text);
        Rfc4180.WriteRow(csv, "kind", "name", "pseudonym");
        IEnumerable<ReplacedName> sorted = names.Distinct()
            .OrderBy(name => NameOf(name.Kind), StringComparer.Ordinal).ThenBy(name => name.Name, StringComparer.Ordinal).ThenBy(name => name.Pseudonym, StringComparer.Ordinal);
        foreach (ReplacedName name in sorted)
        {
            Rfc4180.WriteRow(csv, NameOf(name.Kind), name.Name, name.Pseudonym);
            if (text.IsLarge)
            {
                yield return text.Piece;
            }
        }

        yield return text.Piece;
    }

    private static string NameOf(ReplacedNameKind kind) => kind == ReplacedNameKind.Handle ? "handle" : "display_name";
}
