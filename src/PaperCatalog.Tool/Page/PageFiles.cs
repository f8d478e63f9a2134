using PaperCatalog.Tool.Page.Data;

namespace PaperCatalog.Tool.Page;

/// <summary>Makes the files of a page. They depend on its content alone.</summary>
internal static class PageFiles
{
    /// <summary>All files: those that are the same for every catalogue, and the data.</summary>
    public static IEnumerable<PageFile> Of(PageContent content)
    {
        foreach (var asset in PageAssets.All())
            yield return asset;
        var papers = content.Catalog.ToArray();
        yield return PapersData.Write(content, papers);
        foreach (var file in IndexData.Write(papers))
            yield return file;
        foreach (var file in DetailsData.Write(papers))
            yield return file;
        yield return ProblemsData.Write(content.Problems);
    }
}
