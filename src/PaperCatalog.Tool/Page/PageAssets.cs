namespace PaperCatalog.Tool.Page;

/// <summary>The files that every page has: its frame, its style and its scripts, as they stand in the folder <c>Assets</c>.</summary>
internal static class PageAssets
{
    private const string Prefix = "PaperCatalog.Page/";

    /// <summary>The files, by path.</summary>
    public static IEnumerable<PageFile> All()
    {
        var assembly = typeof(PageAssets).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(IsAsset).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            // Of a build on Windows the directories have other separators.
            yield return new PageFile(name[Prefix.Length..].Replace('\\', '/'), bytes.ToArray());
        }
    }

    private static bool IsAsset(string name) => name.StartsWith(Prefix, StringComparison.Ordinal);
}
