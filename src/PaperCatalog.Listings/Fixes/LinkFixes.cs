using System.Text;

namespace PaperCatalog.Listings.Fixes;

/// <summary>Corrections of links.</summary>
internal static class LinkFixes
{
    // "{Project Page}" and some room: the text of a link that lost its command.
    private const int MaxLabelLength = 80;

    /// <summary>Removes what sticks to a link where that is markup only: <c>}</c>, <c>{here}</c>, <c>&lt;/a&gt;</c>.</summary>
    public static ListingFix? RemoveResidue(ListingReading reading, Problem problem)
    {
        var span = WithRestOfLabel(reading.Text, FindResidue(reading.Text, problem.Span, problem.GetArgument(1)));
        var text = reading.Text.GetString(span);
        return StripMarkup(text) is { } rest && rest != text && IsFollowedBySpace(reading.Text, span.End)
            ? ListingFix.Of($"Remove '{text}' after the link", new TextEdit(span, rest))
            : null;
    }

    /// <summary>Links to the host that the mirror is of.</summary>
    public static ListingFix? ReplaceMirror(ListingReading reading, Problem problem)
    {
        var (mirror, host) = (problem.GetArgument(0), problem.GetArgument(1));
        if (mirror.Length == 0 || host.Length == 0)
            return null;
        var at = reading.Text.GetString(problem.Span).IndexOf(mirror, StringComparison.OrdinalIgnoreCase);
        // A host is ASCII and stands at the start of a link, behind ASCII: characters and bytes are one to one.
        if (at < 0)
            return null;
        return ListingFix.Of($"Link to '{host}'", new TextEdit(new ByteSpan(problem.Span.Start + at, mirror.Length), host));
    }

    /// <summary>Where the residue is: what is marked, or the end of that where the link is marked with it.</summary>
    private static ByteSpan FindResidue(Utf8Text text, ByteSpan marked, string residue)
    {
        if (text.Slice(marked).IndexOf("://"u8) < 0)
            return marked;
        var length = Encoding.UTF8.GetByteCount(residue);
        var end = new ByteSpan(marked.End - length, length);
        return marked.Contains(end) && text.GetString(end) == residue ? end : default;
    }

    // What sticks to a link ends at a space, and a label need not: "{Project Page}".
    private static ByteSpan WithRestOfLabel(Utf8Text text, ByteSpan span)
    {
        var residue = text.Slice(span);
        if (residue.LastIndexOf((byte)'{') <= residue.LastIndexOf((byte)'}'))
            return span;
        var line = text.GetLine(text.GetLineIndex(span.Start));
        var rest = text.Slice(ByteSpan.FromBounds(span.End, Math.Min(line.End, span.End + MaxLabelLength)));
        var close = rest.IndexOf((byte)'}');
        return close < 0 || rest.Slice(0, close).IndexOf((byte)'{') >= 0
            ? span
            : ByteSpan.FromBounds(span.Start, span.End + close + 1);
    }

    // What would come to stand right behind the link would become part of it.
    private static bool IsFollowedBySpace(Utf8Text text, int at)
    {
        var end = text.GetLine(text.GetLineIndex(at)).End;
        while (at < end && IsPunctuation((char)text.Bytes[at]))
            at++;
        return at == end || AsciiText.IsSpace(text.Bytes[at]);
    }

    /// <summary>
    /// The punctuation that is left of a residue without its markup; <see langword="null"/> where text would be lost.
    /// </summary>
    private static string? StripMarkup(string residue)
    {
        var rest = new StringBuilder();
        for (var at = 0; at < residue.Length; at++)
        {
            var end = FindMarkupEnd(residue, at);
            if (end > at)
                at = end;
            else if (char.IsLetterOrDigit(residue[at]) || char.IsWhiteSpace(residue[at]))
                return null;
            else if (IsPunctuation(residue[at]))
                rest.Append(residue[at]);
        }

        return rest.ToString();
    }

    private static bool IsPunctuation(char value) => value is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']';

    // A label in braces, or the end of an element.
    private static int FindMarkupEnd(string residue, int at) => residue[at] switch
    {
        '{' => residue.IndexOf('}', at),
        '<' when at + 1 < residue.Length && residue[at + 1] == '/' => residue.IndexOf('>', at),
        _ => -1,
    };
}
