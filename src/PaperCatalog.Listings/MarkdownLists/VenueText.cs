namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>
/// Where and when a paper was published, in one: <c>ICLR 2024</c>, <c>NeurIPS'23</c>, <c>In CVPR, 2024 (Oral)</c>,
/// <c>arXiv 2024/03</c>.
/// </summary>
/// <param name="Venue">Where, if it says it.</param>
/// <param name="Date">When, if it says it.</param>
/// <param name="Rest">What stands behind both.</param>
internal readonly record struct VenueText(ByteSpan Venue, Field<PartialDate>? Date, ByteSpan Rest)
{
    private const int MaxLength = 120;

    // Names of places without a year, which else could be anything.
    private static readonly AsciiNameTable s_known = new(
    [
        "arxiv", "preprint", "arxiv preprint", "corr", "biorxiv", "medrxiv", "neurips", "nips", "nature", "science",
        "jmlr", "tmlr", "pnas", "cell", "openreview", "under review", "technical report", "nature communications",
        "nature methods", "nature medicine", "science robotics", "siggraph asia", "interspeech", "distill",
        "findings of acl", "findings of emnlp", "acl findings", "emnlp findings", "blog", "tech report", "white paper",
        "whitepaper", "ieee access", "springer", "elsevier", "blog post", "bioinformatics",
    ]);

    // What a year begins with: a digit, or a sign before its last two.
    private static readonly ByteSet s_yearSigns = new([.. "0123456789'`"u8, 0xE2]);

    private static readonly string[] s_words = ["Journal", "Proceedings", "Transactions", "Conference", "Workshop", "Symposium",
        "Advances in", "Annals of"];

    /// <summary>Reads a text, trimmed, that is short and holds a year or the name of a place that is known.</summary>
    public static bool TryRead(Utf8Text text, ByteSpan span, out VenueText venue)
    {
        venue = default;
        var bytes = text.Slice(span);
        if (bytes.Length is < 2 or > MaxLength)
            return false;
        for (var at = 0; at < bytes.Length; at++)
        {
            at += s_yearSigns.IndexIn(bytes.Slice(at));
            if (at == bytes.Length)
                break;
            if (LengthOfYear(bytes, at) is not (> 0 and var length))
                continue;
            var source = new ByteSpan(span.Start + at, length);
            if (LooseDate.Read(text.Slice(source)) is not { } date)
                continue;
            venue = new VenueText(TrimPlace(text, new ByteSpan(span.Start, at)), new Field<PartialDate>(date, source),
                Trim(text, ByteSpan.FromBounds(source.End, span.End)));
            return true;
        }

        if (!IsPlace(bytes))
            return false;
        venue = new VenueText(span, null, default);
        return true;
    }

    /// <summary>Whether a text is called as a conference or a journal is: by its capitals, <c>CVPR</c>, or as a known one.</summary>
    public static bool IsPlace(ReadOnlySpan<byte> text) =>
        s_known.Find(text) >= 0 || IsAcronym(text) || (AsciiText.IsUpper(text[0]) && HasWordOfPlaces(text) && !ProseText.IsAt(text));

    // "Journal of Machine Learning Research", "Proceedings of the ACL".
    private static bool HasWordOfPlaces(ReadOnlySpan<byte> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (at > 0 && text[at - 1] is not ((byte)' ' or (byte)'('))
                continue;
            foreach (var word in s_words)
            {
                if (AsciiText.StartsWithIgnoreCase(text.Slice(at), word))
                    return true;
            }
        }

        return false;
    }

    private static readonly string[] s_before =
        ["in proceedings of", "in proc. of", "in", "accepted to", "accepted by", "accepted at", "published in", "to appear in", "@"];

    // What has as many capitals, and is a method, a form of files or a firm.
    // Of one with a small letter, "ViT", the capitals alone do not make a place.
    private static readonly AsciiNameTable s_others = new(
    [
        "rnn", "llm", "gan", "cnn", "nlp", "vae", "lstm", "bert", "gpt", "moe", "rag", "vlm", "mllm", "sota", "pdf",
        "html", "url", "api", "ppt", "usa", "mit", "ibm", "aws", "new", "sft", "rlhf", "dpo", "ppo", "slam", "dnn",
        "gnn", "mlp", "todo", "readme", "bib", "tbd",
    ]);

    /// <summary>
    /// Whether a text is called as a place is, in one word with capitals: <c>ICLR</c>, <c>NeurIPS</c>, <c>CoRL</c>;
    /// or is known.
    /// </summary>
    public static bool IsName(ReadOnlySpan<byte> text)
    {
        if (IsPlace(text))
            return true;
        var capitals = 0;
        foreach (var value in text)
        {
            if (!AsciiText.IsLetter(value) && value is not ((byte)'-' or (byte)'&' or (byte)'/'))
                return false;
            capitals += AsciiText.IsUpper(value) ? 1 : 0;
        }

        return capitals > 1 && text.Length <= 12;
    }

    /// <summary>Whether a text speaks of a place at length and of a year, with small words as sentences have them.</summary>
    public static bool IsLongAt(ReadOnlySpan<byte> text)
    {
        if (text.Length > 2 * MaxLength)
            return false;
        var hasYear = false;
        for (var at = s_yearSigns.IndexIn(text); at < text.Length && !hasYear; at += 1 + s_yearSigns.IndexIn(text.Slice(at + 1)))
            hasYear = LengthOfYear(text, at) > 0;
        return hasYear && HasWordOfPlaces(text);
    }

    // "CVPR", "NAACL-HLT", "T-PAMI", "EMNLP Findings"; "A" and "OK" are none.
    private static bool IsAcronym(ReadOnlySpan<byte> text)
    {
        var capitals = 0;
        foreach (var value in text)
        {
            if (AsciiText.IsUpper(value))
                capitals++;
            else if (value is not ((byte)'-' or (byte)'/' or (byte)'&'))
                return false;
        }

        return capitals is >= 3 and <= 12 && s_others.Find(text) < 0;
    }

    /// <summary>The length of a year, or of a date that begins with one, at a place; 0 where there is none.</summary>
    private static int LengthOfYear(ReadOnlySpan<byte> bytes, int at)
    {
        var rest = bytes.Slice(at);
        var sign = rest[0] is (byte)'\'' or (byte)'`' ? 1 : rest.StartsWith("’"u8) || rest.StartsWith("‘"u8) ? 3 : 0;
        if (sign > 0)
            return at > 0 && AsciiText.CountDigits(rest.Slice(sign)) == 2 ? sign + 2 : 0;
        if (!AsciiText.IsDigit(rest[0]) || (at > 0 && (AsciiText.IsDigit(bytes[at - 1]) || bytes[at - 1] is (byte)'.' or (byte)'-')) ||
            LooseDate.ReadYear(rest) == 0)
        {
            return 0;
        }

        var length = 4;
        while (length < rest.Length && (AsciiText.IsDigit(rest[length]) ||
            (rest[length] is (byte)'-' or (byte)'/' or (byte)'.' && length + 1 < rest.Length && AsciiText.IsDigit(rest[length + 1]))))
        {
            length++;
        }

        // "2024-2025" and "2024.0314" begin with a year.
        return LooseDate.Read(rest.Slice(0, length)) is null ? 4 : length;
    }

    /// <summary>A place without the words before it that say that it is one: <c>In ICLR</c>.</summary>
    public static ByteSpan TrimPlace(Utf8Text text, ByteSpan span)
    {
        span = Trim(text, span);
        foreach (var word in s_before)
        {
            if (span.Length > word.Length && AsciiText.StartsWithIgnoreCase(text.Slice(span), word) &&
                text.Bytes[span.Start + word.Length] is (byte)' ' or (byte)':')
            {
                return Trim(text, ByteSpan.FromBounds(span.Start + word.Length, span.End));
            }
        }

        return span;
    }

    private static ByteSpan Trim(Utf8Text text, ByteSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsAround(text.Bytes[start]))
            start++;
        while (end > start && IsAround(text.Bytes[end - 1]))
            end--;
        // "SIGGRAPH (TOG)" keeps both of its brackets.
        if (end < span.End && text.Bytes[end] == ')' && text.Slice(ByteSpan.FromBounds(start, end)).IndexOf((byte)'(') > 0)
            end++;
        return ByteSpan.FromBounds(start, end);
    }

    private static bool IsAround(byte value) => value < 0x80 && !AsciiText.IsWordByte(value) && value is not ((byte)'@' or (byte)'+');
}
