using System.Globalization;
using System.Text;
using PaperCatalog.Listings;
using PaperCatalog.Tool.Checking;

namespace PaperCatalog.Tool.Output;

/// <summary>The line of a listing that a finding is in, with the place underlined.</summary>
internal static class SourceExcerpt
{
    // A line of an abstract is long: no more of it is shown around the place.
    private const int MaxWidth = 100;

    private const int Before = 30;

    private const char Cut = '…';

    /// <summary>Writes it, unless the finding is about the whole file.</summary>
    public static void Write(Paint paint, Finding finding, Ink ink)
    {
        var (text, span) = (finding.Listing.Reading.Text, finding.Problem.Span);
        if (span.IsEmpty && span.Start == 0)
            return;
        var line = text.GetLine(text.GetLineIndex(span.Start));
        var start = Math.Min(span.Start, line.End);
        var end = Math.Min(Math.Max(span.End, start), line.End);
        var (left, middle, right) = (Show(text, line.Start, start), Show(text, start, end), Show(text, end, line.End));
        if (Width(left) > Before && Width(left) + Width(middle) + Width(right) > MaxWidth)
            left = Cut + TakeEnd(left, Before - 1);
        middle = TakeStart(middle, MaxWidth - Width(left));
        right = TakeStart(right, MaxWidth - Width(left) - Width(middle));
        var number = finding.Start.Line.ToString(CultureInfo.InvariantCulture);
        paint.Write(Ink.Faint, $"  {number} | ");
        paint.Write(Ink.Plain, left + middle + right + "\n");
        paint.Write(Ink.Faint, "  " + new string(' ', number.Length) + " | ");
        paint.Write(ink, new string(' ', Width(left)) + new string('^', Math.Max(1, Width(middle))) + "\n");
    }

    private static string Show(Utf8Text text, int start, int end) => SafeText.Show(text.GetString(ByteSpan.FromBounds(start, end)));

    private static string TakeEnd(string text, int width)
    {
        var start = text.Length;
        for (var taken = 0; start > 0; taken += 1)
        {
            var unit = start > 1 && char.IsLowSurrogate(text[start - 1]) ? 2 : 1;
            if (taken + Width(text.Substring(start - unit, unit)) > width)
                break;
            taken += Width(text.Substring(start - unit, unit)) - 1;
            start -= unit;
        }

        return text[start..];
    }

    private static string TakeStart(string text, int width)
    {
        if (Width(text) <= width)
            return text;
        var taken = new StringBuilder();
        var used = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            used += RuneWidth(rune);
            if (used >= width)
                break;
            taken.Append(rune.ToString());
        }

        return taken.Append(Cut).ToString();
    }

    private static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += RuneWidth(rune);
        return width;
    }

    // Letters of East Asia take two cells of a terminal, and marks that combine none (Unicode Standard Annex #11).
    private static int RuneWidth(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
        _ => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or
            (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD)
            ? 2
            : 1,
    };
}
