using PaperCatalog.Listings.BibTeX.Syntax;

namespace PaperCatalog.Listings.BibTeX.Values;

/// <summary>Reads identifiers and addresses, which are no LaTeX, freed of what people escape in them all the same.</summary>
internal sealed class VerbatimReader(DecodedTextBuilder builder, RawValueReader values)
{
    private static ReadOnlySpan<byte> Escaped => "_%&#$~{}"u8;

    /// <summary>Adds the text of a field to what is decoded.</summary>
    public void Append(BibField field)
    {
        var raw = values.Read(field);
        var range = StripGroups(raw, raw.Trimmed);
        for (var at = range.Start; at < range.End;)
        {
            var rest = raw.Bytes.Slice(at, range.End - at);
            var next = rest.IndexOf((byte)'\\');
            var end = next < 0 ? range.End : at + next;
            var isBraced = next > 0 && rest.Length > next + 2 && rest[next - 1] == '{' && rest[next + 2] == '}';
            raw.AppendTo(builder, ByteSpan.FromBounds(at, isBraced ? end - 1 : end));
            at = end;
            if (at < range.End)
                at = AppendEscape(raw, range, at) + (isBraced ? 1 : 0);
        }
    }

    private int AppendEscape(in RawValue raw, ByteSpan range, int at)
    {
        var rest = raw.Bytes.Slice(at, range.End - at);
        if (rest.StartsWith("\\textasciitilde"u8))
        {
            var end = at + "\\textasciitilde".Length;
            end += raw.Bytes.Slice(end, range.End - end).StartsWith("{}"u8) ? 2 : 0;
            builder.Append("~"u8, raw.GetSource(ByteSpan.FromBounds(at, end)));
            return end;
        }

        if (rest.Length > 1 && Escaped.IndexOf(rest[1]) >= 0)
        {
            builder.Append(rest.Slice(1, 1), raw.GetSource(new ByteSpan(at, 2)));
            return at + 2;
        }

        raw.AppendTo(builder, new ByteSpan(at, 1));
        return at + 1;
    }

    /// <summary>A range without the braces around all of it, and without <c>\url</c> before them.</summary>
    private static ByteSpan StripGroups(in RawValue raw, ByteSpan range)
    {
        while (true)
        {
            var bytes = raw.Bytes.Slice(range.Start, range.Length);
            var open = bytes.StartsWith("\\url"u8) ? 4 : bytes.StartsWith("\\doi"u8) ? 4 : 0;
            if (open >= bytes.Length || bytes[open] != '{' || bytes[bytes.Length - 1] != '}' ||
                bytes.Slice(open + 1, bytes.Length - open - 2).IndexOf((byte)'}') is >= 0 and var close &&
                bytes.Slice(open + 1, close).IndexOf((byte)'{') < 0)
            {
                return range;
            }

            range = raw.Trim(ByteSpan.FromBounds(range.Start + open + 1, range.End - 1));
        }
    }
}
