using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Tests.BibTeX;

/// <summary>What programs write and people leave so is a hint at most, and one fault is one warning.</summary>
public sealed class NoiseTests
{
    private const string Work = "author = {Ada Berg}, title = {A Title}, journal = {Journal}, year = 2001";

    [Theory]
    [InlineData("date_added date-added dateadded DateAdded date_created publication_type PublicationType")]
    [InlineData("core group citekeys open_access annotate //publisher")]
    public void A_name_is_known_whatever_separates_its_words(string names)
    {
        foreach (var name in names.Split(' '))
            Assert.Empty(Warnings($"@article{{k, {Work}, {name} = {{x}}}}"));
    }

    [Theory]
    [InlineData("keywords = {a}, keywords = {b}")]
    [InlineData("annote = {a}, annote = {b}, OPTnote = {}, OPTnote = {c}")]
    [InlineData("volume = {7}, volume = {7}")]
    public void A_field_twice_that_loses_nothing_is_a_hint(string fields)
    {
        Assert.Empty(Warnings($"@article{{k, {Work}, {fields}}}"));
        Assert.Contains("PAPER216", Hints($"@article{{k, {Work}, {fields}}}"));
    }

    [Theory]
    [InlineData("doi = {10.1145/3442188}, doi = {10.1145/3442189}")]
    [InlineData("title = {Another Title}")]
    [InlineData("month = jan, month = feb")]
    public void One_that_loses_a_value_that_is_read_is_reported(string fields) =>
        Assert.Equal(["PAPER216"], Warnings($"@article{{k, {Work}, {fields}}}"));

    [Theory]
    [InlineData("doi = {NA}", "PAPER243")]
    [InlineData("doi = {N/A}", "PAPER243")]
    [InlineData("doi = {10/gdqq3f}", "PAPER243")]
    [InlineData("issn = {null}", "PAPER246")]
    [InlineData("issn = {{\\textless}null{\\textgreater}}", "PAPER246")]
    [InlineData("isbn = {None}", "PAPER245")]
    [InlineData("archivePrefix = {arXiv}, arxivId = {NIHMS150003}", "PAPER244")]
    [InlineData("archivePrefix = {arXiv}, eprint = {19106121}", "PAPER244")]
    [InlineData("isbn = {0001-8244}", "PAPER245")]
    [InlineData("isbn = {1362-4962 (Electronic)$\\backslash$r0305-1048 (Linking)}", "PAPER245")]
    [InlineData("isbn = {1471-2164 (Electronic)\\textbackslash{}n0305-1048 (Linking)}", "PAPER245")]
    [InlineData("isbn = {1471-2164 (Electronic){\\textbackslash}r0305-1048 (Linking)}", "PAPER245")]
    [InlineData("isbn = {1471-2164 (Electronic)\\r0305-1048 (Linking)}", "PAPER245")]
    [InlineData("issn = {978-0-387-31073-2}", "PAPER246")]
    public void What_programs_put_for_an_identifier_is_a_hint(string field, string rule)
    {
        var text = $"@article{{k, {Work}, {field}}}";
        Assert.Empty(Warnings(text));
        Assert.Contains(rule, Hints(text));
    }

    [Theory]
    [InlineData("doi = {0.1007/978-3-658-06394-8}", "PAPER243")]
    [InlineData("doi = {10.1.1.143.3208}", "PAPER243")]
    [InlineData("isbn = {978-0-387-31073-1}", "PAPER245")]
    [InlineData("isbn = {0001-8245}", "PAPER245")]
    [InlineData("isbn = {Princeton}", "PAPER245")]
    [InlineData("issn = {1558-0062}", "PAPER246")]
    [InlineData("archivePrefix = {arXiv}, arxivId = {The Journal}", "PAPER244")]
    public void What_people_got_wrong_is_reported(string field, string rule) =>
        Assert.Equal([rule], Warnings($"@article{{k, {Work}, {field}}}"));

    [Fact]
    public void A_number_in_the_wrong_field_is_told_which_field_is_right() => Assert.Equal(
        ["{0001-8244}: 0001-8244|it is an ISSN; move it to the field 'issn'"],
        Bib.Problems($"@article{{k, {Work}, isbn = {{0001-8244}}}}", RuleTable.WrongIsbn));

    [Fact]
    public void A_string_that_nothing_defines_is_reported_where_it_is_used_first()
    {
        var text = string.Concat(Enumerable.Range(1, 5).Select(number =>
            $"@article{{k{number}, author = {{A{number} Berg}}, title = {{Title {number}}}, journal = JBC, year = 2001}}\n"));
        Assert.Equal(
            ["JBC: JBC|define it above with '@string', or put the text in braces; it is used 5 times"],
            Bib.Problems(text, RuleTable.UndefinedString));
    }

