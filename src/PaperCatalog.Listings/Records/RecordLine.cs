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
        var (label, value) = FindLabel(bytes.Slice(start));
        if (label.IsEmpty)
            return new RecordLine(RecordLineKind.Text, default, line);
        start += line.Start;
        return new RecordLine(RecordLineKind.Label, WhiteSpace.Trim(text, new ByteSpan(start + label.Start, label.Length)),
            WhiteSpace.Trim(text, ByteSpan.FromBounds(start + value, line.End)));
    }

    /// <summary>Whether a line begins with the number of a record.</summary>
    public static bool IsNumbered(ReadOnlySpan<byte> line) => !line.IsEmpty && NumberLength(line) > 0;

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

    /// <summary>The label that a text begins with, empty where it has none, and where its value begins: <c>Title: ...</c>, <c>**Title:** ...</c>.</summary>
    private static (ByteSpan Label, int Value) FindLabel(ReadOnlySpan<byte> bytes)
    {
        var isBold = bytes.StartsWith("**"u8);
        var start = isBold ? 2 : 0;
        var length = bytes.Slice(start, Math.Min(bytes.Length - start, MaxLabel + 3)).IndexOf(isBold ? "**"u8 : ":"u8);
        if (length < 2)
            return default;
        var end = start + length + (isBold ? 2 : 1);
        if (isBold && bytes[start + length - 1] == ':')
            length--;
        else if (isBold && (end == bytes.Length || bytes[end++] != ':'))
            return default;
        return IsLabel(bytes.Slice(start, length)) && (end == bytes.Length || AsciiText.IsSpace(bytes[end])) ? (new ByteSpan(start, length), end) : default;
    }

    /// <summary>Whether a text before a colon is a label: a few words.</summary>
    private static bool IsLabel(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length is < 2 or > MaxLabel || !(AsciiText.IsLetter(bytes[0]) || bytes[0] >= 0x80))
            return false;
        var words = 1;
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] == ' ' && at + 1 < bytes.Length)
                words++;
            else if (!AsciiText.IsWordByte(bytes[at]) && bytes[at] is not ((byte)' ' or (byte)'(' or (byte)')' or (byte)'/' or (byte)'-' or (byte)'.' or (byte)'&'))
                return false;
        }

        return words <= MaxWords;
    }
}
