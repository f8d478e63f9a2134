using System.Text;

namespace PaperCatalog.Listings.Fixes;

/// <summary>Corrections of words and markup.</summary>
internal static class TextFixes
{
    private static ReadOnlySpan<byte> UrlCommand => "\\url{"u8;

    /// <summary>Of equal words in a row leaves the first.</summary>
    public static ListingFix? RemoveDoubledWord(ListingReading reading, Problem problem)
    {
        var text = reading.Text;
        var word = problem.GetArgument(0);
        var length = Encoding.UTF8.GetByteCount(word);
        // All of the words are marked, or the second alone.
        var first = length < problem.Span.Length ? new ByteSpan(problem.Span.Start, length) : FindBefore(text, problem.Span);
        if (length == 0 || !IsWord(text, first, word))
            return null;
        var rest = ByteSpan.FromBounds(first.End, problem.Span.End);
        return text.GetString(rest).Split([' '], StringSplitOptions.RemoveEmptyEntries).All(next => IsWord(next, word))
            ? ListingFix.Of($"Leave one '{text.GetString(first)}'", new TextEdit(rest, ""))
            : null;
    }

    /// <summary>Takes away a full stop that a title ends with.</summary>
    public static ListingFix? RemoveFullStop(ListingReading reading, Problem problem) =>
        reading.Text.Slice(problem.Span).SequenceEqual("."u8)
            ? ListingFix.Of("Remove the full stop", new TextEdit(problem.Span, ""))
            : null;

    /// <summary>
    /// Writes what markup was meant to show where that is beyond doubt: an escaped character (<c>\%</c>), or a link in
    /// <c>\url{}</c>.
    /// </summary>
    public static ListingFix? RemoveMarkup(ListingReading reading, Problem problem)
    {
        var text = reading.Text;
        var marked = text.Slice(problem.Span);
        if (marked.Length == 2 && marked[0] == '\\' && "%&#$_"u8.IndexOf(marked[1]) >= 0)
        {
            var (escape, character) = (text.GetString(problem.Span), (char)marked[1]);
            return ListingFix.Of($"Replace '{escape}' with '{character}'", new TextEdit(problem.Span with { Length = 1 }, ""));
        }

        return marked.StartsWith(UrlCommand) ? UnwrapLink(text, problem.Span.Start) : null;
    }

    private static ListingFix? UnwrapLink(Utf8Text text, int start)
    {
        var line = text.GetLine(text.GetLineIndex(start));
        var inside = ByteSpan.FromBounds(start + UrlCommand.Length, line.End);
        var length = text.Slice(inside).IndexOfAny((byte)'{', (byte)'}');
        if (length <= 0 || text.Bytes[inside.Start + length] != '}')
            return null;
        return ListingFix.Of(
            $"Leave '{Excerpt.Of(text, inside with { Length = length })}' alone",
            new TextEdit(new ByteSpan(start, UrlCommand.Length), ""),
            new TextEdit(new ByteSpan(inside.Start + length, 1), ""));
    }

    // As many bytes before the white space before a word as the word has.
    private static ByteSpan FindBefore(Utf8Text text, ByteSpan word)
    {
        var end = word.Start;
        while (end > 0 && text.Bytes[end - 1] == ' ')
            end--;
        return end == word.Start || end < word.Length ? default : new ByteSpan(end - word.Length, word.Length);
    }

    private static bool IsWord(Utf8Text text, ByteSpan span, string word) => IsWord(text.GetString(span), word);

    private static bool IsWord(string text, string word) => string.Equals(text, word, StringComparison.OrdinalIgnoreCase);
}
