using System.Collections.Concurrent;

namespace PaperCatalog.Listings.Tests.Architecture;

/// <summary>One direction between folders, as the sources have it: no circle, and nothing on the ground knows what stands on it.</summary>
public sealed class FolderTests
{
    // Folders that everything else in the project knows share its own namespace.
    private static readonly string[] s_ground = ["Collections", "Text", "Model"];

    private static readonly ConcurrentDictionary<string, Lazy<ProjectSources>> s_projects = new();

    public static TheoryData<string> Projects =>
    [
        "PaperCatalog.Listings",
        "PaperCatalog.Generators",
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_circle_leads_from_a_folder_back_to_it(string project) =>
        AssertNone("These folders know each other", FolderCircle.FindShortest(FindUses(project)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_folder_knows_only_what_stands_below_it(string project) =>
        AssertNone("These folders know what FolderOrder has beside or above them",
            FolderOrder.Of(project).SelectMany(order => FindUses(project).Where(use => IsUpward(order, use))).Distinct());

    [Theory]
    [InlineData("PaperCatalog.Listings")]
    [InlineData("PaperCatalog.Generators")]
    public void A_folder_has_a_place_in_the_order(string project) =>
        AssertNone("FolderOrder does not have these folders", Read(project).Folders.Where(folder =>
            FolderOrder.Of(project).All(order => FolderOrder.RowOf(order, folder) < 0)));

    [Theory]
    [InlineData("PaperCatalog.Listings")]
    [InlineData("PaperCatalog.Generators")]
    public void A_folder_is_a_namespace(string project) =>
        AssertNone("These files have another namespace than their folder", Read(project).FindStrayNamespaces(folder =>
            folder == "." || (project == "PaperCatalog.Listings" && s_ground.Contains(folder))
                ? project
                : project + "." + folder.Replace('/', '.'))
            .Where(place => !place.StartsWith("BibTeX/Entries/", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_name_in_the_sources_is_found(string project) =>
        AssertNone("These are not bound, so what they use is not seen", Read(project).FindErrors());

    [Fact]
    public void A_circle_is_shown_by_its_shortest_way()
    {
        FolderUse[] uses =
        [
            new("A", "B", "A1.cs", "B1"), new("B", "C", "B2.cs", "C1"), new("C", "A", "C2.cs", "A1"),
            new("C", "D", "C3.cs", "D1"), new("D", "C", "D2.cs", "C1"), new("A", "D", "A2.cs", "D1"),
        ];

        Assert.Equal(
            ["C/C3.cs names D1 of D", "D/D2.cs names C1 of C"], FolderCircle.FindShortest(uses).Select(use => use.ToString()));
        Assert.Empty(FolderCircle.FindShortest(uses.Where(use => use.From is "A" or "B")));
    }

    private static void AssertNone(string fault, IEnumerable<object> places) =>
        Assert.True(!places.Any(), fault + ":\n" + string.Join("\n", places));

    private static IEnumerable<FolderUse> FindUses(string project) =>
        Read(project).Uses
            .Where(use => use is not ({ File: "DialectList.cs" } or { From: "BibTeX/Syntax", To: "BibTeX" } or { From: "Json/Forms", To: "Json" }));

    private static bool IsUpward(IReadOnlyList<string> order, FolderUse use) =>
        FolderOrder.RowOf(order, use.From) is >= 0 and var from && FolderOrder.RowOf(order, use.To) is var to && (to < 0 || to >= from);

    private static ProjectSources Read(string project) =>
        s_projects.GetOrAdd(project, name => new Lazy<ProjectSources>(() => ProjectSources.Read(name))).Value;
}
