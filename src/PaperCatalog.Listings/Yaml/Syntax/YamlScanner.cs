namespace PaperCatalog.Listings.Yaml.Syntax;

/// <summary>Steps over the smallest parts of a line of YAML.</summary>
internal static class YamlScanner
{
    /// <summary>Whether an item of a list begins: a dash, and white space or nothing behind it.</summary>
    public static bool IsDash(ReadOnlySpan<byte> content) => content.Length > 0 && content[0] == '-' && (content.Length == 1 || AsciiText.IsSpace(content[1]));

    /// <summary>Whether a line is a comment.</summary>
    public static bool IsComment(ReadOnlySpan<byte> line) => SkipSpace(line, 0) is var start && start < line.Length && line[start] == '#';

    /// <summary>The place of the colon behind the key that a content begins with; -1 where it begins with none.</summary>
    public static int FindColon(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty || content[0] is (byte)'#' or (byte)'[' or (byte)'{' or (byte)'|' or (byte)'>' or (byte)'&' or (byte)'*' or (byte)'!' or (byte)'%' or (byte)'@' or (byte)'`')
            return -1;
        var at = 0;
        if (content[0] is (byte)'"' or (byte)'\'')
        {
            at = FindQuoteEnd(content, 1, content[0]);
            if (at == content.Length)
                return -1;
            at = SkipSpace(content, at + 1);
            return at < content.Length && content[at] == ':' && IsEndAt(content, at + 1) ? at : -1;
        }

        while (true)
        {
            var next = content.Slice(at).IndexOf((byte)':');
            if (next < 0)
                return -1;
            at += next;
            // A comment hides what is behind it.
            if (IsEndAt(content, at + 1))
                return at > 0 && content.Slice(0, at).IndexOf(" #"u8) < 0 ? at : -1;
            at++;
        }
    }

    /// <summary>The place of the quote that ends a text, from a place behind the one that begins it; the end where there is none.</summary>
    public static int FindQuoteEnd(ReadOnlySpan<byte> line, int at, byte quote)
    {
        while (at < line.Length)
        {
            if (line[at] == '\\' && quote == '"')
                at++;
            else if (line[at] == quote && quote == '\'' && at + 1 < line.Length && line[at + 1] == quote)
                at++;
            else if (line[at] == quote)
                return at;
            at++;
        }

        return line.Length;
    }

    /// <summary>The end of a plain text in a line: where a comment begins, without the white space before it.</summary>
    public static int FindPlainEnd(ReadOnlySpan<byte> line)
    {
        var end = line.Length;
        for (var at = 1; at < line.Length; at++)
        {
            if (line[at] == '#' && AsciiText.IsSpace(line[at - 1]))
            {
                end = at;
                break;
            }
        }

        while (end > 0 && AsciiText.IsSpace(line[end - 1]))
            end--;
        return end;
    }

    /// <summary>The first place from <paramref name="at"/> on without white space.</summary>
    public static int SkipSpace(ReadOnlySpan<byte> line, int at)
    {
        while (at < line.Length && AsciiText.IsSpace(line[at]))
            at++;
        return at;
    }

    /// <summary>Whether white space or the end is at a place.</summary>
    public static bool IsEndAt(ReadOnlySpan<byte> line, int at) => at >= line.Length || AsciiText.IsSpace(line[at]);
}
