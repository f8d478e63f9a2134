using System.Text;
using PaperCatalog.Package.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Package.Tests;

/// <summary>Real projects with the packed package, built by the real compiler and run.</summary>
[Collection(PackageTests.Name)]
public sealed class CatalogBuildTests
{
    private const string CheckEveryPaper = """
        using PaperCatalog;
        using User;

        var catalog = Papers.All;
        var different = 0;
        foreach (var paper in catalog)
        {
            if (!ReferenceEquals(catalog[paper.Key], paper) ||
                !catalog.TryGetByTitle(paper.Title, out var byTitle) || !ReferenceEquals(byTitle, paper) ||
                !paper.Appearances.All(appearance => appearance.Listing.Papers.Any(other => ReferenceEquals(other, paper))) ||
                !ReferenceEquals(typeof(Papers).GetProperty(paper.Key)!.GetValue(null), paper))
                different++;
        }

        Console.WriteLine($"{catalog.Count} papers, {catalog.Sum(paper => paper.Appearances.Count)} appearances, {different} different");
        Console.WriteLine(typeof(Papers).Assembly.GetManifestResourceNames().Length + " resources");
        Console.WriteLine(Papers.LlmPruner.Title);
        """;

    [SeedFact]
    public void The_seeds_give_472_papers_each_one_object()
    {
        var project = new UserProject("Seeds").WithProject(
            """<PaperListing Include="papers/*.txt" />""",
            // What the rules warn of in the seeds is true, and is not to stop this build.
            "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>PAPER222;PAPER227;PAPER302;PAPER303</WarningsNotAsErrors>");
        foreach (var seed in Repository.Seeds)
            project.WriteBytes("papers/" + Path.GetFileName(seed), File.ReadAllBytes(seed));

        project.Write("Program.cs", CheckEveryPaper).Build().Succeeds();

        var output = project.Run().Succeeds().Output;
        Assert.Contains("472 papers, 522 appearances, 0 different", output, StringComparison.Ordinal);
        Assert.Contains("4 resources", output, StringComparison.Ordinal);
        Assert.Contains("LLM-Pruner: On the Structural Pruning of Large Language Models", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_corpus_builds_without_a_warning()
    {
        // An additional file of somebody else's has none of our metadata.
        var project = new UserProject("Corpus").WithProject(
            """<PaperListing Include="papers/**/*.txt" /><AdditionalFiles Include="BannedSymbols.txt" />""",
            "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>").Write("BannedSymbols.txt", "");
        foreach (var listing in Repository.Corpus)
            project.WriteBytes("papers/" + Path.GetFileName(listing), File.ReadAllBytes(listing));

        var build = project.Write("Program.cs", CheckEveryPaper).Build().Succeeds();

        Assert.Contains("0 Warning(s)", build.Output, StringComparison.Ordinal);
        Assert.Contains("118 papers, 170 appearances, 0 different", project.Run().Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_line_ends_folders_and_odd_names_come_back_exactly()
    {
        var text = "Café 中文: A Title with \U0001F680\n\n" + Listing.Abstract + " Naïve e\u0301 \U0001F525 中.\n";
        var project = new UserProject("Odd ; é 中 #1 names", "Odd").WithProject(
            """<PaperListing Include="papers/**/*.txt" /><AdditionalFiles Include="own.papers.txt" /><PaperListing Include="../outside.txt" />""");
        project
            .WriteBytes("papers/with mark.txt", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)])
            .WriteBytes("papers/crlf é 中.fr.txt", Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")))
            .WriteBytes("papers/a;b#c%20d.txt", Encoding.UTF8.GetBytes(text))
            .Write("own.papers.txt", text)
            .Write("late.txt", text)
            .Write("Directory.Build.targets", """<Project><ItemGroup><PaperListing Include="late.txt" /></ItemGroup></Project>""")
            .Write("../outside.txt", text)
            .Write("Program.cs", """
                using User;
                Console.OutputEncoding = System.Text.Encoding.UTF8;
                var paper = Papers.All.Single();
                foreach (var appearance in paper.Appearances)
                    Console.WriteLine($"{appearance.Listing.Path}({appearance.Line}) {appearance.Listing.Papers[0].Abstract}");
                Console.WriteLine(typeof(Papers).Assembly.GetManifestResourceNames().Length + " resources");
                """)
            .Build().Succeeds();

        var lines = project.Run().Succeeds().Output.Trim().Split('\n').Select(line => line.Trim()).ToList();
        Assert.Equal("6 resources", lines[^1]);
        Assert.Equal(
            ["../outside.txt(1)", "late.txt(1)", "own.papers.txt(1)", "papers/a;b#c%20d.txt(1)", "papers/crlf é 中.fr.txt(1)", "papers/with mark.txt(1)"],
            lines[..^1].Select(line => line[..(line.IndexOf(')', StringComparison.Ordinal) + 1)]));
        Assert.All(lines[..^1], line => Assert.EndsWith("Naïve e\u0301 \U0001F525 中.", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_change_of_a_listing_changes_the_catalogue_and_nothing_else_compiles()
    {
        var project = new UserProject("Changes").WithProject("""<PaperListing Include="*.txt" />""")
            .Write("a.txt", $"Alpha: A Title\n\n{Listing.Abstract}\n")
            .Write("Program.cs", """
                using User;
                var where = args is ["where"];
                Console.WriteLine(string.Join(',', Papers.All.Select(paper => paper.Key + (where ? " in " + paper.Appearances[0].Listing.Path : ""))));
                """);
        project.Build().Succeeds();
        Assert.Equal("Alpha", project.Run().Output.Trim());
        AssertIsNotCompiledAgain();

        var first = GetCompiled();
        project.Write("a.txt", $"Beta: A Title\n\n{Listing.Abstract}\n").Write("b.txt", $"Gamma: A Title\n\n{Listing.Abstract}\n").Build("--no-restore").Succeeds();
        Assert.NotEqual(first, GetCompiled());
        Assert.Equal("Beta,Gamma", project.Run().Output.Trim());
        AssertIsNotCompiledAgain();

        File.Delete(Path.Combine(project.Folder, "a.txt"));
        project.Build("--no-restore").Succeeds();
        Assert.Equal("Gamma", project.Run().Output.Trim());

        File.Move(Path.Combine(project.Folder, "b.txt"), Path.Combine(project.Folder, "c.txt"));
        project.Build("--no-restore").Succeeds();
        Assert.Equal("Gamma in c.txt", project.Run("where").Output.Trim());

        void AssertIsNotCompiledAgain()
        {
            var compiled = GetCompiled();
            project.Build("--no-restore").Succeeds();
            Assert.Equal(compiled, GetCompiled());
        }

        DateTime GetCompiled()
        {
            var assembly = Path.Combine(project.Folder, "obj", "Debug", "net10.0", "Changes.dll");
            Assert.True(File.Exists(assembly));
            return File.GetLastWriteTimeUtc(assembly);
        }
    }
}
