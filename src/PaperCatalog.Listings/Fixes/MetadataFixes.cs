using PaperCatalog.Listings.Dates;

namespace PaperCatalog.Listings.Fixes;

/// <summary>Corrections of the lines below an abstract, and of dates.</summary>
internal static class MetadataFixes
{
    private const string Dot = "·";

    /// <summary>Writes the dot between people and date, on a line of its own or in place of the sign that stands there.</summary>
    public static ListingFix? AddSeparator(ListingReading reading, Problem problem)
    {
        if (problem.Span.IsEmpty)
            return null;
        var text = reading.Text;
        if (!HasWord(text.Slice(problem.Span)))
            return ListingFix.Of($"Replace '{text.GetString(problem.Span)}' with '{Dot}'", new TextEdit(problem.Span, Dot));

        var line = text.GetLineIndex(problem.Span.Start);
        var start = text.GetLine(line).Start;
        return line == 0
            ? null
            : ListingFix.Of($"Add the '{Dot}'", new TextEdit(new ByteSpan(start, 0), Dot + LineBreaks.Near(text, line)));
    }

    /// <summary>Writes the year into every date that has none and that is known to be of that year.</summary>
    public static ListingFix? WriteYears(ListingReading reading)
    {
        var edits = reading.Entries
            .Select(entry => entry.PublishedOn)
            .Prepend(reading.CapturedOn)
            .OfType<Field<PartialDate>>()
            .Select(date => WriteYear(reading.Text, date))
            .OfType<TextEdit>()
            .ToArray();
        var title = edits.Length == 1
            ? "Write the year into the date"
            : FormattableString.Invariant($"Write the year into {edits.Length} dates");
        return edits.Length == 0 ? null : new ListingFix(title, TextEdits.Merge(edits));
    }

    private static TextEdit? WriteYear(Utf8Text text, Field<PartialDate> date)
    {
        if (!date.Value.HasYear || !TryRead(text, date.Span, out var written) || written.HasYear)
            return null;
        var year = FormattableString.Invariant($", {date.Value.Year:0000}");
        // With what follows on the line, the number of comments, it must be a date still, and that date.
        var end = text.GetLine(text.GetLineIndex(date.Span.Start)).End;
        var line = Utf8Text.FromString(
            text.GetString(date.Span) + year + text.GetString(ByteSpan.FromBounds(date.Span.End, end)));
        var rest = WhiteSpace.Trim(line, new ByteSpan(0, line.Length));
        var isSame = TryRead(line, rest, out var dated) && dated == date.Value;
        return isSame ? new TextEdit(new ByteSpan(date.Span.End, 0), year) : null;
    }

    private static bool TryRead(Utf8Text text, ByteSpan span, out PartialDate date)
    {
        var isDate = DateLine.TryRead(text, span, out var line) && line.IsWellFormed;
        date = isDate ? line.Date.Value : default;
        return isDate;
    }

    private static bool HasWord(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (AsciiText.IsWordByte(value))
                return true;
        }

        return false;
    }
}
