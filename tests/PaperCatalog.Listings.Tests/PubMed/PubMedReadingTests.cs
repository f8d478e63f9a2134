using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.PubMed;

public sealed class PubMedReadingTests
{
    [Fact]
    public void Every_field_is_read()
    {
        var entry = ReadOne(
            "PMID- 12", "IS  - 0028-0836 (Print)", "IS  - 0028-0836 (Linking)", "VI  - 3", "IP  - 2", "DP  - 2024 May 24", "TI  - On maps and what", "      they leave out.", "PG  - 11-9",
            "LID - 10.1000/182 [doi]", "AB  - Maps are", "      read.", "FAU - Miller, Ada", "AU  - Miller A", "CN  - Map Readers Group", "LA  - eng", "PT  - Journal Article",
            "FED - Kuhn, Boris", "ED  - Kuhn B", "TA  - J Maps", "JT  - Journal of maps", "PB  - Reader", "GN  - NLM: a note", "MH  - *Maps/history", "OT  - legends", "AID - 10.1000/182 [doi]", "GR  - R01/MAP");
        Assert.Equal(
            new EntryText
            {
                Title = "On maps and what they leave out", Abstract = "Maps are read.", AuthorCount = 2, Authors = "Ada Miller; Map Readers Group",
                AuthorParts = "Ada|||Miller|; Map Readers Group", Editors = "Boris|||Kuhn|", Type = (int)PaperType.Article, PublishedOn = "2024-05-24", Doi = "10.1000/182",
            },
            entry with { Fields = "" });
        Assert.Equal(
            "Venue=Journal of maps | Volume=3 | Issue=2 | Pages=11–9 | Publisher=Reader | Language=eng | Note=NLM: a note | Issn=0028-0836 | PubMedId=12 | Keyword=legends | Keyword=Maps/history | gr=R01/MAP | ta=J Maps",
            entry.SayFields());
    }

    [Theory]
    [InlineData("TI  - Maps in the U.S.", "Maps in the U.S.")]
    [InlineData("TI  - Maps?", "Maps?")]
    [InlineData("TI  - [Maps.]", "[Maps.]")]
    [InlineData("BTI - Maps.", "Maps")]
    public void A_title_has_no_full_stop_of_PubMeds(string line, string expected) => Assert.Equal(expected, ReadOne("PMID- 1", line).Title);

    [Theory]
    [InlineData("2024", "2024", "")]
    [InlineData("2024 May", "2024-05", "")]
    [InlineData("2024 Nov-Dec", "2024-11", "")]
    [InlineData("2024 Spring", "2024", "dp=2024 Spring")]
    public void Dates_have_the_parts_that_are_there(string date, string expected, string fields) =>
        Assert.Equal((expected, fields), ReadOne("PMID- 1", "TI  - A", "DP  - " + date) is var entry ? (entry.PublishedOn, entry.Fields.Replace("9=1", "", StringComparison.Ordinal).Trim('\n')) : default);

    [Theory]
    [InlineData("Journal Article|Review", "Article", "pt=Review")]
    [InlineData("Preprint|Journal Article", "Preprint", "")]
    [InlineData("Letter", "Article", "pt=Letter")]
    [InlineData("Research Support", "Unknown", "pt=Research Support")]
    public void Types_are_those_of_papers_or_kept(string types, string expected, string fields)
    {
        var entry = ReadOne(["PMID- 1", "TI  - A", .. types.Split('|').Select(type => "PT  - " + type)]);
        Assert.Equal((expected, "PubMedId=1" + (fields.Length > 0 ? " | " + fields : "")), (((PaperType)entry.Type).ToString(), entry.SayFields()));
    }

    [Theory]
    [InlineData("AU  - Miller AB", "AB|||Miller|")]
    [InlineData("AU  - van der Berg A", "A||van der|Berg|")]
    [InlineData("FAU - King, Martin Luther Jr", "Martin Luther|||King|Jr")]
    public void Names_have_parts(string line, string expected) => Assert.Equal(expected, ReadOne("PMID- 1", "TI  - A", line).AuthorParts);

    [Theory]
    [InlineData("PAPER216", "AB", "PMID- 1", "TI  - A", "AB  - b", "AB  - c")]
    [InlineData("PAPER214", "12/3", "PMID- 1", "TI  - A", "AID - 12/3 [doi]")]
    [InlineData("PAPER214", "soon", "PMID- 1", "TI  - A", "DP  - soon")]
    [InlineData("PAPER110", "OWN - NLM", "PMID- 1", "TI  - A", "", "OWN - NLM", "TI  - B", "", "PMID- 2", "TI  - C")]
    [InlineData("PAPER105", "noise", "PMID- 1", "TI  - A", "", "noise", "", "PMID- 2", "TI  - B")]
    [InlineData("PAPER105", "noise", "PMID- 1", "TI  - A", "", "noise")]
    [InlineData("PAPER203", "AB  - Maps", "PMID- 1", "OWN - NLM", "TI  - A", "AB  - Maps")]
    [InlineData("PAPER201", "PMID- 1", "PMID- 1", "PMID- 2", "TI  - B")]
    public void What_is_wrong_is_reported_at_its_place(string id, string place, params string[] lines)
    {
        var problem = Assert.Single(Reader.ReadAs("PubMed", lines).ProblemTexts());
        Assert.Equal((id, place), (problem.Rule.Id, problem.Text));
    }

    [Fact]
    public void A_record_without_its_first_line_is_one_and_a_blank_line_within_another_parts_nothing()
    {
        var reading = Reader.ReadAs(
            "PubMed", "PMID- 1", "TI  - A", "AB  - One.", "", "OWN - NLM", "TI  - B", "", "AB  - Two", "", "and more.", "AU  - Kuhn B", "SO  - J.", "PMID- 3", "", "TI  - C");
        Assert.Equal([("A", "One."), ("B", "Two and more."), ("C", null)], reading.EntryTexts().Select(entry => (entry.Title, entry.Abstract)));
        Assert.Equal("PAPER110", Assert.Single(reading.Problems).Id);
    }

    [Theory]
    [InlineData("AU  - a b\n")]
    [InlineData("AID - 10.1000/182 [doi]\n")]
    [InlineData("IS  - 1234-5678 (Print)\n")]
    [InlineData("MH  - *a/*b\n")]
    [InlineData("PT  - a\n")]
    [InlineData("\nOT  - a\n")]
    [InlineData("\nnoise\n")]
    public void Many_fields_are_read_in_one_go(string line) => Work.CountedListings.AssertLinear(
        "Read", "PubMed", times => "PMID- 1\nTI  - A\n" + string.Concat(Enumerable.Repeat(line, 100 * times)) + "LA  - eng\n", line);

    private static EntryText ReadOne(params string[] lines)
    {
        var reading = Reader.ReadAs("PubMed", lines);
        Assert.Empty(reading.Problems);
        return Assert.Single(reading.EntryTexts());
    }
}
