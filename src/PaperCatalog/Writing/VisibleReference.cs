namespace PaperCatalog.Writing;

/// <summary>What is written of a paper, freed of characters that nobody sees.</summary>
internal static class VisibleReference
{
    /// <summary>The reference without them; the same where it has none, as nearly all have.</summary>
    public static Reference Of(Reference reference) => HasAny(reference)
        ? reference with
        {
            CitationKey = VisibleText.Of(reference.CitationKey),
            Title = VisibleText.Of(reference.Title) ?? "",
            Abstract = VisibleText.Of(reference.Abstract),
            Authors = [.. reference.Authors.Select(Of)],
            Editors = [.. reference.Editors.Select(Of)],
            Organization = VisibleText.Of(reference.Organization),
            Venue = VisibleText.Of(reference.Venue),
            Volume = VisibleText.Of(reference.Volume),
            Issue = VisibleText.Of(reference.Issue),
            Pages = VisibleText.Of(reference.Pages),
            Publisher = VisibleText.Of(reference.Publisher),
            Language = VisibleText.Of(reference.Language),
            Note = VisibleText.Of(reference.Note),
            Isbn = VisibleText.Of(reference.Isbn),
            Issn = VisibleText.Of(reference.Issn),
            Url = VisibleText.Of(reference.Url),
            Keywords = [.. reference.Keywords.Select(VisibleText.Of).Where(keyword => keyword is not null).Select(keyword => keyword!)],
            Fields = reference.Fields.Where(field => VisibleText.Of(field.Value) is not null)
                .ToDictionary(field => field.Key, field => VisibleText.Of(field.Value)!, StringComparer.OrdinalIgnoreCase),
        }
        : reference;

    private static Author Of(Author person) => person.Literal is { } literal
        ? new Author(VisibleText.Of(literal) ?? "")
        : new Author(VisibleText.Of(person.Given), VisibleText.Of(person.Family) ?? "", VisibleText.Of(person.DroppingParticle), VisibleText.Of(person.NonDroppingParticle), VisibleText.Of(person.Suffix));

    private static bool HasAny(Reference reference) =>
        VisibleText.HasAny(reference.Title) || VisibleText.HasAny(reference.Abstract) || VisibleText.HasAny(reference.CitationKey) || VisibleText.HasAny(reference.Organization) ||
        VisibleText.HasAny(reference.Venue) || VisibleText.HasAny(reference.Volume) || VisibleText.HasAny(reference.Issue) || VisibleText.HasAny(reference.Pages) ||
        VisibleText.HasAny(reference.Publisher) || VisibleText.HasAny(reference.Language) || VisibleText.HasAny(reference.Note) || VisibleText.HasAny(reference.Isbn) ||
        VisibleText.HasAny(reference.Issn) || VisibleText.HasAny(reference.Url) || HasAny(reference.Authors) || HasAny(reference.Editors) ||
        reference.Keywords.Any(VisibleText.HasAny) || reference.Fields.Any(field => VisibleText.HasAny(field.Value));

    private static bool HasAny(IReadOnlyList<Author> people) => people.Any(person => VisibleText.HasAny(person.ToString()));
}
