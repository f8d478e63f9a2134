using PaperCatalog.Listings.Checks;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Checks;

/// <summary>Runs the checks over a text that is the title of an otherwise healthy entry.</summary>
internal static class Checking
{
    public static ProblemText[] Find(string title)
    {
        var text = Utf8Text.FromString(title + "\n" + Sample.Abstract1);
        var length = text.Length - Sample.Abstract1.Length - 1;
        var reading = ReadingOf(text, new Entry
        {
            Span = new ByteSpan(0, text.Length),
            Line = 1,
            Title = new ByteSpan(0, length),
            Abstract = ByteSpan.FromBounds(length + 1, text.Length),
        });
        return [.. EntryChecks.Find(reading).Select(problem => ProblemText.Of(text, problem))];
    }

    public static ListingReading ReadingOf(Utf8Text text, params Entry[] entries) =>
        new(text) { Entries = new EquatableArray<Entry>(entries) };

    /// <summary>Asserts that a text has one problem, which marks a part of it; the arguments have a bar between two.</summary>
    public static void AssertFinds(string text, Rule kind, string marked, string arguments) =>
        Assert.Equal([new ProblemText(kind, marked, arguments)], Find(text));

    /// <summary>Asserts that a text has problems of one kind only, whose only argument is what they mark.</summary>
    public static void AssertFinds(string text, Rule kind, params string[] marked) =>
        Assert.Equal(marked.Select(part => new ProblemText(kind, part, part)), Find(text));

    public static void AssertHealthy(string text) => Assert.Empty(Find(text));
}
