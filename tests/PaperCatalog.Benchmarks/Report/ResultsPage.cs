namespace PaperCatalog.Benchmarks.Report;

/// <summary>The page that holds the results between two marks, and prose around them.</summary>
internal static class ResultsPage
{
    private const string Begin = "<!-- results: written by the harness -->";
    private const string End = "<!-- end of results -->";

    /// <summary>Puts <paramref name="results"/> where the ones before stood.</summary>
    public static void Update(string path, string results)
    {
        var page = File.ReadAllText(path);
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
            throw new InvalidOperationException($"'{path}' has no place for results: the lines '{Begin}' and '{End}'.");
        File.WriteAllText(path, $"{page[..(begin + Begin.Length)]}\n\n{results}\n{page[end..]}");
    }
}
