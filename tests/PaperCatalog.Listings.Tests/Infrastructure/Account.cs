using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Tests.Infrastructure;

/// <summary>The account that a reading gives of its text: no line is lost, none is counted twice.</summary>
internal static class Account
{
    // What a field can come from that is not of its own entry.
    private static readonly LineOwner[] s_sources = [LineOwner.Entry, LineOwner.Definition, LineOwner.Directive];

    /// <summary>Asserts that it balances.</summary>
    /// <remarks>
    /// Lines are what plain text goes by. In other dialects two entries can share one, and a problem can stand for lines around
    /// it.
    /// </remarks>
    public static void AssertHolds(ListingReading reading)
    {
        var isByLine = reading.Dialect.Name == "PlainText";
        Assert.Equal(reading.Text.LineCount, reading.Lines.Count);
        foreach (var problem in reading.Problems)
            AssertInside(new ByteSpan(0, reading.Text.Length), problem.Span);
        foreach (var entry in reading.Entries)
            AssertFieldsInside(reading, entry);

        var entries = CountByLine(reading.Text, reading.Entries.Select(entry => entry.Span));
        // What is missing is a place of no length, behind the last byte of its line.
        var problems = CountByLine(
            reading.Text, reading.Problems.Select(problem => new ByteSpan(problem.Span.Start, Math.Max(problem.Span.Length, 1))));
        for (var line = 0; line < reading.Lines.Count; line++)
        {
            var owner = reading.Lines[line];
            if (IsBlank(reading.Text.GetString(reading.Text.GetLine(line))) != (owner == LineOwner.Blank))
                Assert.Fail($"Line {line} is lost.");
            if (owner == LineOwner.Entry && (isByLine ? entries[line] != 1 : entries[line] == 0))
                Assert.Fail($"Line {line} is in {entries[line]} entries.");
            if (owner == LineOwner.Problem && problems[line] == 0 && !IsRejected(reading) && (isByLine || !HasProblemNear(reading, problems, line)))
                Assert.Fail($"No problem is at line {line}.");
        }
    }

    /// <summary>Whether there is a problem among the lines around that belong to problems too.</summary>
    private static bool HasProblemNear(ListingReading reading, int[] problems, int line)
    {
        var first = line;
        while (first > 0 && reading.Lines[first - 1] is LineOwner.Problem or LineOwner.Blank)
            first--;
        var last = line;
        while (last + 1 < reading.Lines.Count && reading.Lines[last + 1] is LineOwner.Problem or LineOwner.Blank)
            last++;
        // It may be on the last line of the entry above, or on the first of the one below, where something else was expected.
        return Enumerable.Range(first - 1, last - first + 3).Any(near => near >= 0 && near < problems.Length && problems[near] > 0);
    }

    // White space of no width is white space to a reader.
    private static bool IsBlank(string line) =>
        line.All(unit => char.IsWhiteSpace(unit) || unit is '\u200B' or '\u2060' or '\uFEFF');

    /// <summary>Whether the listing as a whole was turned down: all its lines belong to one problem.</summary>
    private static bool IsRejected(ListingReading reading) =>
        reading.Entries.Count == 0 &&
        reading.Problems.Any(problem => problem.Id is "PAPER101" or "PAPER104" or "PAPER111");

    private static void AssertFieldsInside(ListingReading reading, Entry entry)
    {
        var text = reading.Text;
        Assert.False(entry.Span.IsEmpty);
        var line = IsBibliography(reading) ? entry.Span : text.GetSource(entry.Title ?? entry.Abstract ?? entry.Span);
        Assert.Equal(text.GetLineIndex(line.Start) + 1, entry.Line);
        ByteSpan?[] fields =
        [
            entry.Title, entry.Abstract, entry.AuthorCount?.Span, entry.Organization, entry.PublishedOn?.Span,
            entry.Upvotes?.Span, entry.CommentCount?.Span, entry.Url, entry.ArxivId, entry.Doi,
            .. entry.Links.Select(link => (ByteSpan?)link), .. entry.AuthorNames.Concat(entry.EditorNames).Select(name => (ByteSpan?)name.Span),
            entry.CitationKey, .. entry.Fields.Select(item => (ByteSpan?)item.Text),
        ];
        foreach (var field in fields.OfType<ByteSpan>())
        {
            var source = text.GetSource(field);
            // Entries of a bibliography have fields of others, and texts of its strings; those of a dump lead to its list of links, and those of a list
            // have its headings, and those of a page of arXiv its day.
            AssertInside(HasDefinitions(reading) ? new ByteSpan(0, text.Length) : entry.Span, source);
            if (!entry.Span.Contains(source))
                Assert.Contains(reading.Lines[text.GetLineIndex(source.Start)], s_sources);
        }
    }

    private static bool HasDefinitions(ListingReading reading) =>
        IsBibliography(reading) || reading.Dialect.Name is "TextBrowser" or "MarkdownList" or "ArxivPage";

    private static bool IsBibliography(ListingReading reading) => reading.Dialect.Name == "BibTeX";

    private static void AssertInside(ByteSpan whole, ByteSpan part)
    {
        if (part.Length < 0 || !whole.Contains(part))
            Assert.Fail($"{part} is not inside {whole}.");
    }

    /// <summary>How many of the spans touch each line.</summary>
    private static int[] CountByLine(Utf8Text text, IEnumerable<ByteSpan> spans)
    {
        var counts = new int[text.LineCount];
        foreach (var span in spans)
        {
            // What is missing at the end of the text is at its last line.
            for (var line = text.GetLineIndex(span.Start); line <= text.GetLineIndex(Math.Max(span.Start, span.End - 1)); line++)
                counts[line]++;
        }

        return counts;
    }
}
