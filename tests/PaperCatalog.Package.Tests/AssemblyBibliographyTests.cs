using PaperCatalog.Package.Tests.Infrastructure;

namespace PaperCatalog.Package.Tests;

/// <summary>A build writes the references of what the assembly cites.</summary>
[Collection(PackageTests.Name)]
public sealed class AssemblyBibliographyTests
{
    private const string References = """
        @article{mi24, author = {Ada Miller}, title = {Alpha: A First Paper}, journal = {J}, year = 2024, doi = {10.1000/alpha}}

        @article{no23, author = {Ben Norton}, title = {Beta: What Comes Second}, journal = {J}, year = 2023}

        @article{os22, author = {Cem Oser}, title = {Gamma: The Third of Them}, journal = {J}, year = 2022}

        """;

    [Fact]
    public void It_is_written_when_it_changes_and_removed_with_the_output()
    {
        var project = new UserProject("Citing")
            .WithProject("""<PaperListing Include="refs.bib" />""", "<PaperCatalogBibliography>bib</PaperCatalogBibliography>")
            .Write("refs.bib", References)
            .Write("Program.cs", "Console.WriteLine(User.Papers.Gamma.Key);\n/// <summary>As in <see cref=\"User.Papers.Alpha\"/>.</summary>\nstatic class C;\n");
        var file = Path.Combine(project.Folder, "bin", "Debug", "net10.0", "Citing.bib");
        project.Build("-warnaserror").Succeeds();
        var (first, written) = (File.ReadAllText(file), Age());
        Assert.Equal(["@article{mi24,", "@article{os22,"], first.Split('\n').Where(line => line.StartsWith('@')));

        // Nothing is done twice, and what is compiled again says the same.
        Assert.DoesNotContain("WriteBibliography", project.Build("--no-restore", "-v:detailed").Succeeds().Output.Split('\n')
            .Where(line => line.Contains("Using \"", StringComparison.Ordinal)).Aggregate("", string.Concat), StringComparison.Ordinal);
        project.Write("More.cs", "// Papers of nobody.\n").Build("--no-restore").Succeeds();
        Assert.Equal((first, written), (File.ReadAllText(file), Age()));

        project.Write("More.cs", "[assembly: PaperCatalog.Cites(nameof(User.Papers.Beta))]\n").Build("--no-restore").Succeeds();
        Assert.Equal(["@article{mi24,", "@article{no23,", "@article{os22,"], File.ReadLines(file).Where(line => line.StartsWith('@')));
        Assert.NotEqual(written, Age());
        project.Write("refs.bib", References.Replace("Cem Oser", "Can Oser", StringComparison.Ordinal)).Build("--no-restore").Succeeds();
        Assert.Contains("Can", File.ReadAllText(file), StringComparison.Ordinal);

        // What is written is a listing, of the same papers.
        var reader = new UserProject("CitingReader").WithProject("""<PaperListing Include="../Citing/bin/Debug/net10.0/Citing.bib" />""")
            .Write("Program.cs", "using User; Console.WriteLine(string.Join(' ', Papers.All.Select(paper => paper.Key)) + Papers.Alpha.Doi);");
        reader.Build("-warnaserror").Succeeds();
        Assert.Equal("Alpha Beta Gamma10.1000/alpha", reader.Run().Succeeds().Output.Trim());

        File.Delete(file);
        project.Build("--no-restore").Succeeds();
        Assert.True(File.Exists(file), "It was removed, and not written again.");
        Dotnet.Run(project.Folder, "clean", "--nologo", "-nodeReuse:false").Succeeds();
        Assert.False(File.Exists(file), "It is there after 'clean'.");

        DateTime Age() => File.GetLastWriteTimeUtc(file);
    }

