using System.Text;
using PaperCatalog.Listings.Links;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.PlainText;

/// <summary>A line under an entry that holds nothing but a link or an identifier.</summary>
internal static class PlainLink
{
    /// <summary>
    /// <paramref name="entry"/> with what <paramref name="span"/> gives: its link if it has none yet, and its identifiers.
    /// A link that is not its first goes to <paramref name="links"/>.
    /// </summary>
    public static Entry AddTo(Entry entry, List<ByteSpan> links, Utf8Text text, ByteSpan span)
    {
        if (LinkFinder.SchemeLength(text.Slice(span)) > 0)
        {
            if (entry.Url is null)
                entry = entry with { Url = span };
            else
                links.Add(span);
        }

        var line = text.GetString(span);
        var match = IdentifierRule.Find(line.AsSpan());
        // An identifier is ASCII, but white space before it need not be.
        var before = Encoding.UTF8.GetByteCount(line.Substring(0, match.Start));
        var identifier = new ByteSpan(span.Start + before, match.Length);
        return match.Kind switch
        {
            IdentifierKind.Arxiv when entry.ArxivId is null => entry with { ArxivId = identifier },
            IdentifierKind.Doi when entry.Doi is null => entry with { Doi = identifier },
            _ => entry,
        };
    }
}
