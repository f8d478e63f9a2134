using PaperCatalog.Listings.ArxivPages;
using PaperCatalog.Listings.Atom;
using PaperCatalog.Listings.BibTeX;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.EndNote;
using PaperCatalog.Listings.Json;
using PaperCatalog.Listings.Markdown;
using PaperCatalog.Listings.MarkdownLists;
using PaperCatalog.Listings.PlainText;
using PaperCatalog.Listings.PubMed;
using PaperCatalog.Listings.Records;
using PaperCatalog.Listings.Ris;
using PaperCatalog.Listings.Tables;
using PaperCatalog.Listings.TextBrowser;
using PaperCatalog.Listings.Yaml;

namespace PaperCatalog.Listings;

/// <summary>The dialects there are, and which one a listing is of.</summary>
public static class DialectList
{
    /// <summary>All of them. The one that recognises every text comes last.</summary>
    public static IReadOnlyList<Dialect> All { get; } =
    [
        .. JsonDialect.All,
        BibTeXDialect.Instance,
        RisDialect.Instance,
        PubMedDialect.Instance,
        EndNoteDialect.Instance,
        AtomDialect.Instance,
        RssDialect.Instance,
        ArxivPageDialect.Instance,
        TableDialect.Instance,
        TextBrowserDialect.Instance,
        MarkdownListDialect.Instance,
        MarkdownDialect.Instance,
        YamlDialect.Instance,
        RecordDialect.Instance,
        PlainTextDialect.Instance,
    ];

    /// <summary>The dialect with a name, case aside; <see langword="null"/> where there is none.</summary>
    public static Dialect? Find(string name)
    {
        foreach (var dialect in All)
        {
            if (string.Equals(dialect.Name, name, StringComparison.OrdinalIgnoreCase))
                return dialect;
        }

        return null;
    }

    /// <summary>Whether a file of such a name is a listing, without being named as one: case does not matter.</summary>
    public static bool IsListingName(string path)
    {
        foreach (var dialect in All)
        {
            if (HasSuffix(dialect.ListingSuffixes, path))
                return true;
        }

        return false;
    }

    /// <summary>The first dialect that recognises a text, whatever is said about it.</summary>
    internal static Dialect Recognise(Utf8Text text)
    {
        // The forms of JSON come first, and one look tells them apart.
        if (JsonDialect.Recognise(text) is { } json)
            return json;
        foreach (var dialect in All)
        {
            if (dialect is not JsonDialect && dialect.Recognises(text))
                return dialect;
        }

        return PlainTextDialect.Instance;
    }

    /// <summary>
    /// The dialect that a project names, else one that the file's name says; <see langword="null"/> where neither says one.
    /// </summary>
    /// <param name="options">What the project says.</param>
    /// <param name="recognised">The dialect that the text was recognised as: it has the choice where a name fits several.</param>
    internal static Dialect? FindSaid(ListingOptions options, Dialect recognised)
    {
        if (options.Dialect is { } name && Find(name) is { } named)
            return named;
        if (HasSuffix(recognised.Suffixes, options.FileName))
            return recognised;
        Dialect? said = null;
        foreach (var dialect in All)
        {
            if (HasSuffix(dialect.Suffixes, options.FileName))
                said = dialect;
        }

        return said;
    }

    private static bool HasSuffix(IReadOnlyList<string> suffixes, string fileName)
    {
        foreach (var suffix in suffixes)
        {
            if (fileName.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
