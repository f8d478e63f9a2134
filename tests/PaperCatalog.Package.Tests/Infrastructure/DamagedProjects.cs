namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>Projects with the same damaged listing that set severities each in a way of its own, built together once.</summary>
public sealed class DamagedProjects
{
    /// <summary>The file that every build logs to.</summary>
    public const string Log = "log.sarif";

    private const string Solution = "Severities";

    // The second title has lost its abstract; the date of the third has no year and nothing fixes one.
    private const string Damaged =
        $"Alpha: A First Paper\n\n{Listing.Abstract}\n\nBeta: A Second Paper\n\nGamma: A Third Paper\n\n{Listing.Abstract}\n\n  • 3 authors\n·\nMay 24\n";

    private readonly Dictionary<string, UserProject> _projects;
    private readonly DotnetResult _build;

    public DamagedProjects()
    {
        _projects = new UserProject[]
        {
            Create("Damaged"),
            Create("NoWarn", "<NoWarn>$(NoWarn);PAPER202</NoWarn>"),
            Create("AllErrors", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>"),
            Create("OneError", "<WarningsAsErrors>PAPER202</WarningsAsErrors>"),
            Create("GlobalConfig").Write(
                ".globalconfig", "is_global = true\ndotnet_diagnostic.PAPER202.severity = none\ndotnet_diagnostic.PAPER211.severity = error\n"),
            Create("Strict", "<PaperCatalogRules>strict</PaperCatalogRules>"),
            Create("Quiet", "<PaperCatalogRules>quiet</PaperCatalogRules>"),
            Create("QuietButOne", "<PaperCatalogRules>quiet</PaperCatalogRules>").Write(
                ".globalconfig", "is_global = true\ndotnet_diagnostic.PAPER202.severity = error\n"),
            Create("Directive").Write(
                "papers.txt", Damaged.Replace("Beta:", "# paper-catalog disable PAPER202 -- the abstract is not out yet\nBeta:", StringComparison.Ordinal)),
            Create("Twice", "<NoWarn>$(NoWarn);PAPER202</NoWarn>", """<PaperListing Include="papers.txt" /><PaperListing Include="*.txt" />"""),
        }.ToDictionary(project => project.Name);

        var projects = _projects.Keys.Select(name => $"""<Project Path="{name}/{name}.csproj" />""");
        _build = new UserProject(Solution)
            .Write(Solution + ".slnx", $"<Solution>{string.Concat(projects)}</Solution>")
            .Build($"-p:ErrorLog={Log}%2Cversion=2.1");
    }

    /// <summary>The folder of a project.</summary>
    public string FolderOf(string name) => _projects[name].Folder;

    /// <summary>What the build said of a project.</summary>
    internal DotnetResult Build(string name)
    {
        var lines = _build.Lines.Where(line => line.Contains($"{Path.DirectorySeparatorChar}{name}.csproj", StringComparison.Ordinal)).ToList();
        var isBuilt = _build.Lines.Any(line => line.Contains($"{name} -> ", StringComparison.Ordinal));
        return new DotnetResult(isBuilt ? 0 : 1, string.Join('\n', lines));
    }

    /// <summary>Runs the program of a project.</summary>
    internal DotnetResult Run(string name) => _projects[name].Run();

    private static UserProject Create(string name, string properties = "", string items = """<PaperListing Include="papers.txt" />""") =>
        new UserProject($"{Solution}/{name}")
            .WithProject(items, properties)
            .Write("papers.txt", Damaged)
            .Write("Program.cs", "using User; Console.WriteLine(string.Join(',', Papers.All.Select(paper => paper.Key)));");
}
