using PaperCatalog.Format;
using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.TaggedLines;

/// <summary>Keywords, each on a line of its own or with a sign between two.</summary>
internal static class KeywordLines
{
    /// <summary>Adds the keywords of a value.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="draft">The listing.</param>
    /// <param name="value">The value.</param>
    /// <param name="sign">What stands between two on a line.</param>
    public static void Add(EntryDraft entry, ListingDraft draft, ByteSpan value, byte sign = (byte)';')
    {
        for (var at = value.Start; at < value.End;)
        {
            var rest = draft.Text.Slice(ByteSpan.FromBounds(at, value.End));
            var length = rest.IndexOfAny(sign, (byte)'\n', (byte)'\r') is >= 0 and var end ? end : rest.Length;
            var keyword = WhiteSpace.Trim(draft.Text, new ByteSpan(at, length));
            if (!keyword.IsEmpty && !draft.IsDirective(draft.Text.GetLineIndex(at)))
                entry.AddField(FieldNumber.Keyword, keyword);
            at += length + 1;
        }
    }
}
