using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.TaggedLines;

/// <summary>Makes one line of a value that stands on several.</summary>
internal static class FieldLines
{
    /// <summary>Adds a stretch of a value on one line to the field that is being decoded, behind a space.</summary>
    public static void AppendLine(ListingDraft draft, ByteSpan span)
    {
        if (span.IsEmpty)
            return;
        if (draft.Decoded.FieldLength > 0)
            draft.Decoded.Append(" "u8, span with { Length = 0 });
        draft.Decoded.AppendVerbatim(span);
    }

    /// <summary>Adds a stretch to the field that is being decoded, with a space for each line break; directives in it go.</summary>
    public static void Append(ListingDraft draft, ByteSpan span)
    {
        if (span.IsEmpty)
            return;
        var text = draft.Text;
        var last = text.GetLineIndex(span.End - 1);
        for (var i = text.GetLineIndex(span.Start); i <= last; i++)
        {
            var line = text.GetLine(i);
            line = WhiteSpace.Trim(text, ByteSpan.FromBounds(Math.Max(line.Start, span.Start), Math.Min(line.End, span.End)));
            if (!draft.IsDirective(i))
                AppendLine(draft, line);
        }
    }
}
