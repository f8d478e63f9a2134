using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Dialects;

/// <summary>What a merge leaves in a listing is an error each and belongs to no entry, in every dialect.</summary>
public sealed class ConflictTests
{
    private static readonly string[] s_marks = ["<<<<<<< HEAD", "||||||| 1f2e3d4", "=======", ">>>>>>> theirs"];

    public static TheoryData<string> Names => [.. DialectListing.Names.Concat(Repository.Corpus.Select(path => (TheoryDataRow<string>)Path.GetFileName(path)))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Marks_around_entries_change_none_of_them(string name)
    {
        var path = Assert.Single(
            Repository.Corpus.Concat(Repository.Bibliographies).Concat(Repository.OtherDialects), path => Path.GetFileName(path) == name);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var expected = Reader.Read(text, Reader.OptionsOf(path));
        var lines = text.Split('\n').ToList();
        var starts = expected.Entries.Select(entry => expected.Text.GetLineIndex(entry.Span.Start)).Where(line => line > 0).ToList();
        // The marks of several conflicts, each above the first line of an entry, and the last below all.
        for (var i = starts.Count - 1; i >= 0; i--)
        {
            if (i == 0 || starts[i] != starts[i - 1])
                lines.Insert(starts[i], s_marks[i % s_marks.Length]);
        }

        lines.Insert(0, s_marks[0]);
        var reading = Reader.Read(string.Join('\n', lines), Reader.OptionsOf(path));

        Account.AssertHolds(reading);
        Assert.Equal(expected.Dialect, reading.Dialect);
        Assert.Equal(expected.EntryTexts(), reading.EntryTexts());
        Assert.Equal(lines.Where(s_marks.Contains), Marked(reading));
        Assert.Equal(
            expected.ProblemTexts(), reading.ProblemTexts().Where(problem => problem.Rule != RuleTable.MergeConflict));
        for (var i = 0; i < lines.Count; i++)
        {
            if (s_marks.Contains(lines[i]))
                Assert.Equal(LineOwner.Problem, reading.Lines[i]);
        }
    }

    [Fact]
    public void A_mark_inside_a_value_is_no_part_of_it()
    {
        var reading = Reader.ReadAs(
            "BibTeX",
            "@article{vaswani2017attention,",
            "  title = {Attention Is",
            "<<<<<<< HEAD",
            "    All You Need},",
            "=======",
            "  year = {2017},",
            ">>>>>>> other",
            "}");

        var entry = Assert.Single(reading.EntryTexts());
        Assert.Equal(("Attention Is All You Need", "2017"), (entry.Title, entry.PublishedOn));
        Assert.Equal(["<<<<<<< HEAD", "=======", ">>>>>>> other"], Marked(reading));
        Assert.All([2, 4, 6], line => Assert.Equal(LineOwner.Problem, reading.Lines[line]));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Both_sides_are_entries(string lineEnd)
    {
        var reading = Reader.Read(string.Join(
            lineEnd, "<<<<<<< main", Sample.Title1, Sample.Abstract1, "|||||||", "=======  ", Sample.Title2, Sample.Abstract2, ">>>>>>> x", ""));

        Account.AssertHolds(reading);
        Assert.Equal([Sample.Entry1, Sample.Entry2], reading.EntryTexts());
        Assert.Equal(["<<<<<<< main", "|||||||", "=======", ">>>>>>> x"], Marked(reading));
    }

    [Theory]
    [InlineData("========")]
    [InlineData("======= a")]
    [InlineData(" =======")]
    [InlineData("<<<<<<<x")]
    [InlineData(">>>>>> a")]
    public void Other_rows_of_signs_are_none(string line) => Assert.DoesNotContain(
        Reader.ReadLines(Sample.Title1, Sample.Abstract1, line, Sample.Title2, Sample.Abstract2).Problems,
        problem => problem.Rule == RuleTable.MergeConflict);

    [Fact]
    public void A_row_below_a_heading_as_long_is_of_the_heading_unless_other_marks_are_there()
    {
        Assert.Empty(Marked(Reader.ReadLines("Pruning", "=======", "", "- " + Sample.Title1, "- " + Sample.Title2)));
        Assert.Equal(["=======", ">>>>>>> a"], Marked(Reader.ReadLines("Pruning", "=======", "", "- " + Sample.Title1, ">>>>>>> a", "- " + Sample.Title2)));
        Assert.Equal(["======="], Marked(Reader.ReadLines("Prunings", "=======", "", "- " + Sample.Title1, "- " + Sample.Title2)));
    }

    private static IEnumerable<string> Marked(ListingReading reading) =>
        reading.ProblemTexts().Where(problem => problem.Rule == RuleTable.MergeConflict).Select(problem => problem.Text);
}
