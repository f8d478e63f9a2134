using System.Globalization;
using System.Reflection;
using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Documents;

/// <summary>What the README begins with works, word by word.</summary>
[Collection(Name)]
public sealed class FirstScreenTests
{
    private const string Name = "Console";

    private static readonly Document s_readme = Document.At("README.md");

    private static readonly string[] s_shown = [.. s_readme.In("console").Select(sample => sample.Text)];

    [Fact]
    public void The_listings_are_those_that_the_project_names()
    {
        var item = s_readme.In("xml").First(sample => sample.File == SampleProject.Name + ".csproj");
        var files = string.Join(';', s_readme.In("text").Select(sample => sample.File));
        Assert.Contains($"<PaperListing Include=\"{files}\" />", item.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_of_them_gives_its_papers()
    {
        var project = SampleProject.Of(s_readme.Listings);
        Assert.Equal(
            ["papers.txt", "reading.txt", "reading.txt", "reading.txt", "refs.bib"],
            project.LoadCatalog(SampleProject.Name + ".Papers").Select(paper => paper.Appearances[0].Listing.Path).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(project.Analyze(), diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);
    }

    [Fact]
    public void The_program_prints_what_the_page_says()
    {
        var program = Assembly.Load(SampleProject.With(First("csharp"), s_readme.Listings).Compile()).EntryPoint!;
        var (console, output) = (Console.Out, new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" });
        Console.SetOut(output);
        try
        {
            program.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.Equal(s_shown[0], output.ToString());
    }

    [Fact]
    public void The_mistake_is_reported_as_the_page_says()
    {
        Assert.Contains("Write `2023-05-32` in the bibliography", s_readme.Text, StringComparison.Ordinal);
        var listing = First("text");
        var mistaken = listing.Text.Replace("2023-05-19", "2023-05-32", StringComparison.Ordinal);
        var diagnostic = Assert.Single(SampleProject.Of(TestFile.FromString("/project/" + listing.File, mistaken)).Analyze());

        var place = diagnostic.Show().Replace($" {diagnostic.Id}", "", StringComparison.Ordinal);
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        Assert.Equal(s_shown[1], $"{place}: warning {diagnostic.Id}: {message}\n");
    }

    private static Sample First(string language) => s_readme.In(language).First();

    /// <summary>The console is one for all tests, and what others print is not to be taken for the sample's.</summary>
    [CollectionDefinition(Name, DisableParallelization = true)]
    public sealed class Alone;
}
