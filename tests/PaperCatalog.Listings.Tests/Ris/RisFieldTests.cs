using PaperCatalog.Listings.Ris;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Listings.Tests.Work;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Tests.Ris;

/// <summary>What records of RIS say beside title, abstract, authors and date.</summary>
public sealed class RisFieldTests
{
    [Theory]
    [InlineData("JOUR", "JF  - Nature|JO  - Nat.|JA  - Nat|T2  - Nature", "Venue=Nature | JA=Nat | JO=Nat.")]
    [InlineData("JOUR", "T2  - Journal of Maps|JO  - J. Maps", "Venue=Journal of Maps | JO=J. Maps")]
    [InlineData("JOUR", "J2  - J. Maps", "Venue=J. Maps")]
    [InlineData("CHAP", "T2  - A Book|T3  - A Series", "Venue=A Book | T3=A Series")]
    [InlineData("CHAP", "BT  - A Book", "Venue=A Book")]
    [InlineData("CPAPER", "T2  - A Conference|C3  - Its Proceedings", "Venue=Its Proceedings | T2=A Conference")]
    [InlineData("BOOK", "T3  - A Series", "Venue=A Series")]
    [InlineData("JOUR", "VL  - 521|IS  - 7553|PB  - Springer|LA  - en|N1  - A note", "Volume=521 | Issue=7553 | Publisher=Springer | Language=en | Note=A note")]
    [InlineData("RPRT", "M1  - TR-12", "Issue=TR-12")]
    [InlineData("JOUR", "M1  - TR-12", "M1=TR-12")]
    [InlineData("JOUR", "SP  - 436|EP  - 444", "Pages=436–444")]
    [InlineData("JOUR", "EP  - 444|SP  - 436", "Pages=436–444")]
    [InlineData("JOUR", "SP  - 12-34", "Pages=12–34")]
    [InlineData("JOUR", "SP  - S12--S34, xi - xv", "Pages=S12–S34, xi–xv")]
    [InlineData("JOUR", "SP  - 12-34|EP  - 34", "Pages=12–34")]
    [InlineData("JOUR", "SP  - 12-34|EP  - 56", "Pages=12–34 | EP=56")]
    [InlineData("JOUR", "SP  - 7|EP  - 7", "Pages=7")]
    [InlineData("JOUR", "SP  - 3-14-3-20", "Pages=3-14-3-20")]
    [InlineData("JOUR", "EP  - 9", "EP=9")]
    [InlineData("JOUR", "SN  - 1476-4687", "Issn=1476-4687")]
    [InlineData("JOUR", "SN  - 00280836 (ISSN)", "Issn=00280836")]
    [InlineData("BOOK", "SN  - 978-0-471-06259-2", "Isbn=978-0-471-06259-2")]
    [InlineData("BOOK", "SN  - 978 0 471 06259 2|SN  - 0-8044-2957-X", "Isbn=978 0 471 06259 2 | SN=0-8044-2957-X")]
    [InlineData("CHAP", "SN  - 0302-9743; 9780804429573", "Isbn=9780804429573 | Issn=0302-9743")]
    [InlineData("JOUR", "SN  - 0028-0836 (print)", "Issn=0028-0836 | SN=0028-0836 (print)")]
    [InlineData("RPRT", "SN  - TR-12", "SN=TR-12")]
    [InlineData("JOUR", "DB  - PubMed|AN  - 9377276|C2  - PMC123", "PubMedId=9377276 | C2=PMC123 | DB=PubMed")]
    [InlineData("JOUR", "AN  - 9377276|AN  - WOS:1", "AN=9377276; WOS:1")]
    [InlineData("JOUR", "KW  - maps|KW  - legends; keys|KW  - Models, Theoretical|   rivers", "Keyword=maps | Keyword=legends | Keyword=keys | Keyword=Models, Theoretical | Keyword=rivers")]
    [InlineData("JOUR", "N1  - One|N1  - Two|   lines|N1  - Three|UR  - https://a.org|UR  - https://b.org", "Note=One | N1=Two lines; Three | UR=https://b.org")]
    [InlineData("JOUR", "T1  - Another title|N2  - Notes|A1  - Lee, Ann|PY  - 2021|DA  - 2020/05/01/", "A1=Lee, Ann | N2=Notes | PY=2021 | T1=Another title")]
    [InlineData("JOUR", "PY  - 2020|DA  - 04/05/2020", "DA=04/05/2020")]
    [InlineData("JOUR", "PY  - 2020|DA  - 24/05/2020", "")]
    [InlineData("JOUR", "PY  - 2020|DA  - 2020/05/01/|CY  - Bern|L1  - a.pdf|LB  - x", "CY=Bern | L1=a.pdf | LB=x")]
    [InlineData("CONF", "", "TY=CONF")]
    public void They_are_members_or_keep_their_tag(string type, string lines, string expected)
    {
        // The abstract and the authors of the last but one are those that come first.
        var first = lines.Contains("N2", StringComparison.Ordinal) ? "|AB  - Text." : "";
        Assert.Equal(expected, ReadOne(type, lines + first).SayFields());
    }

