using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Csm.Parsing.Data.Networks;

/// <summary>Writes GEXF 1.3, as its schema at gexf.net defines it. No modification date is written, so the same network gives the same file.</summary>
internal static class GexfWriter
{
    private const string Namespace = "http://gexf.net/1.3";

    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n" };

    /// <summary>The file in pieces, for <see cref="PieceWriter"/> to copy.</summary>
    public static IEnumerable<StringBuilder> Write(FeedNetwork network)
    {
        using var text = new PieceWriter();
        using var xml = XmlWriter.Create(text, Settings);
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        WriteDescription(xml, network);
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("mode", "static");
        xml.WriteAttributeString("defaultedgetype", network.IsDirected ? "directed" : "undirected");
        xml.WriteAttributeString("idtype", "string");
        ImmutableArray<GexfAttribute> attributes = GexfAttribute.AllOf(network.Kind);
        WriteAttributes(xml, attributes);

        xml.WriteStartElement("nodes");
        foreach (NetworkNode node in network.Nodes)
        {
            WriteNode(xml, node, attributes);
            if (text.IsLarge)
            {
                xml.Flush();
                yield return text.Piece;
            }
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges");
        foreach (NetworkEdge edge in network.Edges)
        {
            WriteEdge(xml, edge);
            if (text.IsLarge)
            {
                xml.Flush();
                yield return text.Piece;
            }
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
        xml.Flush();
        yield return text.Piece;
    }

    private static void WriteDescription(XmlWriter xml, FeedNetwork network)
    {
        xml.WriteStartElement("meta");
        xml.WriteElementString("creator", "Csm.Parsing");
        string meaning = network.Kind switch
        {
            NetworkKind.Mentions => "Who mentions whom; the weight is the number of mentions.",
            NetworkKind.Replies => "Who replies to whom; the weight is the number of posts.",
            NetworkKind.Quotes => "Who quotes whom; the weight is the number of posts.",
            NetworkKind.Reposts => "Who reposts whom; the weight is the number of posts.",
            _ => "Which hashtags occur together; the weight is the number of posts with both.",
        };
        xml.WriteElementString("description", $"{meaning} A post that appears in several dumps counts {(network.Counting == PostCounting.Once ? "once" : "in each")}.");
        xml.WriteEndElement();
    }

    private static void WriteAttributes(XmlWriter xml, ImmutableArray<GexfAttribute> attributes)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", "node");
        foreach (GexfAttribute attribute in attributes)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", attribute.Name);
            xml.WriteAttributeString("title", attribute.Name);
            xml.WriteAttributeString("type", attribute.Type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteNode(XmlWriter xml, NetworkNode node, ImmutableArray<GexfAttribute> attributes)
    {
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", node.Id);
        xml.WriteAttributeString("label", node.Label);
        xml.WriteStartElement("attvalues");
        foreach (GexfAttribute attribute in attributes)
        {
            if (attribute.Read(node) is { } value)
            {
                xml.WriteStartElement("attvalue");
                xml.WriteAttributeString("for", attribute.Name);
                xml.WriteAttributeString("value", value);
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, NetworkEdge edge)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("source", edge.Source.Id);
        xml.WriteAttributeString("target", edge.Target.Id);
        xml.WriteAttributeString("weight", edge.Weight.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
