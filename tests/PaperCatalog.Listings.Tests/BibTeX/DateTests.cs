using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Tests.BibTeX;

/// <summary>Dates: the tables of the BibLaTeX manual, section 2.3.8, and BibTeX's years and months.</summary>
public sealed class DateTests
{
    // Tables 2 to 4 of the manual. A season or an unknown part leaves open the part that it is, and years before 1 are none.
    [Theory]
    [InlineData("1850", "1850")]
    [InlineData("1997/", "1997")]
    [InlineData("/1997", "1997")]
    [InlineData("1997/..", "1997")]
    [InlineData("../1997", "1997")]
    [InlineData("1967-02", "1967-02")]
    [InlineData("2009-01-31", "2009-01-31")]
    [InlineData("1988/1992", "1988")]
    [InlineData("2002-01/2002-02", "2002-01")]
    [InlineData("1995-03-30/1995-04-05", "1995-03-30")]
    [InlineData("2004-04-05T14:34:00", "2004-04-05")]
    [InlineData("2004-04-05T14:34:00Z", "2004-04-05")]
    [InlineData("2004-04-05T14:34:00+02", "2004-04-05")]
    [InlineData("2004-04-05T14:34:00-05:30", "2004-04-05")]
    [InlineData("2004-04-05T14:34Z/2004-04-06T10:00+01:00", "2004-04-05")]
    [InlineData("199X", null)]
    [InlineData("19XX", null)]
    [InlineData("1999-XX", "1999")]
    [InlineData("1999-01-XX", "1999-01")]
    [InlineData("1999-XX-XX", "1999")]
    [InlineData("0000", null)]
    [InlineData("-0876", null)]
    [InlineData("-0877/-0866", null)]
    [InlineData("0768", "0768")]
    [InlineData("-0343-02", null)]
    [InlineData("0343-02-03", "0343-02-03")]
    [InlineData("1723~", "1723")]
    [InlineData("1723?", "1723")]
    [InlineData("1723%", "1723")]
    [InlineData("1723-05~/1724?", "1723-05")]
    [InlineData("Y-17000002", null)]
    [InlineData("Y170000002", null)]
    [InlineData("2004-21", "2004")]
    [InlineData("2004-22", "2004")]
    [InlineData("2004-24", "2004")]
    [InlineData("2004-33/2004-41", "2004")]
    public void The_dates_of_the_manual_are_read(string date, string? known)
    {
        var text = $"@misc{{k, title = {{T}}, date = {{{date}}}}}";
        Assert.Equal(known, Bib.ReadOne(text).PublishedOn);
        Assert.Empty(Bib.Problems(text, RuleTable.MalformedBibliographyDate));
    }

    [Theory]
    [InlineData("date = {2023}", "2023")]
    [InlineData("date = {2023-05}", "2023-05")]
    [InlineData("date = 2023", "2023")]
    [InlineData("date = {2023-05-19}", "2023-05-19")]
    [InlineData("date = {1988/1992}", "1988")]
    [InlineData("date = {1997-07-04/}", "1997-07-04")]
    [InlineData("date = {1997-07-04/..}", "1997-07-04")]
    [InlineData("date = {/1997}", "1997")]
    [InlineData("date = {../1997-05}", "1997-05")]
    [InlineData("date = {1723~}", "1723")]
    [InlineData("date = {1723?/1724%}", "1723")]
    [InlineData("date = {2004-22}", "2004")]
    [InlineData("date = {199X}", null)]
    [InlineData("date = {1999-XX}", "1999")]
    [InlineData("date = {1999-07-XX}", "1999-07")]
    [InlineData("date = {2004-04-25T14:34:00Z}", "2004-04-25")]
    [InlineData("date = {-0876}", null)]
    [InlineData("date = {Y17E7}", null)]
    [InlineData("year = 2023", "2023")]
    [InlineData("year = {{2023}}", "2023")]
    [InlineData("year = \"2023\", month = may", "2023-05")]
    [InlineData("year = 2023, month = {May}", "2023-05")]
    [InlineData("year = 2023, month = sept", "2023")]
    [InlineData("year = 2023, month = {Sept.}", "2023-09")]
    [InlineData("year = 2023, month = 5", "2023-05")]
    [InlineData("year = 2023, month = {05}, day = {19}", "2023-05-19")]
    [InlineData("year = 1963, month = jul # \"~4\"", "1963-07-04")]
    [InlineData("year = 1963, month = \"4~\" # jul", "1963-07-04")]
    [InlineData("year = 1963, month = jul # \"~7\"", "1963-07-07")]
    [InlineData("year = 1963, month = {May/June}", "1963-05")]
    [InlineData("year = 2023, month = {December 4--9}", "2023-12")]
    [InlineData("year = {2023}, date = {2021-01}", "2021-01")]
    [InlineData("year = {2023-05-19}", "2023-05-19")]
    [InlineData("year = {c. 1900}", "1900")]
    [InlineData("year = {in press}", null)]
    public void What_is_known_of_a_date_is_taken(string fields, string? date) =>
        Assert.Equal(date, Bib.WithFields("title = {A Title}, " + fields).PublishedOn);

    [Theory]
    [InlineData("date = {May 2023}", "{May 2023}")]
    [InlineData("date = {2023-02-30}", "{2023-02-30}")]
    [InlineData("date = {2023-13}", "{2023-13}")]
    [InlineData("date = {23-05}", "{23-05}")]
    [InlineData("date = {2023-05-19T99}", "{2023-05-19T99}")]
    [InlineData("date = {2023-05-19T14:99}", "{2023-05-19T14:99}")]
    [InlineData("date = {2023-05-19T14:34+}", "{2023-05-19T14:34+}")]
    [InlineData("date = {2023/May}", "{2023/May}")]
    [InlineData("date = {2023-22-01}", "{2023-22-01}")]
    [InlineData("date = {2023-42}", "{2023-42}")]
    [InlineData("date = {2023--2024}", "{2023--2024}")]
    [InlineData("year = {in press}", "{in press}")]
    [InlineData("year = {c. 1900}", "{c. 1900}")]
    [InlineData("year = 2023, month = {Brumaire}", "{Brumaire}")]
    [InlineData("year = 2023, month = 13", "13")]
    public void A_date_that_is_none_is_reported(string fields, string marked) =>
        Assert.StartsWith(marked + ": ", Assert.Single(Bib.Problems($"@misc{{k, title = {{T}}, {fields}}}", RuleTable.MalformedBibliographyDate)), StringComparison.Ordinal);

    [Theory]
    [InlineData("date = {1988/1992}")]
    [InlineData("date = {2004-22}")]
    [InlineData("date = {199X}")]
    [InlineData("date = {-0876}")]
    [InlineData("date = {}")]
    [InlineData("year = 2023, month = jul # \"~4\"")]
    [InlineData("year = 2023, month = {May--June}")]
    public void A_date_that_is_one_is_not(string fields) =>
        Assert.Empty(Bib.Problems($"@misc{{k, title = {{T}}, {fields}}}", RuleTable.MalformedBibliographyDate));
}
