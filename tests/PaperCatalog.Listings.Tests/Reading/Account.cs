namespace PaperCatalog.Listings.Tests.Reading;

/// <summary>The account that a reading gives of its text: no line is lost, none is counted twice.</summary>
internal static class Account
{
    /// <summary>Asserts that it balances.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="isByLine">
    /// Whether the dialect goes by lines; otherwise a line can hold several entries, and a problem stand for lines around it.
    /// </param>
    public static void AssertHolds(ListingReading reading, bool isByLine = true)
    {
        Assert.Equal(reading.Text.LineCount, reading.Lines.Count);
        foreach (var problem in reading.Problems)
            AssertInside(new ByteSpan(0, reading.Text.Length), problem.Span);
        foreach (var entry in reading.Entries)
            AssertFieldsInside(reading.Text, entry);

        var entries = CountByLine(reading.Text, reading.Entries.Select(entry => entry.Span));
        var problems = CountByLine(reading.Text, reading.Problems.Select(problem => problem.Span));
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
        reading.Problems is [{ Kind: ProblemKind.UnrecognisedForm or ProblemKind.NotUtf8 or ProblemKind.WrongDialect }];

    private static void AssertFieldsInside(Utf8Text text, Entry entry)
    {
        Assert.False(entry.Span.IsEmpty);
        Assert.Equal(text.GetLineIndex(text.GetSource((entry.Title ?? entry.Abstract)!.Value).Start) + 1, entry.Line);
        ByteSpan?[] fields =
        [
            entry.Title, entry.Abstract, entry.AuthorCount?.Span, entry.Organization, entry.PublishedOn?.Span,
            entry.Upvotes?.Span, entry.CommentCount?.Span, entry.Url, entry.ArxivId, entry.Doi,
            .. entry.Links.Select(link => (ByteSpan?)link),
        ];
        foreach (var field in fields.OfType<ByteSpan>())
            AssertInside(entry.Span, text.GetSource(field));
    }

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
