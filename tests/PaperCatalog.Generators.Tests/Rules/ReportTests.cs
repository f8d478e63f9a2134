using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generators.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Generators.Tests.Rules;

/// <summary>What the rules report, where, and in which words.</summary>
public sealed class ReportTests
{
    private const string Healthy = "Alpha: A First Paper on Something\n\n" + TestListings.Abstract + "\n";

    [Fact]
    public void The_corpus_gives_no_warning() =>
        Assert.DoesNotContain(TestProject.With(TestListings.Corpus).Analyze(), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    [SeedFact]
    public void The_seeds_give_no_error() =>
        Assert.DoesNotContain(TestProject.With(TestListings.Seeds).Analyze(), diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);

    [Fact]
    public void A_problem_is_at_its_field_and_says_what_to_do()
    {
        var project = TestProject.With(TestFile.FromString("/project/é.txt", Healthy + "\né Beta: A Second Paper\n\n" + Healthy));

        var diagnostic = Assert.Single(project.Analyze(), diagnostic => diagnostic.Id == "PAPER202");

        Assert.Equal("é.txt(5,1) PAPER202", diagnostic.Show());
        Assert.Equal("é Beta: A Second Paper", project.GetText(diagnostic));
        Assert.Equal(
            "The title 'é Beta: A Second Paper' has no abstract: write the abstract on a line below it, or remove the line",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Columns_count_as_editors_do_after_characters_outside_ascii()
    {
        var text = "\uFEFF".Length + Healthy + "\nA Title\u2028 with 中\U0001F600 of Its Own\n\nnoise";
        var project = TestProject.With(TestFile.FromString("/project/a.txt", text[1..]));
        Assert.All(project.Analyze().Where(diagnostic => diagnostic.Location.Kind == LocationKind.ExternalFile), diagnostic =>
            Assert.Equal(
                project.Files[0].GetText().Lines.GetLinePositionSpan(diagnostic.Location.SourceSpan),
                diagnostic.Location.GetLineSpan().Span));
    }

    [Fact]
    public void Files_that_are_no_listing_are_errors_or_warnings_at_their_start()
    {
        var project = TestProject.With(
            TestFile.FromBytes("/project/cut.txt", Encoding.UTF8.GetBytes(Healthy + "\nNaïve é")[..^1]),
            TestFile.FromBytes("/project/empty.txt", []),
            TestFile.FromBytes("/project/header.txt", [.. "Subscribe\n"u8]),
            TestFile.FromBytes("/project/latin.txt", Encoding.Latin1.GetBytes(Healthy + "\nCafé")),
            TestFile.FromBytes("/project/other.txt", [.. "using System;\n"u8]),
            TestFile.FromBytes("/project/wide.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Healthy)]));

        var shown = project.Analyze().Select(PackageRules.Show);

        Assert.Equal(
            ["cut.txt(5,7) PAPER101", "empty.txt(1,1) PAPER102", "header.txt(1,1) PAPER103", "latin.txt(5,4) PAPER101", "other.txt(1,1) PAPER104", "wide.txt(1,1) PAPER113"], shown);
    }

    [Fact]
    public void Two_listings_with_the_same_text_are_reported_with_the_first_place()
    {
        var diagnostic = Assert.Single(
            TestProject.With(TestFile.FromString("/project/b.txt", Healthy), TestFile.FromString("/project/a.txt", Healthy)).Analyze());

        Assert.Equal("b.txt(1,1) PAPER106", diagnostic.Show());
        Assert.Equal("/project/a.txt", Assert.Single(diagnostic.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public void A_name_that_is_taken_is_reported_with_its_holder()
    {
        var project = TestProject.With(
            TestFile.FromString("/project/a.txt", Healthy),
            TestFile.FromString("/project/b.txt", TestListings.Of("Alpha: Another Paper of That Name", "It is about another thing. " + TestListings.Abstract)));

        var diagnostic = Assert.Single(project.Analyze(), diagnostic => diagnostic.Id == "PAPER402");

        Assert.Equal(
            "The name 'Alpha' is taken by the paper at a.txt(1): this paper is 'AlphaAnotherPaperOfThatName' in the catalogue",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("/project/a.txt", Assert.Single(diagnostic.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public void A_name_that_is_taken_in_a_bibliography_is_reported_at_its_title()
    {
        var project = TestProject.With(
            TestFile.FromString("/project/a.bib", "@misc{a,\n  title = {Alpha: On G{\\\"o}del}, year = 2001}\n"),
            TestFile.FromString("/project/b.bib", "\n@misc{b, year = 2001,\n\n    title = {Alpha: A Paper on {E}rd{\\H o}s}}\n"));

        var diagnostic = Assert.Single(project.Analyze());

        Assert.Equal("b.bib(4,14) PAPER402", diagnostic.Show());
        Assert.Equal("Alpha: A Paper on {E}rd{\\H o}s", project.GetText(diagnostic));
        Assert.Contains("a.bib(2)", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(new LinePosition(1, 11), Assert.Single(diagnostic.AdditionalLocations).GetLineSpan().StartLinePosition);
    }

    [Fact]
    public void Bad_options_are_errors_that_name_the_value_and_what_it_can_be()
    {
        var file = TestFile.FromString("/project/a.txt", Healthy);
        file.Metadata["Year"] = "MMXXV";
        file.Metadata["Dialect"] = "Latin";
        file.Metadata["Catalog"] = "my papers";
        file.Metadata["Members"] = "some";
        var project = TestProject.With(file) with
        {
            Properties = new()
            {
                ["PaperCatalogNamespace"] = "a..b", ["PaperCatalogClass"] = "class", ["PaperCatalogVisibility"] = "friendly", ["PaperCatalogRules"] = "loud",
                ["PaperCatalogMemberThreshold"] = "-1",
                ["PaperCatalogKeys"] = "Citation",
                ["PaperCatalogMerge"] = "all",
                ["PaperCatalogBibliography"] = "bibtex",
            },
        };

        var diagnostics = project.Analyze().Where(diagnostic => diagnostic.Id == "PAPER401").ToList();

        Assert.Equal(12, diagnostics.Count);
        Assert.All(diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
        Assert.Contains(diagnostics, diagnostic => diagnostic.GetMessage(null) == "The value 'friendly' of the property PaperCatalogVisibility is not 'internal' or 'public'");
        Assert.Contains(diagnostics, diagnostic => diagnostic.GetMessage(null) == "The value 'all' of the property PaperCatalogMerge is not 'work', 'identifier' or 'none'");
        Assert.Equal(4, diagnostics.Count(diagnostic => diagnostic.Show() == "a.txt(1,1) PAPER401"));
    }

    [Fact]
    public void A_project_without_a_listing_is_told_so() =>
        Assert.Equal("PAPER404", Assert.Single(TestProject.With().Analyze()).Show());

    [Theory]
    [InlineData("true", 1)]
    [InlineData("false", 0)]
    public void Only_one_that_names_the_package_itself_is_told_so(string isNamed, int count)
    {
        var project = TestProject.With();
        project.Properties["_PaperCatalogIsNamed"] = isNamed;
        Assert.Equal(count, project.Analyze().Count);
    }

    [Theory]
    [InlineData("7.3")]
    [InlineData("10.0")]
    public void A_language_that_the_generated_code_is_too_new_for_is_an_error_that_names_both(string version)
    {
        var project = TestProject.With(TestFile.FromString("/project/a.txt", Healthy));
        project.Properties["LangVersion"] = version;

        var diagnostic = Assert.Single(project.Analyze());

        Assert.Equal(("PAPER405", DiagnosticSeverity.Error), (diagnostic.Show(), diagnostic.Severity));
        Assert.Equal(
            $"The project compiles as C# {version}, and PaperCatalog.Generators needs C# 11 or later: set <LangVersion>11</LangVersion> or later in the project",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("11.0")]
    [InlineData("latest")]
    [InlineData("preview")]
    public void A_language_from_the_floor_on_is_left_alone(string version)
    {
        var project = TestProject.With(TestFile.FromString("/project/a.txt", Healthy));
        project.Properties["LangVersion"] = version;
        Assert.Empty(project.Analyze());
    }

    [Fact]
    public void A_listing_that_is_named_twice_is_reported_once()
    {
        var file = TestFile.FromString("/project/a.txt", Healthy);
        Assert.Equal("PAPER403", Assert.Single(TestProject.With(file, file).Analyze()).Show());
    }

    [Fact]
    public void The_same_fault_ten_thousand_times_gives_twenty_reports_and_a_count()
    {
        var text = new StringBuilder(Healthy);
        for (var i = 0; i < 10_000; i++)
            text.Append("\n* * *\n");

        var diagnostics = TestProject.With(TestFile.FromString("/project/a.txt", text.ToString())).Analyze();

        Assert.Equal(20, diagnostics.Count(diagnostic => diagnostic.Id == "PAPER105"));
        var more = Assert.Single(diagnostics, diagnostic => diagnostic.Id == "PAPER107");
        Assert.Equal(
            "9980 more reports of PAPER105 follow in this listing: put the first 20 right to see them",
            more.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(21, diagnostics.Count);
    }

    [Theory]
    [InlineData("strict", DiagnosticSeverity.Warning)]
    [InlineData("quiet", DiagnosticSeverity.Hidden)]
    public void A_count_of_hints_is_no_worse_in_a_preset_than_the_hints(string preset, DiagnosticSeverity worst)
    {
        var text = string.Concat(Enumerable.Range(1, 21).Select(i =>
            $"Alpha{i}: A Paper on the the Number {i}\n\nIt is about the number {i}. {TestListings.Abstract}\n\n"));

        var diagnostics = (TestProject.With(TestFile.FromString("/project/a.txt", text)) with { Preset = preset }).Analyze();

        Assert.Equal(21, diagnostics.Count(diagnostic => diagnostic.Id is "PAPER225" or "PAPER107"));
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == "PAPER107");
        Assert.All(diagnostics.Where(diagnostic => diagnostic.Id == "PAPER107"), count => Assert.InRange(count.Severity, DiagnosticSeverity.Hidden, worst));
    }

    // A short abstract in a bibliography is what somebody put there: a hint, and so is the count of more.
    [Fact]
    public void A_problem_has_the_severity_that_its_listing_gives_it()
    {
        var text = string.Concat(Enumerable.Range(1, 21).Select(i =>
            $"@misc{{key{i}, title = {{A Title Number {i}}}, author = {{Lee, Ann}}, year = 2001, abstract = {{Short number {i}.}}}}\n"));

        var diagnostics = TestProject.With(TestFile.FromString("/project/a.bib", text)).Analyze();

        Assert.Equal(21, diagnostics.Count(diagnostic => diagnostic.Id is "PAPER213" or "PAPER107"));
        Assert.All(diagnostics.Where(diagnostic => diagnostic.Id is "PAPER213" or "PAPER107"), diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
    }
}
