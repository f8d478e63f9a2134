using PaperCatalog.Listings.BibTeX.Syntax;
using PaperCatalog.Listings.BibTeX.Values;

namespace PaperCatalog.Listings.BibTeX.Entries;

/// <summary>A field that holds citation keys with commas between them: <c>xdata</c>, <c>entryset</c>, <c>related</c>.</summary>
internal static class KeyList
{
    /// <summary>The places of the keys. A value that is joined of several parts names none.</summary>
    public static List<ByteSpan> Read(BibDocument document, BibField field)
    {
        var keys = new List<ByteSpan>();
        if (field.PartCount != 1 || document.Parts[field.FirstPart] is not { IsLiteral: true } part)
            return keys;
        var raw = new RawValue(document.Text, part.Span);
        var start = 0;
        while (start <= raw.Bytes.Length)
        {
            var length = raw.Bytes.Slice(start).IndexOf((byte)',');
            var end = length < 0 ? raw.Bytes.Length : start + length;
            var key = raw.Trim(ByteSpan.FromBounds(start, end));
            if (!key.IsEmpty)
                keys.Add(raw.GetSource(key));
            start = end + 1;
        }

        return keys;
    }
}
