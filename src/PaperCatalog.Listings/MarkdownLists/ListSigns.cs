using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Tells a reading list in Markdown from other texts: items and rows that link to papers, which no page of papers has.</summary>
internal static class ListSigns
{
    // What a README says of itself goes before its first paper.
    private const int MaxLines = 1_500;

    // A link of a paper stands at the start of its line, and so do the marks of a title.
    private const int MaxLine = 1_000;

    // "Paper link: " and the like.
    private const int LongestLabel = 16;

    private static readonly byte[] s_vote = "login?next=%2Fpapers"u8.ToArray();

    /// <summary>Whether a text has them.</summary>
    public static bool AreIn(Utf8Text text)
    {
        var (isTable, below, isHeader, hasNamed) = (false, false, false, false);
        for (var i = 0; i < Math.Min(text.LineCount, MaxLines); i++)
        {
            var line = text.GetLine(i);
            var bytes = text.Slice(line with { Length = Math.Min(line.Length, MaxLine) });
            while (bytes.Length > 0 && bytes[0] is (byte)' ' or (byte)'\t')
                bytes = bytes.Slice(1);
            if (bytes.IsEmpty)
                continue;
            if (bytes.IndexOf(s_vote) >= 0 || IsCard(bytes))
                return false;
            if (isTable && bytes[0] == '|' && below)
                return true;
            if (isHeader && MarkdownLine.Read(text, i).Kind == LineKind.Rule)
                return true;
            isHeader = bytes[0] != '|' && bytes.IndexOf((byte)'|') > 0 && IsHeader(text, line);
            hasNamed |= bytes[0] is (byte)'-' or (byte)'*' or (byte)'+' && bytes.Length > 3 && bytes[2] == '[';
            if (hasNamed && bytes[0] == '[' && IsReference(text, line))
                return true;
            (isTable, below) = (bytes[0] == '|' && (IsHeader(text, line) || isTable), isTable && bytes[0] == '|' &&
                MarkdownLine.Read(text, i).Kind == LineKind.Rule);
            if (IsPaper(text, i, bytes))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line is the title of a card of the papers page.</summary>
    private static bool IsCard(ReadOnlySpan<byte> line) =>
        line.StartsWith("### ["u8) && line.IndexOf("/papers/"u8) > 0;

    /// <summary>Whether a line says where links to a paper lead that name it.</summary>
    private static bool IsReference(Utf8Text text, ByteSpan line)
    {
        var bytes = text.Slice(WhiteSpace.Trim(text, line));
        var end = bytes.IndexOf("]:"u8);
        return end > 0 && bytes.Slice(end).IndexOf("http"u8) is > 0 and var at && IsPaperTarget(bytes.Slice(end + at), LineKind.Text);
    }

    /// <summary>Whether a row names the columns of a table of papers.</summary>
    private static bool IsHeader(Utf8Text text, ByteSpan line)
    {
        var span = WhiteSpace.Trim(text, line);
        return ListTable.Of(text, new Block(BlockKind.Row, span, span, 0)).IsOfPapers;
    }

    private static bool IsPaper(Utf8Text text, int index, ReadOnlySpan<byte> bytes)
    {
        if (bytes[0] is not ((byte)'-' or (byte)'*' or (byte)'+' or (byte)'|' or (byte)'[' or (byte)'#' or (byte)'>') &&
            !AsciiText.IsDigit(bytes[0]) && bytes[0] < 0x80 && !IsLabelled(bytes))
        {
            return false;
        }

        var line = MarkdownLine.Read(text, index);
        if (line.Kind is not (LineKind.Item or LineKind.Row or LineKind.Heading or LineKind.Text))
            return false;
        return HasPaperLink(text.Slice(line.Content with { Length = Math.Min(line.Content.Length, MaxLine) }), line.Kind);
    }

    // "ICLR 2018. [[PDF](https://...)]", below a title in bold.
    private static bool IsLabelled(ReadOnlySpan<byte> bytes) => bytes.IndexOf(" [["u8) > 0;

    /// <summary>Whether a line links to a paper, or is a title in bold with a link or a place beside it.</summary>
    private static bool HasPaperLink(ReadOnlySpan<byte> line, LineKind kind)
    {
        var isMarked = line.StartsWith("**"u8) || line.StartsWith("["u8);
        if (kind == LineKind.Text && !isMarked && line.IndexOf("[["u8) < 0)
            return false;
        for (var at = 0; at < line.Length;)
        {
            var next = line.Slice(at).IndexOf("]("u8);
            if (next < 0)
                break;
            at += next + 2;
            var end = line.Slice(at).IndexOf((byte)')');
            if (end > 0 && IsPaperTarget(line.Slice(at, end), kind))
                return true;
        }

        if (kind is LineKind.Item or LineKind.Row && line.IndexOf("href=\""u8) is >= 0 and var href &&
            line.Slice(href + 6).IndexOf((byte)'"') is > 0 and var quote && IsPaperTarget(line.Slice(href + 6, quote), kind))
        {
            return true;
        }

        // "- Paper: https://arxiv.org/abs/...", and people and places beside titles in bold.
        return kind == LineKind.Item && (HasPaperAddress(line) || IsTitleWithYear(line));
    }

    // Cards of the papers page link to it, and not in items.
    private static bool IsPaperTarget(ReadOnlySpan<byte> target, LineKind kind) =>
        PaperHosts.KindOf(target) == LinkKind.Paper && (kind is LineKind.Item or LineKind.Row || target.IndexOf("huggingface.co/"u8) < 0);

    // A title before the address can have a colon too, and a list of those is plain text.
    private static bool HasPaperAddress(ReadOnlySpan<byte> line)
    {
        var at = line.IndexOf("http"u8);
        var label = at;
        while (label > 0 && line[label - 1] == ' ')
            label--;
        return label > 0 && at <= LongestLabel && line[label - 1] == ':' &&
            InlineParser.AddressLength(line.Slice(at)) is > 0 and var length &&
            PaperHosts.KindOf(line.Slice(at, length)) == LinkKind.Paper;
    }

    // "**Title** - people. *Venue 2024*", "[Title](...), people, venue 2024".
    private static bool IsTitleWithYear(ReadOnlySpan<byte> line)
    {
        var isBold = line.StartsWith("**"u8);
        var end = isBold ? line.Slice(2).IndexOf("**"u8) + 2 : line.StartsWith("["u8) && line.IndexOf("]("u8) > 0
            ? line.IndexOf((byte)')') : -1;
        var rest = end > 10 ? line.Slice(end + 1) : default;
        for (var at = 0; at + 4 <= rest.Length; at++)
        {
            if (rest[at] is (byte)'1' or (byte)'2' && (at == 0 || !AsciiText.IsDigit(rest[at - 1])) &&
                LooseDate.ReadYear(rest.Slice(at)) > 0)
            {
                return isBold ? rest.Slice(1).IndexOf((byte)'*') >= 0 || rest.IndexOf("]("u8) >= 0 : rest.IndexOf((byte)',') >= 0;
            }
        }

        return false;
    }
}
