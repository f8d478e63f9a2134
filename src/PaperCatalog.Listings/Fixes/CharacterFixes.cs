using System.Globalization;
using System.Text;
using PaperCatalog.Listings.Checks;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Fixes;

/// <summary>Corrections of characters that stand for another, or that nobody sees.</summary>
internal static class CharacterFixes
{
    /// <summary>Writes what an entity or text in the wrong encoding stands for: the second argument of the problem.</summary>
    public static ListingFix? Replace(ListingReading reading, Problem problem)
    {
        var replacement = problem.GetArgument(1);
        var span = problem.Rule == RuleTable.HtmlEntity
            ? HtmlEntityCheck.Unescape(reading.Text, problem.Span, ref replacement)
            : problem.Span;
        if (replacement.Length == 0 || !replacement.All(IsVisible))
            return null;
        var text = Excerpt.Of(reading.Text, span);
        return ListingFix.Of($"Replace '{text}' with '{replacement}'", new TextEdit(span, replacement));
    }

    /// <summary>
    /// Removes an invisible character with those that stand in a row with it, or puts a space for what was to part two words.
    /// </summary>
    public static ListingFix? RemoveInvisible(ListingReading reading, Problem problem)
    {
        if (problem.Span.IsEmpty)
            return null;
        var text = reading.Text;
        var run = InvisibleCharacterCheck.FindRun(text, text.GetLine(text.GetLineIndex(problem.Span.Start)), problem.Span);
        // A problem can come from anywhere.
        if (!run.Contains(problem.Span))
            run = [problem.Span];
        var whole = ByteSpan.FromBounds(run[0].Start, run[run.Count - 1].End);
        var isWhole = run.Sum(character => character.Length) == whole.Length;
        var what = run.Count == 1
            ? problem.GetArgument(0)
            : run.Count.ToString(CultureInfo.InvariantCulture) + " invisible characters";
        if (isWhole && run.Any(character => IsBreak(text, character)) && IsBetweenWords(text, whole))
            return ListingFix.Of($"Replace {what} with a space", new TextEdit(whole, " "));
        return ListingFix.Of(
            $"Remove {what}", isWhole ? [new TextEdit(whole, "")] : [.. run.Select(character => new TextEdit(character, ""))]);
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

    // Of the invisible characters these break lines or pages: vertical tab, form feed, U+0085, U+2028 and U+2029.
    private static bool IsBreak(Utf8Text text, ByteSpan character) =>
        text.GetString(character) is "\v" or "\f" or "\u0085" or "\u2028" or "\u2029";

    private static bool IsBetweenWords(Utf8Text text, ByteSpan span)
    {
        var line = text.GetLine(text.GetLineIndex(span.Start));
        return span.Start > line.Start && span.End < line.End &&
            !AsciiText.IsSpace(text.Bytes[span.Start - 1]) && !AsciiText.IsSpace(text.Bytes[span.End]);
    }
}
