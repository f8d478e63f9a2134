using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Tests.BibTeX;

/// <summary>
/// What the types ask for: the constraints of BibLaTeX's default data model, which Biber checks, and the manual's type aliases
/// (section 2.1.2). Where the manual's lists of section 2.1.1 ask for more, as for an author of <c>@misc</c>, Biber is followed.
/// </summary>
public sealed class RequiredFieldTests
{
    [Theory]
    [InlineData("article", "author journaltitle date|year")]
    [InlineData("book", "author date|year")]
    [InlineData("mvbook", "author date|year")]
    [InlineData("inbook", "author booktitle date|year")]
    [InlineData("bookinbook", "author booktitle date|year")]
    [InlineData("suppbook", "author booktitle date|year")]
    [InlineData("booklet", "author|editor date|year")]
    [InlineData("collection", "editor date|year")]
    [InlineData("mvcollection", "editor date|year")]
    [InlineData("incollection", "author editor booktitle date|year")]
    [InlineData("suppcollection", "author editor booktitle date|year")]
    [InlineData("dataset", "")]
    [InlineData("manual", "date|year")]
    [InlineData("misc", "date|year")]
    [InlineData("online", "url|doi|eprint date|year")]
    [InlineData("patent", "author number date|year")]
    [InlineData("periodical", "editor date|year")]
    [InlineData("suppperiodical", "date|year")]
    [InlineData("proceedings", "date|year")]
    [InlineData("mvproceedings", "")]
    [InlineData("inproceedings", "author booktitle date|year")]
    [InlineData("reference", "editor date|year")]
    [InlineData("mvreference", "editor")]
    [InlineData("inreference", "author editor booktitle date|year")]
    [InlineData("report", "author type institution date|year")]
    [InlineData("thesis", "author type institution date|year")]
    [InlineData("software", "")]
    [InlineData("unpublished", "author date|year")]
    [InlineData("conference", "author booktitle date|year")]
    [InlineData("electronic", "url|doi|eprint date|year")]
    [InlineData("www", "url|doi|eprint date|year")]
    [InlineData("mastersthesis", "author institution date|year")]
    [InlineData("phdthesis", "author institution date|year")]
    [InlineData("techreport", "author institution date|year")]
    [InlineData("customa", "")]
    public void A_type_asks_for_its_fields_and_one_of_each_group_is_enough(string type, string fields)
    {
        var groups = fields.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            groups.Select(group => $"@{type}{{key: key|@{type}|{group.Replace("|", "' or '", StringComparison.Ordinal)}"),
            Bib.Problems($"@{type}{{key, title = {{T}}}}", RuleTable.MissingField));
        foreach (var pick in new[] { 0, ^1 }.Select(index => groups.Select(group => group.Split('|')[index])))
        {
            var given = string.Concat(pick.Select(name => $", {name} = {{2001}}"));
            Assert.Empty(Bib.Problems($"@{type}{{key, title = {{T}}{given}}}", RuleTable.MissingField));
        }
    }

    [Fact]
    public void A_set_asks_for_its_members_and_for_no_title()
    {
        Assert.Equal("@set{s: s|@set|entryset", Assert.Single(Bib.Problems("@set{s}", RuleTable.MissingField)));
        Assert.Empty(Bib.Problems("@set{s}", RuleTable.MissingBibliographyTitle));
    }

    [Fact]
    public void Shared_data_ask_for_nothing() => Bib.ReadClean("@xdata{x, publisher = {Macmillan}}");

    // The manual, section 2.2.5: address, annote, archiveprefix, journal, key, pdf, primaryclass, school.
    [Fact]
    public void Field_aliases_are_known_and_stand_for_their_fields()
    {
        var reading = Bib.Read("""
            @article{a, author = {A. Uthor}, title = {One}, journal = {J}, year = 2001, address = {A}, annote = {B}, key = {C}, pdf = {d.pdf}}
            @thesis{b, author = {A. Uthor}, title = {Two}, type = {phdthesis}, school = {S}, year = 2001, archiveprefix = {jstor}, eprint = {2305.11627}, primaryclass = {cs.CL}}
            """);

        Assert.Empty(reading.Problems);
        Assert.All(reading.Entries, entry => Assert.Null(entry.ArxivId));
    }

    [Fact]
    public void An_unknown_type_has_its_nearest_name() => Assert.Equal(
        ["inproceding: inproceding|did you mean '@inproceedings'?", "poem: poem|write a type that BibLaTeX has, or '@misc', as which it is read"],
        Bib.Problems("@inproceding{a, title = {One}}\n@poem{b, title = {Two}}", RuleTable.UnknownType));

    [Fact]
    public void Field_names_that_are_slips_repeated_or_empty_are_reported()
    {
        const string text = "@misc{a, title = {One}, year = 2001, auhtor = {A}, my-note = {B}, note = {}, Year = 2002, addendum = {{}}}";

        Assert.Equal("auhtor: auhtor|did you mean 'author'?", Assert.Single(Bib.Problems(text, RuleTable.UnknownField)));
        Assert.Equal("Year: Year", Assert.Single(Bib.Problems(text, RuleTable.RepeatedField)));
        Assert.Equal("note: note", Assert.Single(Bib.Problems(text, RuleTable.EmptyField)));
    }
}
