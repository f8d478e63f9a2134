using PaperCatalog.Listings.Directives;

namespace PaperCatalog.Listings.Foreign;

/// <summary>Tells what a text is that no dialect reads.</summary>
/// <remarks>
/// Each form is told by what its files have and no listing has: an abstract may speak of code, cite a year or hold a brace, but
/// not line after line. A text that none of this is true of is left to the readers.
/// </remarks>
internal static class ForeignForms
{
    private const int ParagraphLength = 150;

    /// <summary>The form of a text; <see langword="null"/> where nothing tells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marker">What directives begin with, which are not looked at.</param>
    public static ForeignForm? Find(Utf8Text text, DirectiveMarker marker)
    {
        var sample = TextSample.Of(text, marker);
        if (sample.Count == 0)
            return null;
        return MarkupSigns.Find(text, sample) ?? DataSigns.Find(text, sample) ?? TaggedSigns.Find(sample) ??
            TableSigns.Find(sample) ?? CodeSigns.Find(sample) ?? DocumentSigns.Find(sample);
    }

    /// <summary>What a text is that its dialect found no paper in.</summary>
    public static ForeignForm FindRejected(Utf8Text text, DirectiveMarker marker)
    {
        if (Find(text, marker) is { } form)
            return form;
        return TextSample.Of(text, marker).Has(IsParagraph, least: 2, percent: 30) ? ForeignForm.Prose : ForeignForm.Unknown;
    }

    private static bool IsParagraph(ReadOnlySpan<byte> line) => line.Length >= ParagraphLength;

    /// <summary>The same for a text that has headings of Markdown, which code and data do not have.</summary>
    public static ForeignForm? FindBelowHeadings(Utf8Text text, DirectiveMarker marker) =>
        DocumentSigns.FindMarkdown(TextSample.Of(text, marker));
}
