using System.Text;
using PaperCatalog.Listings.Fixes;

namespace PaperCatalog.Listings.Tests.Fixes;

/// <summary>Makes problems by hand and corrects them.</summary>
internal static class Fixing
{
    public static string AllText(this ListingReading reading) => reading.Text.GetString(new ByteSpan(0, reading.Text.Length));

    /// <summary>A problem at a text that stands in the listing once.</summary>
    public static Problem ProblemAt(this ListingReading reading, Rule kind, string text, params string[] arguments)
    {
        var all = reading.AllText();
        var at = all.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{text}' is not there.");
        Assert.Equal(at, all.LastIndexOf(text, StringComparison.Ordinal));
        var start = Encoding.UTF8.GetByteCount(all.AsSpan(0, at));
        return Problem.At(kind, new ByteSpan(start, Encoding.UTF8.GetByteCount(text)), arguments);
    }

    public static string Apply(this ListingReading reading, EquatableArray<TextEdit> edits)
    {
        AssertOrdered(reading, edits);
        var text = TextEdits.Apply(reading.Text, edits);
        return text.GetString(new ByteSpan(0, text.Length));
    }

    /// <summary>The listing after the correction, or <see langword="null"/> where none is offered.</summary>
    public static string? Fix(this ListingReading reading, Problem problem)
    {
        var fix = ListingFixes.Find(reading, problem);
        // Asked for all problems, and there is one, it makes the same changes.
        Assert.Equal(fix?.Edits ?? default, ListingFixes.FixAll(reading, [problem]));
        return fix is null ? null : reading.Apply(fix.Edits);
    }

    private static void AssertOrdered(ListingReading reading, EquatableArray<TextEdit> edits)
    {
        var end = 0;
        foreach (var edit in edits)
        {
            Assert.InRange(edit.Span.Start, end, reading.Text.Length);
            Assert.InRange(edit.Span.End, edit.Span.Start, reading.Text.Length);
            end = edit.Span.End;
        }
    }
}
