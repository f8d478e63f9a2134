using System.Reflection;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Benchmarks.Processes;

/// <summary>
/// A temporary folder with the package, freshly packed, and the projects that use it. Nothing in it comes from a registry:
/// its only feed is a folder with the package and CsvHelper, and its packages are unpacked there alone.
/// </summary>
internal sealed class Workshop : IDisposable
{
    private const string PackageId = "PaperCatalog.Generators";
    private const int FolderNameLength = 25;

    private readonly string _folder = Directory.CreateTempSubdirectory("papercatalog-benchmarks-").FullName;
    private readonly Dictionary<(ProjectKind, int), Project> _projects = [];
    private readonly Lazy<string> _version;

    public Workshop()
    {
        _version = new Lazy<string>(Pack);
        Runner = new ProcessRunner(Path.Combine(_folder, "packages"));
        Server = new CompilerServer();
    }

    /// <summary>Starts what is run here.</summary>
    public ProcessRunner Runner { get; }

    /// <summary>The compiler server of these builds.</summary>
    public CompilerServer Server { get; }

    /// <summary>The version of the package that the projects use.</summary>
    public string PackageVersion => _version.Value;

    /// <summary>The version of the tools that build here.</summary>
    public string SdkVersion => Runner.Run(_folder, "dotnet", ["--version"]).Succeeds().Output.Trim();

    /// <summary>The project of a kind with so many papers, written and restored but not built.</summary>
    public Project Get(ProjectKind kind, int papers)
    {
        if (_projects.TryGetValue((kind, papers), out var project))
            return project;
        // Names of one length: a process holds its paths in memory.
        var folder = $"{kind.Name}-{papers}".PadRight(FolderNameLength, '-');
        project = new Project(this, kind, papers, Path.Combine(_folder, "projects", folder));
        project.Create();
        return _projects[(kind, papers)] = project;
    }

    public void Dispose()
    {
        Server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string Pack()
    {
        Console.WriteLine("Packing the package.");
        var feed = Path.Combine(_folder, "feed");
        new ProcessRunner(packagesFolder: null)
            .Run(
                Repository.Root, "dotnet",
                ["pack", Path.Combine("src", PackageId + ".Package"), "-c", "Release", "-o", feed, "--nologo"])
            .Succeeds();
        foreach (var package in FindPackage("csvhelper"))
            File.Copy(package, Path.Combine(feed, Path.GetFileName(package)));
        // With nothing above or beside it that could be taken for a part of the projects.
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(_folder, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(_folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="local" value="{feed}" />
              </packageSources>
            </configuration>
            """);
        return Path.GetFileNameWithoutExtension(
            Directory.GetFiles(feed, PackageId + ".*.nupkg").Single())[(PackageId.Length + 1)..];
    }

    // The packages that this program itself was restored with.
    private static string[] FindPackage(string id) => Directory.GetFiles(
        Path.Combine(
            typeof(Workshop).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .Single(attribute => attribute.Key == "PackagesFolder").Value!,
            id,
            CsvHelperVersion),
        "*.nupkg");

    /// <summary>The version of CsvHelper that this program, and so its peer, uses.</summary>
    public static string CsvHelperVersion { get; } = typeof(CsvHelper.CsvReader).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
