using System.Globalization;
using System.Text;

namespace PaperCatalog.Listings.Fixes;

/// <summary>Corrections of characters that stand for another, or that nobody sees.</summary>
internal static class CharacterFixes
{
    /// <summary>Writes what an entity or text in the wrong encoding stands for: the second argument of the problem.</summary>
    public static ListingFix? Replace(ListingReading reading, Problem problem)
    {
        var replacement = problem.GetArgument(1);
        if (replacement.Length == 0 || !replacement.All(IsVisible))
            return null;
        var text = reading.Text.GetString(problem.Span);
        return ListingFix.Of($"Replace '{text}' with '{replacement}'", new TextEdit(problem.Span, replacement));
    }

    /// <summary>Removes an invisible character, or puts a space for one that was to part two words.</summary>
    public static ListingFix? RemoveInvisible(ListingReading reading, Problem problem)
    {
        if (problem.Span.IsEmpty)
            return null;
        var codePoint = problem.GetArgument(0);
        return IsBetweenWords(reading.Text, problem.Span)
            ? ListingFix.Of($"Replace {codePoint} with a space", new TextEdit(problem.Span, " "))
            : ListingFix.Of($"Remove {codePoint}", new TextEdit(problem.Span, ""));
    }

    /// <summary>Writes text in Unicode's form C.</summary>
    public static ListingFix? Normalise(ListingReading reading, Problem problem)
    {
        var text = reading.Text.GetString(problem.Span);
        var normalised = Normalise(text);
        return normalised == text
            ? null
            : ListingFix.Of($"Write '{normalised}' in form C", new TextEdit(problem.Span, normalised));
    }

    private static string Normalise(string text)
    {
        try
        {
#pragma warning disable RS0030 // A fix runs when somebody asks for it and shows its result: no build depends on it.
            return text.Normalize(NormalizationForm.FormC);
#pragma warning restore RS0030
        }
        catch (ArgumentException)
        {
            // Older frameworks refuse what is no character, U+FFFE.
            return text;
        }
    }

    // A line break or a control character in its place would only be the next problem.
    private static bool IsVisible(char character) => CharUnicodeInfo.GetUnicodeCategory(character) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static bool IsBetweenWords(Utf8Text text, ByteSpan span)
    {
        // Of the invisible characters these break lines or pages: vertical tab, form feed, U+0085, U+2028 and U+2029.
        if (text.GetString(span) is not ("\v" or "\f" or "\u0085" or "\u2028" or "\u2029"))
            return false;
        var line = text.GetLine(text.GetLineIndex(span.Start));
        return span.Start > line.Start && span.End < line.End &&
            !AsciiText.IsSpace(text.Bytes[span.Start - 1]) && !AsciiText.IsSpace(text.Bytes[span.End]);
    }
}
