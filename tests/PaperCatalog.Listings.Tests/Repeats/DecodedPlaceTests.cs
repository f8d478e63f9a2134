using PaperCatalog.Listings.Repeats;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Repeats;

/// <summary>Places of texts that had to be decoded are those in the listing, in marks and in messages.</summary>
public sealed class DecodedPlaceTests
{
    private const string First = """
        @misc{a, year = 2001,
          title = {On G{\"o}del's
            Proof}}
        """;

    private static readonly ListingOptions s_options = new("refs.bib");

    [Fact]
    public void An_entry_that_repeats_another()
    {
        var reading = Reader.Read(First + "\n@misc{b, year = 2001,\n  title = {On {G}{\\\"o}del's Proof}}", s_options);

        var problem = Assert.Single(TestRepeats.FindInListing(reading));

        AssertAt(reading, problem.Span, 5, "On {G}{\\\"o}del's Proof");
        AssertAt(reading, problem.Related!.Value.Span, 2, "On G{\\\"o}del's\n    Proof");
        Assert.Equal(["On Gödel's Proof", "listing.txt(2)", "title and year are the same", "remove one of the two"], problem.Arguments);
    }

    [Fact]
    public void An_entry_that_contradicts_another()
    {
        var (a, b) = Read(First.Replace("year", "author = {Ann Lee}, eprint = {2305.11627}, archiveprefix = {arXiv}, year", StringComparison.Ordinal),
            "\n@misc{b, title = {Something {\\\"U}ber}, author = {Lee, A.}, eprint = {2305.11627}, archiveprefix = {arXiv}}");

        var problem = Assert.Single(TestRepeats.FindAcross([a, b])).Problem;

        Assert.Equal(RuleTable.ConflictingEntries, problem.Rule);
        AssertAt(b.Reading, problem.Span, 2, "Something {\\\"U}ber");
        AssertAt(a.Reading, problem.Related!.Value.Span, 2, "On G{\\\"o}del's\n    Proof");
        Assert.Equal("a.bib(2)", problem.Arguments[3]);
    }

    [Fact]
    public void An_entry_that_probably_repeats_another()
    {
        const string title = "Learning Gr{\\\"o}bner Bases with Transformers and Other Models";
        var (a, b) = Read("\n@misc{a, title = {" + title + "}}", "\n\n@misc{b, title = {" + title.Replace("Transformers", "Transfomers", StringComparison.Ordinal) + "}}");

        var problem = Assert.Single(TestRepeats.FindAcross([a, b])).Problem;

        Assert.Equal(RuleTable.ProbableRepeat, problem.Rule);
        AssertAt(b.Reading, problem.Span, 3, title.Replace("Transformers", "Transfomers", StringComparison.Ordinal));
        AssertAt(a.Reading, problem.Related!.Value.Span, 2, title);
        Assert.Equal("a.bib(2)", problem.Arguments[1]);
    }

    private static (NamedReading A, NamedReading B) Read(string a, string b) =>
        (new NamedReading("/p/a.bib", Reader.Read(a, s_options)), new NamedReading("/p/b.bib", Reader.Read(b, s_options)));

    private static void AssertAt(ListingReading reading, ByteSpan span, int line, string text)
    {
        Assert.Equal(text, reading.Text.GetString(span));
        Assert.Equal(line, reading.Text.GetPosition(span.Start).Line + 1);
    }
}
