using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Generators.Tests.Infrastructure;

/// <summary>Listings that tests use.</summary>
internal static class TestListings
{
    /// <summary>The good listings of the corpus, as plain text.</summary>
    public static TestFile[] Corpus => [.. Repository.Corpus.Select(TestFile.FromDisk)];

    /// <summary>The good bibliographies of the corpus.</summary>
    public static TestFile[] Bibliographies => [.. Repository.Bibliographies.Select(TestFile.FromDisk)];

    /// <summary>The four real listings.</summary>
    public static TestFile[] Seeds => [.. Repository.Seeds.Select(TestFile.FromDisk)];

    /// <summary>A listing of one paper.</summary>
    public static string Of(string title, string summary = Abstract) => $"{title}\n\n{summary}\n";

    /// <summary>An abstract.</summary>
    public const string Abstract =
        "We describe a method that does something to a model. It is measured on several benchmarks, where it does well, and " +
        "we discuss at some length why that should be so. Code and models are released with the paper.";
}
