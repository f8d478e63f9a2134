using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Tables;

/// <summary>People of a cell, as programs and people part them.</summary>
public sealed class TableNameTests
{
    [Theory]
    [InlineData("Miller, Ada; Kuhn, Boris", "Ada|||Miller|; Boris|||Kuhn|")]
    [InlineData("Miller, Ada; ", "Ada|||Miller|")]
    [InlineData("Ada Miller; Boris Kuhn and Carla Diaz", "Ada|||Miller|; Boris|||Kuhn|; Carla|||Diaz|")]
    [InlineData("Miller, Ada (57190000000); Kuhn, Boris (7)", "Ada|||Miller|; Boris|||Kuhn|")]
    [InlineData("Miller A.; van Gogh V.W.", "A.|||Miller|; V.W.||van|Gogh|")]
    [InlineData("King, Martin Luther, Jr.; Map Lab", "Martin Luther|||King|Jr.; Map Lab")]
    [InlineData("Miller A., Kuhn B.-C., Ørsted Ø.", "A.|||Miller|; B.-C.|||Kuhn|; Ø.|||Ørsted|")]
    [InlineData("Miller A, Kuhn BC, van der Berg D.", "A|||Miller|; BC|||Kuhn|; D.||van der|Berg|")]
    [InlineData("A Miller, BC Kuhn", "A|||Miller|; BC|||Kuhn|")]
    [InlineData("Miller, A., Kuhn, B. C.", "A.|||Miller|; B. C.|||Kuhn|")]
    [InlineData("Miller, A., & Kuhn, B.", "A.|||Miller|; B.|||Kuhn|")]
    [InlineData("Ada Miller, Boris Kuhn and Carla Diaz", "Ada|||Miller|; Boris|||Kuhn|; Carla|||Diaz|")]
    [InlineData("Ada Miller, Boris Kuhn, and Carla Diaz", "Ada|||Miller|; Boris|||Kuhn|; Carla|||Diaz|")]
    [InlineData("Ada Miller and Boris Kuhn", "Ada|||Miller|; Boris|||Kuhn|")]
    [InlineData("Miller, Ada and Kuhn, Boris and Diaz, Carla", "Ada|||Miller|; Boris|||Kuhn|; Carla|||Diaz|")]
    [InlineData("Miller, Ada", "Ada|||Miller|")]
    [InlineData("King, Martin, Jr.", "Martin|||King|Jr.")]
    [InlineData("Ada Miller", "Ada|||Miller|")]
    [InlineData("Ministry of Trade and Industry", "Ministry of Trade and Industry")]
    [InlineData("Smith and Sons", "Smith and Sons")]
    [InlineData("OpenAI", "OpenAI")]
    [InlineData("Ada Miller|Boris Kuhn", "Ada|||Miller|; Boris|||Kuhn|")]
    [InlineData("['Ada Miller', 'Boris Kuhn']", "Ada|||Miller|; Boris|||Kuhn|")]
    [InlineData("[\"\"Miller, Ada\"\", \"\"Boris O'Kuhn\"\"]", "Ada|||Miller|; Boris|||O'Kuhn|")]
    [InlineData("[{'id': 1, 'name': 'Ada Miller'}, {'id': 2, 'name': \"\"Boris O'Kuhn\"\"}]", "Ada|||Miller|; Boris|||O'Kuhn|")]
    [InlineData("[Author('Ada Miller'), Author('Boris Kuhn')]", "Ada|||Miller|; Boris|||Kuhn|")]
    [InlineData("Miller, Kuhn, Diaz, Ortiz", "Miller; Kuhn; Diaz; Ortiz")]
    [InlineData("Ada Miller\nBoris Kuhn", "Ada|||Miller|; Boris|||Kuhn|")]
    [InlineData("Miller, \"\"Ada\"\"", "\"Ada\"|||Miller|")]
    public void They_have_parts(string cell, string expected)
    {
        var entry = ReadOne($"\"{cell}\"");
        Assert.Equal((expected, expected.Split("; ").Length), (entry.AuthorParts, entry.AuthorCount));
    }

    [Theory]
    [InlineData("Miller A. et al.")]
    [InlineData("Miller, A.; et al.")]
    [InlineData("A. Miller and others")]
    [InlineData("A. Miller, ...")]
    [InlineData("Miller, A. et al.")]
    [InlineData("Miller, A., and others")]
    public void Those_who_are_not_named_are_not_counted(string cell)
    {
        var entry = ReadOne($"\"{cell}\"");
        Assert.Equal(("A. Miller", null), (entry.Authors, entry.AuthorCount));
    }

    [Fact]
    public void A_comma_is_within_a_name_where_others_of_the_table_show_it()
    {
        var reading = Reader.ReadAs("Table", "title,authors", "Maps,\"Miller, Ada; Kuhn, Boris\"", "Legends,\"García Márquez, Gabriel José\"");
        Assert.Equal("Gabriel José|||García Márquez|", reading.EntryTexts()[1].AuthorParts);

        var zotero = Reader.ReadAs("Table", "\"Item Type\",\"Author\",\"Title\"", "\"book\",\"García Márquez, Gabriel José\",\"Legends\"");
        Assert.Equal("Gabriel José|||García Márquez|", zotero.EntryTexts()[0].AuthorParts);
    }

    [Fact]
    public void Whole_names_come_before_short_ones_and_editors_have_parts()
    {
        var entry = Assert.Single(Reader.ReadAs("Table", "Authors,Author full names,Title,Editors", "\"Miller A.\",\"Miller, Ada (1)\",Legends,\"Kuhn, B.\"").EntryTexts());
        Assert.Equal(("Ada|||Miller|", "B.|||Kuhn|", ""), (entry.AuthorParts, entry.Editors, entry.Fields));
    }

    [Theory]
    [InlineData("Ada MillerYann LeCunÉmile Durand", "Ada|||Miller|; Yann|||LeCun|; Émile|||Durand|")]
    [InlineData("Miller, AdaKuhn, Boris", "Ada|||Miller|; Boris|||Kuhn|")]
    [InlineData("Ian McDonaldJosé García", "Ian|||McDonald|; José|||García|")]
    [InlineData("Ian McDonald", "Ian|||McDonald|")]
    [InlineData("JoAnn Miller", "JoAnn|||Miller|")]
    [InlineData("Ada Miller; Boris KuhnMaier", "Ada|||Miller|; Boris|||KuhnMaier|")]
    public void Springer_has_nothing_between_two(string cell, string expected)
    {
        var entry = Assert.Single(Reader.ReadAs("Table", "Item Title,Item DOI,Authors,Content Type", $"Legends,10.1000/182,\"{cell}\",Article").EntryTexts());
        Assert.Equal((expected, expected.Split("; ").Length), (entry.AuthorParts, entry.AuthorCount));
    }

    [Fact]
    public void Other_tables_have_capitals_within_names() =>
        Assert.Equal("Ada MillerBoris|||Kuhn|", ReadOne("Ada MillerBoris Kuhn").AuthorParts);

    private static EntryText ReadOne(string authors)
    {
        var reading = Reader.ReadAs("Table", "title,authors", "Legends," + authors);
        Assert.Empty(reading.Problems);
        return Assert.Single(reading.EntryTexts());
    }
}
