namespace PaperCatalog.Build;

/// <summary>The text of a bibliography.</summary>
internal static class BibliographyText
{
    /// <summary>The text.</summary>
    /// <param name="papers">The papers.</param>
    /// <param name="form">The form, as the property names it.</param>
    public static string Of(IEnumerable<Paper> papers, string form)
    {
        using var text = new StringWriter();
        BibliographyWriter.Write(text, papers, form switch
        {
            "bib" => BibliographyFormat.BibTeX,
            "ris" => BibliographyFormat.Ris,
            "csl" => BibliographyFormat.CslJson,
            _ => BibliographyFormat.CitationCff,
        });
        return text.ToString();
    }
}
