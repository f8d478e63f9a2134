using System.Text.Json;
using System.Xml;

namespace PaperCatalog.Benchmarks.InProcess.Reading;

/// <summary>What reads the bytes of a listing without knowing papers: what a reader of its dialect is built on elsewhere.</summary>
/// <param name="Name">What the page calls it.</param>
/// <param name="Read">Reads the bytes and gives a count of what it read.</param>
internal sealed record ReadingPeer(string Name, Func<byte[], int> Read)
{
    /// <summary>The framework's reader of text, every line taken as a string.</summary>
    public static ReadingPeer Lines { get; } = new("StreamReader, lines", CountLines);

    /// <summary>System.Text.Json's document.</summary>
    public static ReadingPeer JsonDocument { get; } = new("JsonDocument", CountJson);

    /// <summary>The framework's reader of XML, every text and attribute taken as a string.</summary>
    public static ReadingPeer XmlReader { get; } = new("XmlReader", CountXml);

    private static int CountLines(byte[] listing)
    {
        using var reader = new StreamReader(new MemoryStream(listing));
        var count = 0;
        while (reader.ReadLine() is not null)
            count++;
        return count;
    }

    private static int CountJson(byte[] listing)
    {
        using var document = System.Text.Json.JsonDocument.Parse(listing);
        var root = document.RootElement;
        return root.ValueKind == JsonValueKind.Array ? root.GetArrayLength() : root.GetPropertyCount();
    }

    private static int CountXml(byte[] listing)
    {
        using var reader = System.Xml.XmlReader.Create(new MemoryStream(listing));
        var length = 0;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Text)
                length += reader.Value.Length;
            while (reader.MoveToNextAttribute())
                length += reader.Value.Length;
        }

        return length;
    }
}
