using PaperCatalog.Tests.Sources;
using PaperCatalog.Tests.Support;

namespace PaperCatalog.Tests;

/// <summary>What a warm catalogue allocates: nothing.</summary>
public class AllocationTests
{
    private static readonly Catalog s_all = Papers.All;

    public static TheoryData<string, Action> Uses => new()
    {
        { "member", () => Use(Papers.LlmPruner) },
        { "key", () => Use(s_all["LlmPruner"]) },
        { "no key", () => Use(s_all.TryGetByKey("LlmPrun", out _)) },
        { "arXiv identifier", () => Use(s_all.TryGetById("2305.11627", out _)) },
        { "arXiv link with a version", () => Use(s_all.TryGetById("https://arxiv.org/pdf/2305.11627v2.pdf", out _)) },
        { "DOI", () => Use(s_all.TryGetById("DOI: 10.1000/182", out _)) },
        { "no identifier", () => Use(s_all.TryGetById("LlmPruner", out _)) },
        { "title", () => Use(s_all.TryGetByTitle("HierSpeech++: Bridging the Gap", out _)) },
        { "title in another spelling", () => Use(s_all.TryGetByTitle("SCHRO\u0308DINGER bridges", out _)) },
        { "no title", () => Use(s_all.TryGetByTitle("HierSpeech", out _)) },
        { "index", () => Use(s_all[2]) },
        { "foreach", ForEach },
        { "year", () => Use(s_all.PublishedIn(2023)[0]) },
        { "no year", () => Use(s_all.PublishedIn(1905)) },
        { "listings", () => Use(s_all.Listings[1].Papers[1]) },
        { "texts in UTF-8", () => Use(Papers.LlmPruner.GetTitleUtf8().Length + Papers.LlmPruner.GetAbstractUtf8().Length) },
        { "texts", Texts },
        { "numbers and dates", Numbers },
        { "lists", () => Use(Papers.LlmPruner.Links[0].Length + Papers.LlmPruner.Authors[2].ToString().Length) },
        { "appearances", () => Use(Papers.LlmPruner.Appearances[1].PublishedOn) },
        { "what only bibliographies have", Details },
        { "citation key", () => Use(s_all.TryGetByCitationKey("ma2023", out _)) },
        { "related", () => Use(s_all[0].Related.Count) },
        { "author", () => Use(s_all.AuthoredBy("Ma")) },
        { "years", () => Use(s_all.Years[0]) },
        { "contains", () => Use(s_all.Contains("LlmPruner")) },
    };

    [Theory]
    [MemberData(nameof(Uses), DisableDiscoveryEnumeration = true)]
    public void A_warm_use_allocates_nothing(string what, Action use)
    {
        for (var i = 0; i < 200; i++)
            use();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            use();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(allocated == 0, $"{what}: {allocated} bytes");
    }

    [Fact]
    public void Texts_in_UTF_8_allocate_nothing_for_a_paper_that_was_never_read()
    {
        var entries = Enumerable.Range(0, 300).Select(i => new EntryData($"K{i}") { Title = $"T{i}", Abstract = "a" });
        var source = new BuiltCatalog(new BuiltListing("a.txt", [.. entries]));
        var papers = source.Catalog.ToArray();
        Use(papers[0].GetTitleUtf8().Length + papers[0].GetAbstractUtf8().Length);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var length = 0;
        foreach (var paper in papers)
            length += paper.GetTitleUtf8().Length + paper.GetAbstractUtf8().Length;
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(10 * 3 + 90 * 4 + 200 * 5, length);
    }

    [Fact]
    public void The_first_lookup_in_a_large_catalogue_allocates_a_few_kilobytes()
    {
        var keys = Enumerable.Range(0, 20_000).Select(i => new EntryData($"K{i}")).ToArray();
        var catalog = new BuiltCatalog(new BuiltListing("a.txt", keys)).Catalog;

        var before = GC.GetAllocatedBytesForCurrentThread();
        Use(catalog["K12345"]);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 12 * 1024);
    }

    private static void ForEach()
    {
        foreach (var paper in s_all)
            Use(paper);
    }

    private static void Texts()
    {
        var paper = Papers.LlmPruner;
        Use(paper.Key.Length + paper.Title.Length + paper.ShortName!.Length);
        Use(paper.Abstract!.Length + paper.Url!.Length);
        Use(paper.Organization ?? paper.Doi ?? paper.ArxivId);
    }

    private static void Numbers()
    {
        var paper = Papers.LlmPruner;
        Use(paper.AuthorCount);
        Use(paper.UpvoteCount);
        Use(paper.CommentCount);
        Use(paper.PublishedOn);
        Use(paper.PublishedOn!.Value.Month);
    }

    private static void Details()
    {
        var paper = Papers.LlmPruner;
        Use(paper.Type);
        Use(paper.Year);
        Use(paper.CitationKey ?? paper.Venue ?? paper.Pages ?? paper.Note);
        Use(paper.Editors.Count + paper.Keywords.Count + paper.Fields.Count);
        Use(paper.Link);
    }

    private static void Use<T>(T value) => GC.KeepAlive(typeof(T).IsValueType ? null : (object?)value);
}
