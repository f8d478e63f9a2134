using PaperCatalog.Package.Tests.Infrastructure;

namespace PaperCatalog.Package.Tests;

/// <summary>Many projects of one solution are built at once, and share nothing.</summary>
[Collection(PackageTests.Name)]
public sealed class SolutionTests
{
    // Enough that some are built at once, and some after another in one process.
    private const int Count = 6;

    // Unlike that of the others, which would be said to be the same paper.
    private const string SharedAbstract =
        "Readers of several catalogues meet one text in all of them. A survey of such texts counts how often they are opened, by " +
        "whom and from where, and finds that nobody minds.";

    [Fact]
    public void Projects_build_in_parallel_with_each_its_own_papers()
    {
        var names = Enumerable.Range(1, Count).Select(number => "Project" + number).ToList();
        var projects = names.ConvertAll(name => new UserProject("Solution/" + name)
            .WithProject(
                """<PaperListing Include="*.txt" /><PaperListing Include="../shared.txt" />""", "<OutputType>Library</OutputType>")
            .Write("own.txt", Listing.Of($"{name}: A Paper of Its Own"))
            .Write("Reading.cs", $"namespace User; public static class Reading {{ public static string Own => Papers.{name}.Key + Papers.Shared.Key; }}"));
        var solution = new UserProject("Solution")
            .Write("shared.txt", Listing.Of("Shared: What All of Them Read").Replace(Listing.Abstract, SharedAbstract, StringComparison.Ordinal))
            .Write("Solution.slnx", $"<Solution>{string.Concat(names.Select(name => $"""<Project Path="{name}/{name}.csproj" />"""))}</Solution>");

        var build = solution.Build("-m", "-warnaserror").Succeeds();

        Assert.Contains("0 Warning(s)", build.Output, StringComparison.Ordinal);
        Assert.All(projects, project => Assert.True(File.Exists(Path.Combine(project.Folder, "bin", "Debug", "net10.0", project.Name + ".dll"))));
    }
}
