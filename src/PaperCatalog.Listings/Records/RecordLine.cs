using PaperCatalog.Listings.Directives;

namespace PaperCatalog.Listings.Records;

/// <summary>A line of a text of records.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">Its label, without the colon; empty where it has none.</param>
/// <param name="Value">What is behind the label, or all of the line; without white space around it.</param>
internal readonly record struct RecordLine(RecordLineKind Kind, ByteSpan Label, ByteSpan Value)
{
    // "Conference proceedings", "Date of publication (online)"; what is longer or has more words is a sentence.
    private const int MaxLabel = 32;
    private const int MaxWords = 3;

    // "[12]", "1000.".
    private const int MaxNumber = 4;

    /// <summary>Reads a line.</summary>
    public static RecordLine Read(Utf8Text text, int index, DirectiveMarker marker)
    {
        var line = WhiteSpace.Trim(text, text.GetLine(index));
        var bytes = text.Slice(line);
        if (bytes.IsEmpty)
            return new RecordLine(RecordLineKind.Blank, default, line);
        if (marker.Find(bytes, out _) > 0)
            return new RecordLine(RecordLineKind.Directive, default, line);
        if (bytes[0] == '#')
            return new RecordLine(RecordLineKind.Heading, default, line);
        if (IsRule(bytes))
            return new RecordLine(RecordLineKind.Rule, default, line);
        var start = NumberLength(bytes);
        var length = LabelLength(bytes.Slice(start));
        if (length == 0)
            return new RecordLine(RecordLineKind.Text, default, line);
        var label = WhiteSpace.Trim(text, new ByteSpan(line.Start + start, length));
        var value = WhiteSpace.Trim(text, ByteSpan.FromBounds(line.Start + start + length + 1, line.End));
        return new RecordLine(RecordLineKind.Label, label, value);
    }

    // Three signs of a kind or more, and nothing else.
    private static bool IsRule(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 3 || bytes[0] is not ((byte)'-' or (byte)'=' or (byte)'*' or (byte)'_' or (byte)'~'))
            return false;
        foreach (var value in bytes)
        {
            if (value != bytes[0])
                return false;
        }

        return true;
    }

    /// <summary>The length of the number of a record before its first label.</summary>
    private static int NumberLength(ReadOnlySpan<byte> bytes)
    {
        var open = bytes[0] == '[' ? 1 : 0;
        var digits = AsciiText.CountDigits(bytes.Slice(open));
        var end = open + digits;
        if (digits is 0 or > MaxNumber || end + 1 >= bytes.Length || bytes[end + 1] != ' ')
            return 0;
        return (open > 0 ? bytes[end] == ']' : bytes[end] is (byte)'.' or (byte)')') ? end + 2 : 0;
    }

    /// <summary>The length of the label that a text begins with: a few words before a colon and white space.</summary>
    private static int LabelLength(ReadOnlySpan<byte> bytes)
    {
        var length = bytes.Slice(0, Math.Min(bytes.Length, MaxLabel + 1)).IndexOf((byte)':');
        if (length < 2 || !(AsciiText.IsLetter(bytes[0]) || bytes[0] >= 0x80) || (length + 1 < bytes.Length && !AsciiText.IsSpace(bytes[length + 1])))
            return 0;
        var words = 1;
        for (var at = 0; at < length; at++)
        {
            if (bytes[at] == ' ' && at + 1 < length)
                words++;
            else if (!AsciiText.IsWordByte(bytes[at]) && bytes[at] is not ((byte)' ' or (byte)'(' or (byte)')' or (byte)'/' or (byte)'-' or (byte)'.' or (byte)'&'))
                return 0;
        }

        return words <= MaxWords ? length : 0;
    }
}
