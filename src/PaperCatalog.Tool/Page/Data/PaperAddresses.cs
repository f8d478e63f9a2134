namespace PaperCatalog.Tool.Page.Data;

/// <summary>The addresses of a paper that the page links to: those of the web, and no other.</summary>
internal static class PaperAddresses
{
    /// <summary>Names and addresses, each address once.</summary>
    public static IEnumerable<(string Name, string Address)> Of(Paper paper) =>
        new (string Name, string? Address)[]
        {
            ("Paper", paper.Link?.AbsoluteUri),
            ("arXiv", paper.ArxivId is { } arxiv ? "https://arxiv.org/abs/" + arxiv : null),
            ("PDF", paper.ArxivId is { } pdf ? "https://arxiv.org/pdf/" + pdf : null),
            ("DOI", paper.Doi is { } doi ? "https://doi.org/" + Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal) : null),
            ("PubMed", paper.PubMedId is { } number ? "https://pubmed.ncbi.nlm.nih.gov/" + Uri.EscapeDataString(number) : null),
        }
        .Where(link => IsOfWeb(link.Address))
        .DistinctBy(link => link.Address)
        .Select(link => (link.Name, link.Address!));

    /// <summary>Whether an address is one of the web.</summary>
    public static bool IsOfWeb(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
