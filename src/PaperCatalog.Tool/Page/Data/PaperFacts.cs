using System.Globalization;

namespace PaperCatalog.Tool.Page.Data;

/// <summary>What the page says of a paper beside its title, people and abstract.</summary>
internal static class PaperFacts
{
    /// <summary>Names and texts, without those that the paper does not have.</summary>
    public static IEnumerable<(string Name, string Text)> Of(Paper paper) =>
        new (string, string?)[]
        {
            ("Type", paper.Type == PaperType.Unknown ? null : NameOf(paper.Type)),
            ("Volume", paper.Volume),
            ("Issue", paper.Issue),
            ("Pages", paper.Pages),
            ("Publisher", paper.Publisher),
            ("Language", paper.Language),
            ("arXiv category", paper.ArxivCategory),
            ("ISBN", paper.Isbn),
            ("ISSN", paper.Issn),
            ("Comments", paper.CommentCount?.ToString(CultureInfo.InvariantCulture)),
            ("Note", paper.Note),
            ("Citation key", paper.CitationKey),
        }
        .Select(fact => (fact.Item1, PageText.Of(fact.Item2)))
        .Where(fact => fact.Item2.Length > 0);

    // 'ConferencePaper' as people write it.
    private static string NameOf(PaperType type) => string.Concat(
        type.ToString().Select((letter, at) => at > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()));
}
