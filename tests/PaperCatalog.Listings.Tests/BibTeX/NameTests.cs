namespace PaperCatalog.Listings.Tests.BibTeX;

/// <summary>Names: the forms of btxdoc, section 4, and the extended format of the BibLaTeX manual, section 3.6.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("{Donald E. Knuth}", "Donald E. Knuth")]
    [InlineData("{Knuth, Donald E.}", "Donald E. Knuth")]
    [InlineData("{Per Brinch Hansen and Brinch Hansen, Per}", "Per Brinch Hansen|Per Brinch Hansen")]
    [InlineData("{Ludwig van Beethoven and van Beethoven, Ludwig}", "Ludwig van Beethoven|Ludwig van Beethoven")]
    [InlineData("{Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin}", "Charles Louis Xavier Joseph de la Vallée Poussin")]
    [InlineData("{King, Jr., Martin Luther}", "Martin Luther King Jr.")]
    [InlineData("{{Barnes and Noble, Inc.} and {OpenAI}}", "Barnes and Noble, Inc.|OpenAI")]
    [InlineData("{A. One AND B. Two\n   and\n C. Three}", "A. One|B. Two|C. Three")]
    [InlineData("{Andy Anderson and Sandy Land}", "Andy Anderson|Sandy Land")]
    [InlineData("{A. One and others}", "A. One")]
    [InlineData("\"A. One\" # { and } # \"Two, B.\"", "A. One|B. Two")]
    [InlineData("{given=Hans, family=Harman and given=Simon, prefix=de, family=Beumont}", "Hans Harman|Simon de Beumont")]
    [InlineData("{family=Smith, suffix=Jr, given={Jean, Pierre}}", "Jean, Pierre Smith Jr")]
    [InlineData("{given=Hans, \"family={Harman, Inc.}\"}", "Hans Harman, Inc.")]
    [InlineData("{Jos\\'e~Garc{\\'\\i}a}", "José García")]
    [InlineData("{}", "")]
    public void A_name_is_given_as_it_is_printed(string value, string names) => Assert.Equal(names, Bib.Names(value));

    [Theory]
    [InlineData("{A. One and B. Two}", 2)]
    [InlineData("{A. One and others}", null)]
    [InlineData("{{OpenAI}}", 1)]
    public void The_number_of_authors_is_known_where_all_are_named(string value, int? count) =>
        Assert.Equal(count, Bib.WithFields("title = {A Title}, author = " + value).AuthorCount);

    [Theory]
    [InlineData("@book{k, title = {T}, editor = {E. Ditor}}", "E. Ditor")]
    [InlineData("@inproceedings{k, title = {T}, editor = {E. Ditor}}", "")]
    [InlineData("@book{k, title = {T}, editor = {E. Ditor}, author = {A. Uthor}}", "A. Uthor")]
    public void Editors_stand_for_authors_where_the_work_is_theirs(string text, string names)
    {
        var reading = Bib.Read(text);
        Assert.Equal(names, string.Join('|', reading.Entries[0].AuthorNames.Select(reading.Text.GetString)));
    }

    [Theory]
    [InlineData("@manual{k, title = {T}, organization = {The {GNU} Project}}", "The GNU Project")]
    [InlineData("@report{k, title = {T}, institution = {MIT}}", "MIT")]
    [InlineData("@report{k, title = {T}, institution = {MIT}, author = {A. Uthor}}", null)]
    public void An_organization_stands_where_no_people_do(string text, string? organization) =>
        Assert.Equal(organization, Bib.ReadOne(text).Organization);

    [Theory]
    [InlineData("{A. One and and B. Two}", "")]
    [InlineData("{A. One and}", "")]
    [InlineData("{A. One, B. Two, C. Three, D. Four}", "A. One, B. Two, C. Three, D. Four")]
    [InlineData("{One, A.; Two, B.}", "One, A.; Two, B.")]
    [InlineData("{A. One and et al.}", "et al.")]
    public void A_list_that_is_none_is_reported(string value, string marked) =>
        Assert.StartsWith(marked + ": ", Assert.Single(Bib.Problems($"@misc{{k, title = {{T}}, author = {value}}}", ProblemKind.BibName)), StringComparison.Ordinal);

    [Theory]
    [InlineData("{King, Jr., Martin Luther and {A, B, C, D}}")]
    [InlineData("{given=Hans, prefix=von, family=Harman, suffix=Jr}")]
    [InlineData("{Team; with a sign}")]
    public void A_list_that_is_one_is_not(string value) =>
        Assert.Empty(Bib.Problems($"@misc{{k, title = {{T}}, author = {value}}}", ProblemKind.BibName));
}
