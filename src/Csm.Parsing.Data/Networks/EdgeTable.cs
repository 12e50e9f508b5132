using System.Globalization;
using CsvHelper;

namespace Csm.Parsing.Data.Networks;

/// <summary>A row for each edge, as Gephi's spreadsheet import reads it.</summary>
internal static class EdgeTable
{
    public static void Write(Stream stream, FeedNetwork network)
    {
        using CsvWriter csv = Rfc4180.CreateWriter(stream);
        WriteRow(csv, "Source", "Target", "Type", "Weight");
        string type = network.IsDirected ? "Directed" : "Undirected";
        foreach (NetworkEdge edge in network.Edges)
        {
            WriteRow(csv, edge.Source.Id, edge.Target.Id, type, edge.Weight.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void WriteRow(CsvWriter csv, params ReadOnlySpan<string> fields)
    {
        foreach (string field in fields)
        {
            csv.WriteField(field);
        }

        csv.NextRecord();
    }
}
