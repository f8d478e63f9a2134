namespace PaperCatalog.Tool.Page;

/// <summary>What a page shows.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Catalog">The papers.</param>
/// <param name="Problems">The problems of their listings, in the order in which they are shown.</param>
internal sealed record PageContent(string Title, Catalog Catalog, IReadOnlyList<PageProblem> Problems);
