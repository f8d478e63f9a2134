using System.Xml;
using PaperCatalog.Tool.Checking;
using PaperCatalog.Tool.Commands;

namespace PaperCatalog.Tool.Output;

/// <summary>The XML of Checkstyle, which Jenkins, reviewdog and many others read.</summary>
internal sealed class CheckstyleFormat : FindingFormat
{
    private static readonly XmlWriterSettings s_settings = new() { Indent = true, NewLineChars = "\n" };

    /// <inheritdoc/>
    public override void Write(ToolConsole console, Project project, IReadOnlyList<Finding> findings)
    {
        using (var xml = XmlWriter.Create(console.Out, s_settings))
        {
            xml.WriteStartElement("checkstyle");
            xml.WriteAttributeString("version", "4.3");
            foreach (var file in findings.GroupBy(finding => finding.Path))
            {
                xml.WriteStartElement("file");
                xml.WriteAttributeString("name", file.Key);
                foreach (var finding in file)
                    Write(xml, finding);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        console.Out.Write('\n');
    }

    private static void Write(XmlWriter xml, Finding finding)
    {
        xml.WriteStartElement("error");
        xml.WriteAttributeString("line", XmlConvert.ToString(finding.Start.Line));
        xml.WriteAttributeString("column", XmlConvert.ToString(finding.Start.Column));
        xml.WriteAttributeString("severity", SeverityNames.Of(finding.Severity));
        xml.WriteAttributeString("message", finding.Message);
        xml.WriteAttributeString("source", "paper-catalog." + finding.Rule.Id);
        xml.WriteEndElement();
    }
}
