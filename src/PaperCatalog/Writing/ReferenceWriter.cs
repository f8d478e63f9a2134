namespace PaperCatalog.Writing;

/// <summary>Writes references in one form.</summary>
internal abstract class ReferenceWriter
{
    /// <summary>The writer of a form.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such form.</exception>
    public static ReferenceWriter Of(BibliographyFormat format) => format switch
    {
        BibliographyFormat.BibTeX => new BibTeXWriter(isBibLaTeX: false),
        BibliographyFormat.BibLaTeX => new BibTeXWriter(isBibLaTeX: true),
        BibliographyFormat.Ris => new RisWriter(),
        BibliographyFormat.CslJson => new CslJsonWriter(),
        BibliographyFormat.CitationCff => new CitationCffWriter(),
        BibliographyFormat.PapersJson => new PapersJsonWriter(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format."),
    };

    /// <summary>Writes them, in order, without characters that cannot be seen.</summary>
    public void Write(TextWriter writer, IEnumerable<Reference> references) => WriteVisible(writer, references.Select(VisibleReference.Of));

    /// <summary>Writes them, in order.</summary>
    protected abstract void WriteVisible(TextWriter writer, IEnumerable<Reference> references);
}
