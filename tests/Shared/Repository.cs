using System.Reflection;

namespace PaperCatalog.Tests.Shared;

/// <summary>Where the files of the repository are, wherever the tests run.</summary>
internal static partial class Repository
{
    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The good listings of the corpus, as plain text.</summary>
    public static IReadOnlyList<string> Corpus { get; } = Find(Path.Combine(Root, "corpus", "plain-text"));

    /// <summary>The good bibliographies of the corpus.</summary>
    public static IReadOnlyList<string> Bibliographies { get; } = Find(Path.Combine(Root, "corpus", "bibtex"));

    /// <summary>The good listings of the corpus in dialects and forms other than these: a folder for each.</summary>
    public static IReadOnlyList<string> OtherDialects { get; } =
    [
        .. Directory.GetDirectories(Path.Combine(Root, "corpus"))
            .Where(folder => Path.GetFileName(folder) is not ("plain-text" or "bibtex"))
            .SelectMany(Find)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Those of them that are plain text too: lists that people type, and views of the page without abstracts.</summary>
    public static IReadOnlyList<string> Lists { get; } = Find(Path.Combine(Root, "corpus", "lists"));

    /// <summary>The four listings that the project was created from; none where the repository stands alone.</summary>
    public static IReadOnlyList<string> Seeds { get; } = Find(Path.Combine(Root, "..", "shared", "seeds"));

    /// <summary>Where small bibliographies are that were read wrong once; there may be none.</summary>
    public static string CasesOfBibliographies { get; } = Path.Combine(Root, "..", "shared", "cases", "bibtex");

    /// <summary>A line for each: the file, what to look at and the right value, with a tab between two.</summary>
    public static IReadOnlyList<string> BibliographyCases { get; } =
        Path.Combine(CasesOfBibliographies, "expected.tsv") is var table && File.Exists(table) ? File.ReadAllLines(table) : [];

    private static string[] Find(string folder)
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
        return [.. files.Where(file => Path.GetFileName(file) != "README.md").Order(StringComparer.Ordinal)];
    }
}