    [Fact]
    public void Each_name_that_nothing_defines_is_reported()
    {
        const string Text = "@article{a, author = {Ada Berg}, title = {A Title}, journal = JBC, month = january, year = 2001}";
        Assert.Equal(2, Bib.Problems(Text, RuleTable.UndefinedString).Count());
    }

    [Fact]
    public void Hints_do_not_hide_the_warnings_of_their_rule()
    {
        var text = string.Concat(Enumerable.Range(1, 25).Select(number =>
            $"@article{{k{number}, author = {{A{number} Berg}}, title = {{Title {number}}}, journal = {{J}}, year = 2001, isbn = {{0001-8244}}}}\n")) +
            "@book{last, author = {Bea Carr}, title = {A Book}, year = 2001, isbn = {978-0-387-31073-1}}";
        var report = new ListingReport(Bib.Read(text), "refs.bib");
        Assert.Single(report.Shown, problem => problem.Severity == ProblemSeverity.Warning);
    }

    [Fact]
    public void A_slip_in_the_name_of_a_string_is_reported_wherever_it_is()
    {
        var text = "@string{nature = {Nature}}\n" + string.Concat(Enumerable.Range(1, 3).Select(number =>
            $"@article{{k{number}, author = {{A{number} Berg}}, title = {{Title {number}}}, journal = natrue, year = 2001}}\n"));
        Assert.Equal(3, Bib.Problems(text, RuleTable.UndefinedString).Count());
    }

    [Fact]
    public void An_entry_that_is_not_there_is_reported_where_it_is_named_first()
    {
        var text = string.Concat(Enumerable.Range(1, 5).Select(number =>
            $"@inproceedings{{k{number}, author = {{A{number} Berg}}, title = {{Title {number}}}, crossref = {{conf/{number % 2}}}}}\n"));
        Assert.Equal(
            ["conf/1: crossref|conf/1", "conf/0: crossref|conf/0"],
            Bib.Problems(text, RuleTable.DanglingReference));
    }

    [Fact]
    public void An_entry_whose_at_sign_is_taken_away_is_reported_for_that_alone() =>
        Assert.Equal(["PAPER230"], Warnings($"@article{{k, {Work}}}\n\narticle{{,\n  author = {{Bea Carr}},\n  year = 2002,\n}}\n"));

    [Fact]
    public void Proceedings_that_are_called_by_their_book_title_are_a_hint() =>
        Assert.Empty(Warnings("@proceedings{DSN05, booktitle = {Proceedings of a Conference}, year = 2005}"));

    [Theory]
    [InlineData("@Control{biblatex-control, options = {3.1:0:0}}")]
    [InlineData("@IEEEtranBSTCTL{MyBSTcontrol, CTLuse_forced_etal = \"yes\"}")]
    public void What_controls_a_style_is_no_entry(string control)
    {
        Assert.Empty(Warnings($"{control}\n@article{{k, {Work}}}"));
        Assert.Single(Bib.Read($"{control}\n@article{{k, {Work}}}").Entries);
    }

    [Theory]
    [InlineData("webpage")]
    [InlineData("url")]
    public void The_types_of_managers_are_known(string type) =>
        Assert.Empty(Warnings($"@{type}{{k, {Work}}}"));

    [Theory]
    [InlineData("Kellogg, James and O{\\&}apos;Connell, Richard")]
    [InlineData("Richard, G., III and Roussev, V.")]
    public void Names_that_are_written_oddly_are_no_list(string names) =>
        Assert.Empty(Warnings($"@article{{k, title = {{A Title}}, journal = {{J}}, year = 2001, author = {{{names}}}}}"));

    [Fact]
    public void A_fault_that_a_list_of_names_has_often_is_one_warning() => Assert.Equal(
        ["PAPER249"],
        Warnings("@article{k, title = {A Title}, journal = {J}, year = 2001, author = {Ada Berg and et al. and Bea Carr and et Al.}}"));

    [Theory]
    [InlineData("year = {2016a}", "2016")]
    [InlineData("year = {1981b}", "1981")]
    public void A_letter_tells_works_of_a_year_apart(string field, string date)
    {
        var text = $"@misc{{k, author = {{Ada Berg}}, title = {{A Title}}, {field}}}";
        Assert.Empty(Warnings(text));
        Assert.Equal(date, Bib.ReadOne(text).PublishedOn);
    }

    [Fact]
    public void Of_a_date_with_short_numbers_all_is_read()
    {
        const string Text = "@misc{k, author = {Ada Berg}, title = {A Title}, date = {2015-5-7}}";
        Assert.Equal(["PAPER247"], Warnings(Text));
        Assert.Equal("2015-05-07", Bib.ReadOne(Text).PublishedOn);
    }

