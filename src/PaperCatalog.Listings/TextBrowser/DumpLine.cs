using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.PageCards;

namespace PaperCatalog.Listings.TextBrowser;

/// <summary>Tells what a line of a dump, trimmed, is by itself.</summary>
internal static class DumpLine
{
    /// <summary>More bytes than a date has with its count and the number of that.</summary>
    public const int MaxMetadataLength = 60;

    private static ReadOnlySpan<byte> HeadingMark => "### "u8;

    /// <summary>Whether it is of a heading.</summary>
    public static bool IsHeading(ReadOnlySpan<byte> line) => line.StartsWith("###"u8) && (line.Length == 3 || line[3] == ' ');

    /// <summary>What a line says, without the mark of a heading.</summary>
    public static ByteSpan TrimMark(Utf8Text text, ByteSpan line) => IsHeading(text.Slice(line))
        ? WhiteSpace.Trim(text, ByteSpan.FromBounds(Math.Min(line.Start + HeadingMark.Length, line.End), line.End))
        : line;

    /// <summary>Whether it is a block whatever stands around it: people, the dot, a date.</summary>
    public static bool IsMetadata(Utf8Text text, ByteSpan line)
    {
        var bytes = text.Slice(line);
        var mark = LinkMarks.LengthAtStart(bytes);
        if (bytes.StartsWith("·"u8) || PeopleBlock.StartsAt(bytes) || (mark > 0 && PeopleBlock.StartsAt(bytes.Slice(mark))))
            return true;
        if (bytes.Length > MaxMetadataLength)
            return false;
        var bracket = bytes.IndexOf((byte)'[');
        var date = WhiteSpace.Trim(text, bracket < 0 ? line : line with { Length = bracket });
        return DateLine.TryRead(text, date, out var read) && read.IsWellFormed;
    }
}
