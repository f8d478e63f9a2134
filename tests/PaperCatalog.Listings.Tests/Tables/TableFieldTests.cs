using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Tables;

/// <summary>What becomes of the columns of a table.</summary>
public sealed class TableFieldTests
{
    [Theory]
    [InlineData("Title,Authors,Date,arXiv ID")]
    [InlineData("title,author,published,arxiv_id")]
    [InlineData("TITLE,AUTHORS,PUBLICATION DATE,ARXIVID")]
    [InlineData("Document Title,Author(s),publication_date,arxivId")]
    [InlineData("papertitle,full author names,Published At,arxiv url")]
    [InlineData("Titel,Autoren,Datum,arXiv")]
    [InlineData("Título,Autores,Fecha,arXiv")]
    [InlineData("paper,creators,issued,eprint")]
    public void A_column_is_known_however_its_name_is_spelt(string header)
    {
        var entry = ReadOne(header, "Legends,Ada Miller,2024-05-24,2305.11627v2");

        Assert.Equal(("Legends", "Ada Miller", "2024-05-24", "2305.11627", ""), (entry.Title, entry.Authors, entry.PublishedOn, entry.ArxivId, entry.Fields));
    }

    [Theory]
    [InlineData("Journal,Volume,Issue,Pages", "Maps,3,2,11-19", "Venue=Maps | Volume=3 | Issue=2 | Pages=11–19")]
    [InlineData("Source title,Page start,Page end,Art. No.", "Maps,11,19,A7", "Venue=Maps | Pages=11–19 | Art. No.=A7")]
    [InlineData("Start Page,End Page", "11,11", "Pages=11")]
    [InlineData("Start Page,End Page", "11,", "Pages=11")]
    [InlineData("Start Page,Last Page", "11-19,19", "Pages=11–19 | Last Page=19")]
    [InlineData("Publication Title,Conference Name", "Proceedings of Maps,MAPS", "Venue=Proceedings of Maps | Conference Name=MAPS")]
    [InlineData("journal,venue", "Maps,Maps", "Venue=Maps")]
    [InlineData("Publisher,Language,Notes", "Reader,en,Read it.", "Publisher=Reader | Language=en | Note=Read it.")]
    [InlineData("ISBN,ISSN", "978-0-262-03561-3,15337928", "Isbn=978-0-262-03561-3 | Issn=15337928")]
    [InlineData("ISSN,ISBN", "none yet,", "ISSN=none yet")]
    [InlineData("ISSN", "\"0899-7667, 1530-888X\"", "Issn=0899-7667 | ISSN=0899-7667, 1530-888X")]
    [InlineData("PMID,Comments", "9377276,\"12 pages, 3 figures\"", "Note=12 pages, 3 figures | PubMedId=9377276")]
    [InlineData("Keywords", "\"maps; legends ;rivers, lakes\"", "Keyword=maps | Keyword=legends | Keyword=rivers, lakes")]
    [InlineData("tags", "\"maps, legends\"", "Keyword=maps | Keyword=legends")]
    [InlineData("Author Keywords,Index Keywords", "maps,human; article", "Keyword=maps | Index Keywords=human; article")]
    [InlineData("Manual Tags,Automatic Tags", "maps,Computer Science; Logic", "Keyword=maps | Keyword=Computer Science | Keyword=Logic")]
    [InlineData("keywords", "\"['maps', \"\"reader's maps\"\"]\"", "Keyword=maps | Keyword=reader's maps")]
    [InlineData("primary_category,categories", "cs.LG,cs.LG stat.ML", "ArxivCategory=cs.LG | categories=cs.LG stat.ML")]
    [InlineData("Cited by,My Notes,", "7,good,x", "Cited by=7 | My Notes=good | column 5=x")]
    [InlineData("keywords", "[]", "")]
    [InlineData("keywords", "[1]", "keywords=[1]")]
    [InlineData("rating,other", "NaN,null", "")]
    public void They_are_members_or_keep_their_names(string columns, string cells, string expected) =>
        Assert.Equal(expected, ReadOne("title,authors," + columns, "Legends,Ada Miller," + cells.TrimEnd('|')).SayFields());

    [Theory]
    [InlineData("doi", "https://doi.org/10.1000/182", "10.1000/182", null)]
    [InlineData("DOI", "10.48550/arXiv.2305.11627", "10.48550/arXiv.2305.11627", "2305.11627")]
    [InlineData("link", "https://arxiv.org/abs/2305.11627v1", null, "2305.11627")]
    [InlineData("id", "http://arxiv.org/abs/2305.11627", null, "2305.11627")]
    [InlineData("paperId", "deadbeef", null, null)]
    [InlineData("arxiv", "arXiv:2305.11627 [cs.LG]", null, "2305.11627")]
    public void Identifiers_are_found_in_any_spelling(string column, string cell, string? doi, string? arxiv)
    {
        var entry = ReadOne("title,authors," + column, "Legends,Ada Miller," + cell);
        Assert.Equal((doi, arxiv), (entry.Doi, entry.ArxivId));
    }

