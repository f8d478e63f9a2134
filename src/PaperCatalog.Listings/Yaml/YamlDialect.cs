using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Yaml.Syntax;

namespace PaperCatalog.Listings.Yaml;

/// <summary>YAML: lists of maps, CSL-YAML, Hayagriva, and the front matter of pages.</summary>
internal sealed class YamlDialect : Dialect
{
    public static readonly YamlDialect Instance = new();

    // The start of a file shows what it is.
    private const int MaxRecognition = 64 * 1024;

    private YamlDialect()
        : base("Yaml", new CommentForm("#"), ".yaml", ".yml") => ListingSuffixes = [".papers.yaml", ".papers.yml"];

    /// <inheritdoc/>
    internal override bool Recognises(Utf8Text text)
    {
        if (!MayBegin(text))
            return false;
        var start = GetStart(text);
        var documents = YamlParser.Parse(start, Marker);
        var isMarked = YamlListingReader.IsMarked(start);
        foreach (var root in documents.Roots)
        {
            foreach (var outline in YamlOutline.Find(documents[root]))
            {
                // Lines with labels are a map too, of one paper or of several: only a mark above says that they are meant so.
                if (isMarked || !outline.IsAlone)
                    return documents.Errors.Count <= CountItems(outline);
            }
        }

        return false;
    }

    /// <inheritdoc/>
    internal override ListingReading Read(Utf8Text text, ListingOptions options) => new YamlListingReader(text, Marker).Read();

    private static int CountItems(YamlOutline outline)
    {
        var count = 1;
        foreach (var _ in outline.Holder)
            count++;
        return count;
    }

    /// <summary>Whether the first line that says something is one of a list, a map or a mark: a cheap look.</summary>
    private static bool MayBegin(Utf8Text text)
    {
        for (var i = 0; i < text.LineCount; i++)
        {
            var line = text.Slice(WhiteSpace.TrimLines(text, text.GetLine(i)));
            if (line.IsEmpty || line[0] == '#')
                continue;
            return line.SequenceEqual("---"u8) || YamlScanner.IsDash(line) || YamlScanner.FindColon(line) > 0;
        }

        return false;
    }

    private static Utf8Text GetStart(Utf8Text text)
    {
        if (text.Length <= MaxRecognition)
            return text;
        var line = text.GetLine(Math.Max(0, text.GetLineIndex(MaxRecognition) - 1));
        return new Utf8Text(text.Bytes.Slice(0, line.End).ToArray());
    }
}