    [Fact]
    public void Each_framework_has_its_own_and_a_work_of_two_catalogues_stands_once()
    {
        var project = new UserProject("CitingMore")
            .WithProject(
                """<PaperListing Include="refs.bib" /><PaperListing Include="more.bib" Catalog="MorePapers" />""",
                "<OutputType>Library</OutputType><LangVersion>latest</LangVersion><PaperCatalogBibliography>cff</PaperCatalogBibliography><PaperCatalogKeys>citation</PaperCatalogKeys>",
                "netstandard2.0;net10.0")
            .Write("refs.bib", References)
            .Write("more.bib", References.Replace("os22", "other22", StringComparison.Ordinal).Replace("The Third of Them", "Another Third", StringComparison.Ordinal))
            .Write("Code.cs", """
                [assembly: PaperCatalog.Cites(nameof(User.Papers.Mi24))]
                [assembly: PaperCatalog.Cites(nameof(User.MorePapers.Other22))]
                #if NET
                [assembly: PaperCatalog.Cites(nameof(User.Papers.No23))]
                #endif
                """);
        project.Build("-warnaserror").Succeeds();

        Assert.Equal(["\"Alpha: A First Paper\"", "\"Gamma: Another Third\""], Titles("netstandard2.0").Order(StringComparer.Ordinal));
        Assert.Equal(["\"Alpha: A First Paper\"", "\"Beta: What Comes Second\"", "\"Gamma: Another Third\""], Titles("net10.0").Order(StringComparer.Ordinal));

        // A file that both would write is an error; one that names the framework is not.
        const string message = "error PAPER401: The value 'refs.cff' of the property PaperCatalogBibliographyFile is not a path with the framework in it";
        Assert.Contains(message, project.Build("--no-restore", "-p:PaperCatalogBibliographyFile=refs.cff").Fails().Output, StringComparison.Ordinal);

        IEnumerable<string> Titles(string framework) => File.ReadLines(Path.Combine(project.Folder, "bin", "Debug", framework, "CITATION.cff"))
            .Where(line => line.Contains(" title: ", StringComparison.Ordinal)).Select(line => line.Split("title: ")[1]);
    }

    [Fact]
    public void What_it_cannot_be_is_an_error_and_writes_nothing()
    {
        var project = new UserProject("CitingNothing").WithProject("""<PaperListing Include="refs.bib" />""")
            .Write("refs.bib", References)
            .Write("Program.cs", "Console.WriteLine(User.Papers.Gamma.Key);");

        Assert.Contains(
            "error PAPER401: The value 'bibtex' of the property PaperCatalogBibliography is not 'bib', 'ris', 'csl' or 'cff'",
            project.Build("-p:PaperCatalogBibliography=bibtex").Fails().Output, StringComparison.Ordinal);
        Assert.Contains(
            "error PAPER401: The value 'refs.bib' of the property PaperCatalogBibliographyFile is not a file that no listing is in",
            project.Build("--no-restore", "-p:PaperCatalogBibliography=bib", "-p:PaperCatalogBibliographyFile=refs.bib").Fails().Output, StringComparison.Ordinal);
        Assert.Equal(References, File.ReadAllText(Path.Combine(project.Folder, "refs.bib")));
    }

    [Theory]
    [InlineData("ris", "cited.ris", "TY  - JOUR")]
    [InlineData("csl", "cited.csl.json", "\"article-journal\"")]
    public void Other_forms_are_written_where_the_project_says(string form, string file, string expected)
    {
        var project = new UserProject("Citing" + form)
            .WithProject("""<PaperListing Include="refs.bib" />""", $"<PaperCatalogBibliography>{form}</PaperCatalogBibliography><PaperCatalogBibliographyFile>made/{file}</PaperCatalogBibliographyFile>")
            .Write("refs.bib", References)
            .Write("Program.cs", "Console.WriteLine(User.Papers.Gamma.Key);");
        project.Build("-warnaserror").Succeeds();

        var text = File.ReadAllText(Path.Combine(project.Folder, "made", file));
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Contains("The Third of Them", text, StringComparison.Ordinal);
        Assert.DoesNotContain("A First Paper", text, StringComparison.Ordinal);
    }
}
