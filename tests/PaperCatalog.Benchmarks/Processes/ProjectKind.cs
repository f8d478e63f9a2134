using System.Globalization;
using PaperCatalog.Benchmarks.Peers;
using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Benchmarks.Processes;

/// <summary>A way for a project to hold papers.</summary>
/// <param name="Name">Its name in file names.</param>
/// <param name="Label">Its name on the page.</param>
/// <param name="Items">The items of its project file, beside the references that follow from it.</param>
/// <param name="Write">Writes its files, apart from the common program.</param>
internal sealed record ProjectKind(string Name, string Label, string Items, Action<Project> Write)
{
    /// <summary>How many listings <see cref="HundredListings"/> has.</summary>
    public const int ManyListings = 100;

    private const string PackageItem =
        """<PackageReference Include="PaperCatalog.Generators" Version="$(PaperCatalogVersion)" />""";

    /// <summary>No papers and no package.</summary>
    public static readonly ProjectKind NoPackage = new(
        "no-package", "no package", "", project => project.CopyTemplate("NoSubject.cs"));

    /// <summary>The package, and no listing.</summary>
    public static readonly ProjectKind NoListings = new(
        "no-listings", "package, no listing", PackageItem, project => project.CopyTemplate("NoSubject.cs"));

    /// <summary>All papers in one listing.</summary>
    public static readonly ProjectKind OneListing = new(
        "one-listing",
        "PaperCatalog",
        PackageItem + """<PaperListing Include="papers/*.txt" />""",
        project => WriteCatalog(project, 1));

    /// <summary>The papers in a hundred listings.</summary>
    public static readonly ProjectKind HundredListings = OneListing with
    {
        Name = "hundred-listings",
        Label = "PaperCatalog, 100 listings",
        Write = project => WriteCatalog(project, ManyListings),
    };

    /// <summary>An embedded JSON file, read by System.Text.Json's source generator.</summary>
    public static readonly ProjectKind Json = new(
        "json",
        "System.Text.Json",
        """<EmbeddedResource Include="papers.json" LogicalName="papers.json" />""",
        project =>
        {
            WritePeer(project, "PeerJson.cs", "JsonPapers.cs");
            project.WriteBytes("papers.json", PeerPapers.MakeJson(project.Papers));
        });

    /// <summary>An embedded CSV file, read by CsvHelper.</summary>
    public static readonly ProjectKind Csv = new(
        "csv",
        "CsvHelper",
        $"""
        <PackageReference Include="CsvHelper" Version="{Workshop.CsvHelperVersion}" />
        <EmbeddedResource Include="papers.csv" LogicalName="papers.csv" />
        """,
        project =>
        {
            WritePeer(project, "PeerCsv.cs", "CsvPapers.cs");
            project.WriteBytes("papers.csv", PeerPapers.MakeCsv(project.Papers));
        });

    /// <summary>A static array of new objects.</summary>
    public static readonly ProjectKind Array = new(
        "array",
        "static array",
        "",
        project =>
        {
            WritePeer(project);
            project.WriteText("Papers.cs", PeerArray.Write(project.Papers));
        });

    /// <summary>How the program is published; <see langword="null"/> where it is only built.</summary>
    public Publication? Publication { get; private init; }

    /// <summary>The same, published.</summary>
    public ProjectKind Published(Publication publication) => this with
    {
        Name = $"{Name}-{publication.Name}",
        Label = $"{Label}, {publication.Label}",
        Publication = publication,
    };

    /// <summary>Whether the project has the generated catalogue.</summary>
    public bool IsCatalog => Items.Contains("PaperListing", StringComparison.Ordinal);

    /// <summary>What it is compared with: the same, without papers.</summary>
    public ProjectKind Baseline => IsCatalog ? NoListings : NoPackage;

    /// <summary>The paper that programs look up: from the middle, with a name of its own.</summary>
    public static SyntheticPaper SampleOf(int papers) =>
        SyntheticPaper.Range(papers / 2, papers / 2).First(paper => paper.HasOwnName);

    private static void WriteCatalog(Project project, int listings)
    {
        project.CopyTemplate("CatalogCheck.cs");
        project.WriteText("NamedMembers.cs", NamedMembers.Write(project.Papers));
        project.CopyTemplate(
            "CatalogSubject.cs", "Subject.cs",
            code => code.Replace("SampleMember", SampleOf(project.Papers).Key, StringComparison.Ordinal));
        var each = project.Papers / listings;
        for (var i = 0; i < listings; i++)
            project.WriteBytes(
                string.Create(CultureInfo.InvariantCulture, $"papers/{i:000}.txt"), SyntheticListing.Make(i * each, each));
    }

    private static void WritePeer(Project project, params string[] templates)
    {
        foreach (var template in templates.Append("PeerPaper.cs").Append("PeerSubject.cs"))
            project.CopyTemplate(template);
    }
}
