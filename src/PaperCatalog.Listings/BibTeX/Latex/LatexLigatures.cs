namespace PaperCatalog.Listings.BibTeX.Latex;

/// <summary>
/// The ligatures of TeX's fonts: dashes, quotes, and the signs that open a question or an exclamation in Spanish. Source: the
/// LaTeX2e manual.
/// </summary>
internal sealed class LatexLigatures(LatexWriter writer)
{
    // Whether a single quote is open: then one that is in no word closes it, and is no apostrophe.
    private bool _isQuoted;

    /// <summary>Begins a text.</summary>
    public void Clear() => _isQuoted = false;

    /// <summary>Writes what the hyphens or quotes at a place print.</summary>
    /// <returns>The place behind them.</returns>
    public int Append(in LatexText text, int at, bool isMaths)
    {
        var sign = text[at];
        var end = at + 1;
        while (text[end] == sign)
            end++;
        if (sign == '`' && end == at + 1 && AppendInverted(text, at))
            return end;

        var printed = Find(text, at, end, isMaths);
        if (end == at + 1 && printed is not null)
            _isQuoted = sign == '`';
        if (printed is null)
            writer.Copy(text, at, end);
        else
            writer.Write(text, printed, at, end);
        return end;
    }

    private string? Find(in LatexText text, int at, int end, bool isMaths) => ((char)text[at], end - at) switch
    {
        ('-', 2) when !isMaths => "–",
        ('-', 3) when !isMaths => "—",
        ('`', 1) => "‘",
        ('`', 2) => "“",
        ('\'', 1) when isMaths => "′",
        ('\'', 1) when _isQuoted && !IsInWord(text, at) => "’",
        ('\'', 2) => isMaths ? "″" : "”",
        _ => null,
    };

    /// <summary>Writes <c>¿</c> for <c>?`</c> and <c>¡</c> for <c>!`</c>.</summary>
    private bool AppendInverted(in LatexText text, int at)
    {
        if (at == 0 || text[at - 1] is not ((byte)'?' or (byte)'!') || writer.Last != text[at - 1])
            return false;
        writer.TakeBack();
        writer.Write(text, text[at - 1] == '?' ? "¿" : "¡", at - 1, at + 1);
        return true;
    }

    private static bool IsInWord(in LatexText text, int at) =>
        at > 0 && AsciiText.IsWordByte(text[at - 1]) && AsciiText.IsWordByte(text[at + 1]);
}
