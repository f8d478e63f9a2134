using PaperCatalog.Rules;

namespace PaperCatalog.Listings.PlainText;

/// <summary>A line under an entry that holds nothing but a link or an identifier.</summary>
internal static class PlainLink
{
    /// <summary>
    /// <paramref name="entry"/> with what <paramref name="span"/> gives: its link if it has none yet, and its identifiers.
    /// </summary>
    public static Entry AddTo(Entry entry, Utf8Text text, ByteSpan span)
    {
        if (LinkFinder.SchemeLength(text.Slice(span)) > 0)
            entry = entry.Url is null ? entry with { Url = span } : entry with { Links = entry.Links.Append(span).ToEquatableArray() };

        var match = IdentifierRule.Find(text.GetString(span).AsSpan());
        // An identifier is ASCII and so is all before it, so characters and bytes stand one to one.
        var identifier = new ByteSpan(span.Start + match.Start, match.Length);
        return match.Kind switch
        {
            IdentifierKind.Arxiv when entry.ArxivId is null => entry with { ArxivId = identifier },
            IdentifierKind.Doi when entry.Doi is null => entry with { Doi = identifier },
            _ => entry,
        };
    }
}