    [Theory]
    [InlineData("year = {26-30 Aug. 2007}", "2007")]
    [InlineData("year = {Feb 1996}", "1996")]
    [InlineData("year = {Friday, August 1, 2014}", "2014")]
    public void A_whole_date_for_a_year_is_a_hint_at_most(string field, string date)
    {
        var text = $"@misc{{k, author = {{Ada Berg}}, title = {{A Title}}, {field}}}";
        Assert.Empty(Warnings(text));
        Assert.Equal(date, Bib.ReadOne(text).PublishedOn);
    }

    [Theory]
    [InlineData("year = {24/08/2008x}")]
    [InlineData("year = {cited 2015}")]
    [InlineData("year = {Last accessed on 20 October 2008}")]
    [InlineData("year = {62}")]
    [InlineData("year = 2008, month = {24/10/11}")]
    public void What_is_no_date_is_reported(string field) =>
        Assert.Equal(["PAPER247"], Warnings($"@misc{{k, author = {{Ada Berg}}, title = {{A Title}}, {field}}}"));

    [Theory]
    [InlineData("year = {NA}")]
    [InlineData("year = {0}")]
    public void A_year_that_a_program_did_not_know_is_a_hint(string field) =>
        Assert.Empty(Warnings($"@misc{{k, author = {{Ada Berg}}, title = {{A Title}}, {field}}}"));

    [Theory]
    [InlineData("@series = {Symposium},\n  volume = 7,")]
    [InlineData("booktitle = Conference of Theirs,\n  volume = 7,")]
    [InlineData("Early Access Date = {{MAR 2021}},\n  volume = 7,")]
    public void What_is_no_field_is_one_warning(string line) =>
        Assert.Equal(1, Warnings($"@misc{{k,\n  author = {{Ada Berg}},\n  title = {{A Title}},\n  year = 2001,\n  {line}\n}}\n").Count(id => id == "PAPER230"));

    [Theory]
    [InlineData("http://example.org/{~}ada/a{\\_}b.pdf", "http://example.org/~ada/a_b.pdf")]
    [InlineData("http://example.org/a\\nhttp://example.com/b", "http://example.org/a")]
    [InlineData("http://example.org/a\\npapers2://publication/uuid/1", "http://example.org/a")]
    [InlineData("http://example.org/a$\\backslash$npapers2://publication/uuid/1", "http://example.org/a")]
    [InlineData("http://example.org/a{\\textbackslash}nhttp://example.com/b", "http://example.org/a")]
    [InlineData("http://example.org/a\\textbackslash{}nhttp://example.com/b", "http://example.org/a")]
    public void An_address_is_read_as_managers_write_it(string value, string url)
    {
        var text = $"@article{{k, {Work}, url = {{{value}}}}}";
        Assert.Empty(Warnings(text));
        Assert.Equal(url, Bib.ReadOne(text).Url);
    }

    [Fact]
    public void A_key_that_a_copy_repeats_is_a_hint_beside_the_copy()
    {
        const string Text = $"@article{{k, {Work}}}\n@article{{k, {Work}, note = {{x}}}}";
        Assert.Equal(["PAPER301"], Warnings(Text));
        Assert.Contains("PAPER232", Hints(Text));
        Assert.Equal(["PAPER232"], Warnings($"@article{{k, {Work}}}\n@article{{k, author = {{Bea Carr}}, title = {{Another}}, journal = {{J}}, year = 2002}}"));
    }

    [Theory]
    [InlineData("@inproceedings", "@article", 2001, 2003)]
    [InlineData("@techreport", "@article", 2001, 2002)]
    [InlineData("@phdthesis", "@book", 2001, 2003)]
    [InlineData("@book", "@book", 1990, 2003)]
    public void Publications_of_one_work_that_have_years_of_their_own_are_there_on_purpose(string first, string second, int year1, int year2) =>
        Assert.Empty(Warnings(Two(first, second, year1, year2)));

    [Theory]
    [InlineData("@inproceedings", "@article", 2001, 2001)]
    [InlineData("@article", "@article", 2001, 2001)]
    [InlineData("@book", "@book", 2003, 2003)]
    public void Others_are_repeats(string first, string second, int year1, int year2) =>
        Assert.Equal(["PAPER301"], Warnings(Two(first, second, year1, year2)));

    private static string Two(string first, string second, int year1, int year2) =>
        $"{first}{{a, author = {{Ada Berg}}, title = {{A Title of Ours}}, journal = {{J}}, booktitle = {{B}}, year = {year1}}}\n" +
        $"{second}{{b, author = {{Ada Berg}}, title = {{A Title of Ours}}, journal = {{J}}, booktitle = {{B}}, year = {year2}}}";

    private static string[] Warnings(string text) => Ids(text, isHint: false);

    private static string[] Hints(string text) => Ids(text, isHint: true);

    private static string[] Ids(string text, bool isHint)
    {
        var report = new ListingReport(Bib.Read(text), "refs.bib");
        return [.. report.All.Where(problem => problem.Severity == ProblemSeverity.Info == isHint).Select(problem => problem.Id)];
    }
}
