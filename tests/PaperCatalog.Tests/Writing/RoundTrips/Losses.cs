using System.Text.RegularExpressions;
using PaperCatalog.Writing;

namespace PaperCatalog.Tests.Writing.RoundTrips;

/// <summary>What several forms cannot say.</summary>
internal static class Losses
{
    public static Loss Counts { get; } = new("upvotes and comments", reference => reference with { UpvoteCount = null, CommentCount = null });

    public static Loss OtherAuthors { get; } = new("that there are other authors than those named, and how many", reference => reference with
    {
        AuthorCount = reference.Authors.Count == 0 ? null : reference.Authors.Count,
    });

    public static Loss OtherAuthorsOfUnknownNumber { get; } = new("other authors whose number is not known", reference => reference with
    {
        AuthorCount = reference.AuthorCount ?? (reference.Authors.Count == 0 ? null : reference.Authors.Count),
    });

    public static Loss OrganizationBesideAuthors { get; } = new("an organization beside authors", reference => reference with
    {
        Organization = reference.Authors.Count == 0 ? reference.Organization : null,
    });

    public static Loss OrganizationAsAuthor { get; } = new("an organization is an author, where no one else is", reference => reference with
    {
        Authors = reference.Authors.Count == 0 && reference.Organization is { } name ? [new Author(name)] : reference.Authors,
        AuthorCount = reference.Authors.Count == 0 && reference.Organization is not null ? reference.AuthorCount ?? 1 : reference.AuthorCount,
        Organization = null,
    });

    public static Loss YearlessDate { get; } = new("a date without a year", reference => reference with
    {
        PublishedOn = reference.PublishedOn is { Year: not null } date ? date : null,
    });

    public static Loss UnknownType { get; } = new("that the type is not known", reference => reference with
    {
        Type = reference.Type == PaperType.Unknown ? PaperType.Document : reference.Type,
    });

    public static Reference EachPerson(Reference reference, Func<Author, Author> change) => reference with
    {
        Authors = [.. reference.Authors.Select(change)],
        Editors = [.. reference.Editors.Select(change)],
    };

    public static IReadOnlyDictionary<string, string> Only(IReadOnlyDictionary<string, string> fields, Func<string, bool> isKept) =>
        fields.Where(field => isKept(field.Key)).ToDictionary(field => field.Key, field => field.Value);

    public static IReadOnlyDictionary<string, string> Renamed(IReadOnlyDictionary<string, string> fields) =>
        fields.ToDictionary(field => Regex.Replace(field.Key, "[^!-~]|[\"#%'(),={}@\\\\~]", "-"), field => field.Value);

    public static IReadOnlyList<string> Parted(IReadOnlyList<string> keywords, params char[] separators) =>
        [.. keywords.SelectMany(keyword => keyword.Split(separators)).Select(keyword => keyword.Trim(' ')).Where(keyword => keyword.Length > 0)];
}
