using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Tests.BibTeX;

/// <summary>Names of fields and types: what programs write is no slip of the pen.</summary>
public sealed class FieldNameTests
{
    [Theory]
    [InlineData("FJOURNAL MRCLASS MRNUMBER CODEN SJOURNAL MSC2010 zbMATH Zbl")]
    [InlineData("collaborator contributor interviewer jstor rights websitetitle dayfiled")]
    [InlineData("__markedentry printed comment-anne mendeley-groups citeulike-linkout-0 bdsk-url-7 bdsk-file-12 interhash")]
    [InlineData("adsurl bibcode slaccitation biburl acmid issue_date distinctURL hal_id reportNumber")]
    [InlineData("unique-id funding_text page_count Author_Keywords Web-of-Science-Categories")]
    [InlineData("bibdate acknowledgement onlinedate remark abbr bibtex_show selected preview google_scholar_id")]
    [InlineData("OPTnote OPTannote ALTeditor xxpages xxnumber x-color isbn-13 isbn-10 isbn13 eissn")]
    [InlineData("note2 url3 keywords1 author_2 pages- xtitle notitle _volume oldabstract")]
    public void What_programs_and_people_write_on_purpose_is_left_alone(string names)
    {
        foreach (var name in names.Split(' '))
            Assert.Empty(Bib.Problems($"@misc{{k, title = {{T}}, year = 2001, {name} = {{x}}}}", RuleTable.UnknownField));
    }

    [Theory]
    [InlineData("jounral", "journal")]
    [InlineData("auhtor", "author")]
    [InlineData("publsher", "publisher")]
    [InlineData("yaer", "year")]
    [InlineData("bookttle", "booktitle")]
    [InlineData("mrnumbr", "mrnumber")]
    [InlineData("adress", "address")]
    [InlineData("volumne", "volume")]
    [InlineData("keyowrds", "keywords")]
    [InlineData("xpagse", null)]
    public void A_slip_is_reported(string name, string? meant) => Assert.Equal(
        meant is null ? [] : [$"{name}: {name}|did you mean '{meant}'?"],
        Bib.Problems($"@misc{{k, title = {{T}}, year = 2001, {name} = {{x}}}}", RuleTable.UnknownField));

    [Theory]
    [InlineData("softwareversion softwaremodule codefragment software")]
    [InlineData("legmaterial legadminmaterial constitution jurisdiction legislation legal statute treaty commentary")]
    public void The_types_of_packages_are_known(string types)
    {
        foreach (var type in types.Split(' '))
            Assert.Empty(Bib.Problems($"@{type}{{k, title = {{T}}, year = 2001}}", RuleTable.UnknownType));
    }

    [Theory]
    [InlineData("artcle")]
    [InlineData("nothing")]
    public void Others_are_not(string type) =>
        Assert.Single(Bib.Problems($"@{type}{{k, title = {{T}}, year = 2001}}", RuleTable.UnknownType));
}
