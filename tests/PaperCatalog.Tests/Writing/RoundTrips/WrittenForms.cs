using PaperCatalog.Writing;

namespace PaperCatalog.Tests.Writing.RoundTrips;

/// <summary>The forms that have a reader, and what each leaves out: all else is read as it was written.</summary>
internal static class WrittenForms
{
    public static WrittenForm BibTeX { get; } = new(
        BibliographyFormat.BibTeX, "written.bib", "BibTeX",
        [new("types that BibTeX does not tell apart", reference => ReadTypes.Named(reference, ReadTypes.BibTeX(reference), isBibLaTeX: false)), .. BibLosses(isBibLaTeX: false)]);

    public static WrittenForm BibLaTeX { get; } = new(
        BibliographyFormat.BibLaTeX, "written.bib", "BibTeX",
        [new("types that BibLaTeX does not tell apart", reference => ReadTypes.Named(reference, ReadTypes.BibLaTeX(reference), isBibLaTeX: true)), .. BibLosses(isBibLaTeX: true)]);

    public static WrittenForm Ris { get; } = new(
        BibliographyFormat.Ris, "written.ris", "Ris",
        new("types that RIS does not tell apart", reference => reference with { Type = ReadTypes.Ris(reference) }),
        Losses.Counts,
        Losses.OtherAuthors,
        Losses.OrganizationAsAuthor,
        Losses.YearlessDate,
        new("the arXiv category", reference => reference with { ArxivCategory = null }),
        new("names with commas, and which particle is dropped", reference => Losses.EachPerson(reference, ReadNames.Ris)),
        new("fields that are no tags of RIS", reference => reference with { Fields = Losses.Only(reference.Fields, RisRecordWriter.IsTag) }),
        new("keywords with a semicolon are several", reference => reference with { Keywords = Losses.Parted(reference.Keywords, ';') }));

    public static WrittenForm CslJson { get; } = new(
        BibliographyFormat.CslJson, "written.json", "CslJson",
        Losses.UnknownType,
        Losses.OtherAuthorsOfUnknownNumber,
        Losses.OrganizationAsAuthor,
        Losses.YearlessDate,
        new("tags of CSL's mark-up, which say how a text looks", LossesOfText.Markup),
        new("keywords with a comma or a semicolon are several", reference => reference with { Keywords = Losses.Parted(reference.Keywords, ',', ';') }));

    public static WrittenForm PapersJson { get; } = new(
        BibliographyFormat.PapersJson, "written.papers.json", "PapersJson",
        Losses.OtherAuthorsOfUnknownNumber);

    public static TheoryData<string> Names { get; } = [.. All.Select(form => form.ToString())];

    public static IReadOnlyList<WrittenForm> All => [BibTeX, BibLaTeX, Ris, CslJson, PapersJson];

    public static WrittenForm Find(string name) => All.Single(form => form.ToString() == name);

    private static Loss[] BibLosses(bool isBibLaTeX) =>
    [
        Losses.Counts,
        new("how many authors there are beside those named", reference => reference with
        {
            AuthorCount = reference.Authors.Count == 0 || reference.HasOtherAuthors ? null : reference.Authors.Count,
        }),
        Losses.OrganizationBesideAuthors,
        new("an organization beside editors is an author", reference => reference.Editors.Count == 0 || reference.Authors.Count > 0 ? reference : Losses.OrganizationAsAuthor.Apply(reference)),
        new("who published a thesis or a report of no one else", LossesOfPlace.Institution),
        new("braces and backslashes of addresses and identifiers are escaped as these do it", LossesOfText.Verbatim),
        new("a series without a venue is one", LossesOfPlace.Series),
        new("what a thesis or a report is in", LossesOfPlace.Report),
        Losses.YearlessDate,
        new("parts of names", reference => Losses.EachPerson(reference, isBibLaTeX ? ReadNames.BibLaTeX : ReadNames.BibTeX)),
        new("signs of names of fields that BibTeX has none of", reference => reference with { Fields = Losses.Renamed(reference.Fields) }),
    ];
}