    [Theory]
    [InlineData("AU  - Gogh, Vincent van", "Vincent van|||Gogh|")]
    [InlineData("AU  - van Gogh, Vincent", "Vincent||van|Gogh|")]
    [InlineData("AU  - de la Cruz, Juana, Sr.", "Juana||de la|Cruz|Sr.")]
    [InlineData("AU  - ten Brink,|   Émile", "Émile||ten|Brink|")]
    [InlineData("AU  - King, Martin Luther, Jr.", "Martin Luther|||King|Jr.")]
    [InlineData("AU  - World Health Organization,", "World Health Organization")]
    [InlineData("AU  - Ludwig van Beethoven", "Ludwig||van|Beethoven|")]
    [InlineData("AU  - Google", "Google")]
    public void Names_have_parts(string line, string expected) => Assert.Equal(expected, ReadOne("JOUR", line).AuthorParts);

    [Theory]
    [InlineData("BOOK", "ED  - Lee, Ann|A2  - Series, Ed", "Ann|||Lee|", "A2=Series, Ed")]
    [InlineData("CHAP", "A2  - Lee, Ann|A2  - Kuhn, Bo|A3  - Series, Ed", "Ann|||Lee|; Bo|||Kuhn|", "A3=Series, Ed")]
    public void Editors_stand_under_a_tag_that_depends_on_the_type(string type, string lines, string editors, string fields)
    {
        var entry = ReadOne(type, lines);
        Assert.Equal((editors, fields), (entry.Editors, entry.SayFields()));
    }

    [Fact]
    public void The_key_is_the_identifier_of_the_record() => Assert.Equal("lee2020", ReadOne("JOUR", "ID  - lee2020").CitationKey);

    [Fact]
    public void Every_type_is_one_of_a_paper_and_is_kept_where_it_says_more()
    {
        foreach (var name in RisTypes.Names)
        {
            var entry = ReadOne(name, "");
            Assert.NotEqual((int)PaperType.Unknown, entry.Type);
            Assert.Equal(PaperTypeNames.GetRis((PaperType)entry.Type) == name ? "" : "TY=" + name, entry.Fields);
        }

        // What is written as a type is read as one that is written so.
        for (var type = 1; type < PaperTypeNames.Count; type++)
            Assert.Equal("", ReadOne(PaperTypeNames.GetRis((PaperType)type), "").Fields);
    }

    [Fact]
    public void A_type_that_is_none_is_kept_too()
    {
        var reading = Reader.ReadAs("Ris", "TY  - PAPER", "TI  - A", "XX  - 1", "ER  - ");
        Assert.Equal("TY=PAPER\nXX=1", Assert.Single(reading.EntryTexts()).Fields);
    }

    [Theory]
    [InlineData("KW  - a\n")]
    [InlineData("AN  - 1\n")]
    [InlineData("SN  - 1234-5678\n")]
    [InlineData("AU  - van a, b, c\n")]
    [InlineData("ED  - b\n")]
    [InlineData("N1  - a\n")]
    [InlineData("KW  - a;b\n c\n")]
    public void Many_fields_are_read_in_one_go(string line) =>
        CountedListings.AssertLinear("Read", "Ris", times => "TY  - JOUR\nTI  - A\nDB  - PubMed\n" + string.Concat(Enumerable.Repeat(line, 100 * times)) + "ER  - \n", line);

    private static EntryText ReadOne(string type, string lines)
    {
        string[] all = ["TY  - " + type, "TI  - A", .. lines.Split('|', StringSplitOptions.RemoveEmptyEntries), "AU  - Doe, Jo", "ER  - "];
        if (lines.StartsWith("AU", StringComparison.Ordinal))
            all = [.. all[..^2], "ER  - "];
        return Assert.Single(Reader.ReadAs("Ris", all).EntryTexts());
    }
}
