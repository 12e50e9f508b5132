using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Csm.Parsing.Data.Networks;

/// <summary>GEXF 1.3, by its schema at gexf.net. No date of modification is written, so that the same network gives the same file.</summary>
internal static class GexfWriter
{
    private const string Namespace = "http://gexf.net/1.3";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public static void Write(Stream stream, FeedNetwork network)
    {
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("meta");
        xml.WriteElementString("creator", "Csm.Parsing");
        xml.WriteElementString("description", DescriptionOf(network.Kind));
        xml.WriteEndElement();
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("mode", "static");
        xml.WriteAttributeString("defaultedgetype", network.IsDirected ? "directed" : "undirected");
        xml.WriteAttributeString("idtype", "string");
        ImmutableArray<NodeAttribute> attributes = NodeAttribute.Of(network.Kind);
        WriteAttributes(xml, attributes);
        WriteNodes(xml, network.Nodes, attributes);
        WriteEdges(xml, network.Edges);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
    }

    private static string DescriptionOf(NetworkKind kind) => kind == NetworkKind.Mentions
        ? "Who mentions whom; the weight is the number of mentions."
        : "Which hashtags stand together; the weight is the number of posts with both.";

    private static void WriteAttributes(XmlWriter xml, ImmutableArray<NodeAttribute> attributes)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", "node");
        foreach (NodeAttribute attribute in attributes)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", attribute.Name);
            xml.WriteAttributeString("title", attribute.Name);
            xml.WriteAttributeString("type", attribute.Type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteNodes(XmlWriter xml, ImmutableArray<NetworkNode> nodes, ImmutableArray<NodeAttribute> attributes)
    {
        xml.WriteStartElement("nodes");
        foreach (NetworkNode node in nodes)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", node.Id);
            xml.WriteAttributeString("label", node.Label);
            xml.WriteStartElement("attvalues");
            foreach (NodeAttribute attribute in attributes)
            {
                WriteValue(xml, attribute.Name, attribute.Read(node));
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteValue(XmlWriter xml, string attribute, string? value)
    {
        if (value is not null)
        {
            xml.WriteStartElement("attvalue");
            xml.WriteAttributeString("for", attribute);
            xml.WriteAttributeString("value", value);
            xml.WriteEndElement();
        }
    }

    private static void WriteEdges(XmlWriter xml, ImmutableArray<NetworkEdge> edges)
    {
        xml.WriteStartElement("edges");
        foreach (NetworkEdge edge in edges)
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("source", edge.Source.Id);
            xml.WriteAttributeString("target", edge.Target.Id);
            xml.WriteAttributeString("weight", edge.Weight.ToString(CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
