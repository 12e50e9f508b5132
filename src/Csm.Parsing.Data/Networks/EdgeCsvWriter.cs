using System.Globalization;
using System.Text;
using CsvHelper;

namespace Csm.Parsing.Data.Networks;

/// <summary>Writes one row per edge, in the form that Gephi's spreadsheet import reads.</summary>
internal static class EdgeCsvWriter
{
    /// <summary>The file in pieces, for <see cref="PieceWriter"/> to copy.</summary>
    public static IEnumerable<StringBuilder> Write(FeedNetwork network)
    {
        using var text = new PieceWriter();
        using CsvWriter csv = Rfc4180.CreateWriter(text);
        Rfc4180.WriteRow(csv, "Source", "Target", "Type", "Weight");
        string type = network.IsDirected ? "Directed" : "Undirected";
        foreach (NetworkEdge edge in network.Edges)
        {
            Rfc4180.WriteRow(csv, edge.Source.Id, edge.Target.Id, type, edge.Weight.ToString(CultureInfo.InvariantCulture));
            if (text.IsLarge)
            {
                yield return text.Piece;
            }
        }

        yield return text.Piece;
    }
}