    [Fact]
    public void What_Zotero_has_no_field_for_is_found_in_its_extra_lines()
    {
        var entry = ReadOne("title,authors,extra", "Legends,Ada Miller,\"arXiv:2305.11627 [cs.LG]\nPMID: 12\nDOI: 10.1000/182\nCitation Key: miller\"");
        Assert.Equal(("2305.11627", "10.1000/182", "miller", "PubMedId=12 | ArxivCategory=cs.LG"), (entry.ArxivId, entry.Doi, entry.CitationKey, entry.SayFields()));

        Assert.Equal("PubMedId=12 | extra=PMID: 12 Read in May", ReadOne("title,authors,extra", "Legends,Ada Miller,\"PMID: 12\nRead in May\"").SayFields());
    }

    [Theory]
    [InlineData("date", "2024-05-24", "2024-05-24", "")]
    [InlineData("date", "2024/5/24", "2024-05-24", "")]
    [InlineData("date", "24 May 2024", "2024-05-24", "")]
    [InlineData("date", "\"May 24, 2024\"", "2024-05-24", "")]
    [InlineData("date", "2024 May 24", "2024-05-24", "")]
    [InlineData("date", "May 2024", "2024-05", "")]
    [InlineData("date", "05/2024", "2024-05", "")]
    [InlineData("date", "24/05/2024", "2024-05-24", "")]
    [InlineData("date", "5/24/2024", "2024-05-24", "")]
    [InlineData("date", "4.5.2024", "2024-05-04", "")]
    [InlineData("date", "04/05/2024", "2024", "date=04/05/2024")]
    [InlineData("date", "2024-05-24T10:00:00Z", "2024-05-24", "")]
    [InlineData("year", "2024.0", "2024", "")]
    [InlineData("year,date", "2024,2024-05", "2024-05", "")]
    [InlineData("year,date", "2024,Spring 2024", "2024", "date=Spring 2024")]
    [InlineData("year,date", "2023,2024-05", "2024-05", "year=2023")]
    [InlineData("year,date", "2024,DEC 8", "2024-12-08", "")]
    [InlineData("year,month,day", "2024,5,24", "2024-05-24", "")]
    [InlineData("year,month", "2024,may", "2024-05", "")]
    [InlineData("year,month", "2024,spring", "2024", "month=spring")]
    public void Dates_are_as_exact_as_they_are_sure(string columns, string cells, string expected, string fields)
    {
        var entry = ReadOne("title,authors," + columns, "Legends,Ada Miller," + cells);
        Assert.Equal((expected, fields), (entry.PublishedOn, entry.SayFields()));
    }

    [Theory]
    [InlineData("Item Type", "journalArticle", "Article", "")]
    [InlineData("Item Type", "conferencePaper", "ConferencePaper", "")]
    [InlineData("Item Type", "bookSection", "Chapter", "")]
    [InlineData("Item Type", "computerProgram", "Software", "")]
    [InlineData("Item Type", "letter", "PersonalCommunication", "Item Type=letter")]
    [InlineData("Document Type", "Conference paper", "ConferencePaper", "")]
    [InlineData("Document Type", "Book chapter", "Chapter", "")]
    [InlineData("Document Type", "Letter", "Article", "Document Type=Letter")]
    [InlineData("Document Type", "Short survey", "Review", "Document Type=Short survey")]
    [InlineData("DT", "Article; Proceedings Paper", "ConferencePaper", "dt=Article; Proceedings Paper")]
    [InlineData("type", "posted-content", "Preprint", "type=posted-content")]
    [InlineData("type", "motion_picture", "MotionPicture", "type=motion_picture")]
    [InlineData("type", "survey of the field", "Unknown", "type=survey of the field")]
    public void Types_have_the_names_of_programs(string column, string cell, string expected, string fields)
    {
        var entry = column == "DT"
            ? ReadOne("TI\tAU\tSO\tDT", $"Legends\tMiller, A\t\t{cell}")
            : ReadOne("title,authors," + column, "Legends,Ada Miller," + cell);
        Assert.Equal((expected, fields), (((PaperType)entry.Type).ToString(), entry.SayFields()));
    }

    [Fact]
    public void Numbers_of_rows_say_nothing() =>
        Assert.Equal(" | column 1=x", string.Join(" | ", Reader.ReadAs("Table", ",title,authors", "0,Maps,Ada Miller", "x,Legends,Ada Miller").EntryTexts().Select(entry => entry.SayFields())));

    [Fact]
    public void Counts_and_organisations_are_members()
    {
        var entry = ReadOne("title,organization,upvotes,comments,author_count", "Legends,Map Lab,12,3,5");
        Assert.Equal(("Map Lab", 12, 3, 5, ""), (entry.Organization, entry.Upvotes, entry.CommentCount, entry.AuthorCount, entry.Fields));
    }

    [Fact]
    public void A_quote_written_twice_is_one_and_lines_are_one()
    {
        var entry = ReadOne("title,abstract", "\"The \"\"Map\"\"\",\"One\r\n  two\n\n\"\"three\"\".\"");
        Assert.Equal(("The \"Map\"", "One two \"three\"."), (entry.Title, entry.Abstract));
    }

    private static EntryText ReadOne(params string[] lines)
    {
        var reading = Reader.ReadAs("Table", lines);
        Assert.Empty(reading.Problems);
        return Assert.Single(reading.EntryTexts());
    }
}
