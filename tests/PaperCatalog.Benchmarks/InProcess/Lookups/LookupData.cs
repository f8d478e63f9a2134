using System.Collections.Frozen;
using PaperCatalog.Rules;
using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Benchmarks.InProcess.Lookups;

/// <summary>A warm catalogue, dictionaries of the same papers, and what is looked up in both.</summary>
/// <remarks>
/// What is looked up is spread over the whole catalogue, in no order, each a string of its own: a dictionary whose key it is
/// would not have to compare it.
/// </remarks>
internal sealed class LookupData
{
    /// <summary>How many lookups an operation's loop has.</summary>
    public const int Count = 10_000;

    public LookupData(Catalog catalog, int papers)
    {
        Catalog = catalog;
        ByKey = catalog.ToFrozenDictionary(paper => paper.Key, StringComparer.Ordinal);
        // arXiv identifiers and DOIs are not case-sensitive.
        ById = catalog.ToFrozenDictionary(paper => paper.ArxivId!, StringComparer.OrdinalIgnoreCase);
        ByTitle = catalog.ToFrozenDictionary(paper => TitleRule.Fold(paper.Title), StringComparer.Ordinal);

        var sampled = Sample(papers);
        Keys = [.. sampled.Select(paper => new string(Find(paper).Key.AsSpan()))];
        Ids = [.. sampled.Select((paper, i) => Spell(paper.ArxivId, i))];
        Titles = [.. sampled.Select((paper, i) => i % 2 == 0 ? paper.Title : paper.Title.ToUpperInvariant() + ".")];
        MissingKeys = [.. Keys.Select(key => key + "X")];
        // Before the first year of any paper.
        MissingIds = [.. sampled.Select((paper, i) => Spell("17" + paper.ArxivId[2..], i))];
        MissingTitles = [.. Titles.Select(title => title + " Again")];
    }

    /// <summary>What is looked up at the moment: the benchmarks run in this process and take it from here.</summary>
    public static LookupData Current { get; set; } = null!;

    public Catalog Catalog { get; }

    public FrozenDictionary<string, Paper> ByKey { get; }

    public FrozenDictionary<string, Paper> ById { get; }

    public FrozenDictionary<string, Paper> ByTitle { get; }

    public string[] Keys { get; }

    public string[] Ids { get; }

    public string[] Titles { get; }

    public string[] MissingKeys { get; }

    public string[] MissingIds { get; }

    public string[] MissingTitles { get; }

    private static List<SyntheticPaper> Sample(int papers)
    {
        var random = new SplitMix64(7);
        return [.. Enumerable.Range(0, Count).Select(_ => SyntheticPaper.At(random.Next(papers)))];
    }

    private static string Spell(string identifier, int number) => (number % 3) switch
    {
        0 => new string(identifier.AsSpan()),
        1 => $"arXiv:{identifier}v2",
        _ => "https://arxiv.org/abs/" + identifier,
    };

    private Paper Find(SyntheticPaper paper) => ByTitle[TitleRule.Fold(paper.Title)];
}
