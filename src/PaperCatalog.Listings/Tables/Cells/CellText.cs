using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Tables.Syntax;

namespace PaperCatalog.Listings.Tables.Cells;

/// <summary>The text of a cell: a quote that is written twice is one, and lines become one.</summary>
internal static class CellText
{
    // What programs write for a value that is not there.
    private static readonly string[] s_nothing = ["nan", "null", "none", "n/a", "[]"];

    /// <summary>The text of a cell; <see langword="null"/> where there is none.</summary>
    public static ByteSpan? Read(ListingDraft draft, TableCell cell)
    {
        if (cell.IsEmpty)
            return null;
        if (IsVerbatim(draft.Text, cell))
            return cell.Span;
        Append(draft, cell.Span);
        return draft.Decoded.EndText();
    }

    /// <summary>Whether a cell is read just as it stands.</summary>
    public static bool IsVerbatim(Utf8Text text, TableCell cell) =>
        !cell.IsQuoted || text.Slice(cell.Span).IndexOfAny((byte)'"', (byte)'\n', (byte)'\r') < 0;

    /// <summary>Whether a program wrote that there is nothing.</summary>
    public static bool SaysNothing(ReadOnlySpan<byte> cell)
    {
        foreach (var word in s_nothing)
        {
            if (AsciiText.EqualsIgnoreCase(cell, word))
                return true;
        }

        return cell.IsEmpty;
    }

    /// <summary>Adds a stretch of a cell to the field that is being decoded, behind a space; directives in it go.</summary>
    public static void Append(ListingDraft draft, ByteSpan part)
    {
        if (part.IsEmpty)
            return;
        var text = draft.Text;
        if (text.Slice(part).IndexOfAny((byte)'\n', (byte)'\r') < 0)
        {
            AppendLine(draft, part);
            return;
        }

        var last = text.GetLineIndex(part.End - 1);
        for (var i = text.GetLineIndex(part.Start); i <= last; i++)
        {
            if (draft.IsDirective(i))
                continue;
            var line = text.GetLine(i);
            AppendLine(draft, WhiteSpace.Trim(text, ByteSpan.FromBounds(Math.Max(line.Start, part.Start), Math.Min(line.End, part.End))));
        }
    }

    private static void AppendLine(ListingDraft draft, ByteSpan line)
    {
        if (line.IsEmpty)
            return;
        if (draft.Decoded.FieldLength > 0)
            draft.Decoded.Append(" "u8, line with { Length = 0 });
        for (var at = line.Start; at < line.End;)
        {
            var rest = draft.Text.Slice(ByteSpan.FromBounds(at, line.End));
            var quote = rest.IndexOf("\"\""u8);
            var length = quote < 0 ? rest.Length : quote + 1;
            draft.Decoded.AppendVerbatim(new ByteSpan(at, length));
            at += quote < 0 ? length : length + 1;
        }
    }
}
