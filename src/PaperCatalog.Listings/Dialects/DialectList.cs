using PaperCatalog.Listings.PlainText;

namespace PaperCatalog.Listings.Dialects;

/// <summary>The dialects there are, and which one a listing is of.</summary>
public static class DialectList
{
    /// <summary>All of them. The one that recognises every text comes last.</summary>
    public static IReadOnlyList<Dialect> All { get; } = [PlainTextDialect.Instance];

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

    /// <summary>
    /// The dialect that a project names; else the one that the file's name says; else the first that recognises the text.
    /// </summary>
    internal static Dialect Choose(Utf8Text text, ListingOptions options)
    {
        if (options.Dialect is { } name && Find(name) is { } named)
            return named;
        foreach (var dialect in All)
        {
            if (HasSuffix(dialect, options.FileName))
                return dialect;
        }

        foreach (var dialect in All)
        {
            if (dialect.Recognises(text))
                return dialect;
        }

        return PlainTextDialect.Instance;
    }

    private static bool HasSuffix(Dialect dialect, string fileName)
    {
        foreach (var suffix in dialect.Suffixes)
        {
            if (fileName.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
