using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Dialects;

/// <content>Takes values as all dialects do, and says what is wrong with them.</content>
internal sealed partial class ListingDraft
{
    /// <summary>Adds a problem.</summary>
    public void Report(Problem problem) => _problems.Add(problem);

    /// <summary>Adds a problem.</summary>
    public void Report(Rule rule, ByteSpan span, params string[] arguments) => Report(Problem.At(rule, span, arguments));

    /// <summary>Adds a problem whose message shows the text at its place.</summary>
    public void ReportText(Rule rule, ByteSpan span) => Report(rule, span, Excerpt.Of(Text, span));

    /// <summary>Says of a stretch that it belongs to no entry, if it is more than white space.</summary>
    public void ReportStray(ByteSpan span)
    {
        span = WhiteSpace.TrimLines(Text, span);
        if (!span.IsEmpty)
            ReportText(RuleTable.StrayText, span);
    }

    /// <summary>Says that something else should stand at a place; at the end of the text it is empty.</summary>
    public void ReportSyntax(ByteSpan span, string expected) =>
        Report(RuleTable.SyntaxError, span, span.IsEmpty ? "the end" : Excerpt.Of(Text, span), expected);

    /// <summary>Says that a value is not what it should be.</summary>
    public void ReportValue(ByteSpan span, string expected) => ReportValue(Text, span, expected);

    /// <summary>The same for a value of a text that may itself be decoded.</summary>
    public void ReportValue(Utf8Text text, ByteSpan span, string expected) =>
        Report(RuleTable.UnexpectedValue, text.GetSource(span), Excerpt.Of(text, span), expected);

    /// <summary>The count that a stretch is; <see langword="null"/> where it is none, which is reported.</summary>
    /// <param name="span">The stretch.</param>
    /// <param name="place">What stands for it in a problem, where that is more.</param>
    public Field<int>? ReadCount(ByteSpan span, ByteSpan? place = null)
    {
        if (AsciiText.TryParse(Text.Slice(span), out var count))
            return new Field<int>(count, span);
        ReportText(RuleTable.MalformedCount, place ?? span);
        return null;
    }

    /// <summary>The date that a value was read as; <see langword="null"/> where it is none, which is reported.</summary>
    /// <param name="date">What was read, whether there is such a day or not.</param>
    /// <param name="span">The value.</param>
    /// <param name="expected">What it should be.</param>
    public Field<PartialDate>? CheckDate(PartialDate? date, ByteSpan span, string expected) =>
        CheckDate(date, Text, span, expected);

    /// <summary>The same for a value of a text that may itself be decoded.</summary>
    public Field<PartialDate>? CheckDate(PartialDate? date, Utf8Text text, ByteSpan span, string expected)
    {
        // A value that an error cuts off has white space at its end.
        if (date is { Exists: true } day)
            return new Field<PartialDate>(day, WhiteSpace.TrimLines(Text, text.GetSource(span)));
        if (date is null)
            ReportValue(text, span, expected);
        else
            Report(RuleTable.ImpossibleDate, text.GetSource(span), date.Value.ToString());
        return null;
    }

    /// <summary>The date of a line that is well formed; <see langword="null"/> where there is no such day, which is reported.</summary>
    /// <param name="line">The line.</param>
    /// <param name="shown">How the message shows the date, if not in ISO 8601.</param>
    public Field<PartialDate>? CheckDate(in DateLine line, string? shown = null)
    {
        if (line.Exists)
            return line.Date;
        Report(RuleTable.ImpossibleDate, line.Date.Span, shown ?? line.Date.Value.ToString());
        return null;
    }
}
