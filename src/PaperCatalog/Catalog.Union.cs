using PaperCatalog.Errors;
using PaperCatalog.Joining;

namespace PaperCatalog;

/// <content>One catalogue of several.</content>
public sealed partial class Catalog
{
    private readonly Catalog[] _parts = [];

    private Catalog(JoinedTables tables, Catalog[] parts)
    {
        Tables = _joined = tables;
        _parts = parts;
        _papers = new PaperPages(this);
    }

    /// <summary>
    /// One catalogue over those of several assemblies: its papers are theirs, in order, with the listings and the appearances of all.
    /// </summary>
    /// <remarks>
    /// <para>
    /// A work that several have is one paper. It is taken for one where an identifier is the same and titles or people agree, or where title and
    /// people are the same and neither identifiers, venue, volume, issue, pages nor years differ; of what is not sure each stays by itself. No
    /// catalogue gives two of its papers to one work.
    /// </para>
    /// <para>
    /// Where two works have one key, the first catalogue's keeps it. The other's <see cref="Paper.Key"/> is that key with the year, else with a number;
    /// all its other names find it too. A work that is found again keeps its first key, and is found by the others. Papers are objects of
    /// this catalogue, other ones than those of its parts.
    /// </para>
    /// <para>Nothing is read before it is asked for. What has to know which works are the same reads all titles and identifiers once.</para>
    /// </remarks>
    /// <param name="catalogs">The catalogues; one that is there twice counts once.</param>
    /// <exception cref="ArgumentNullException">There is no array.</exception>
    /// <exception cref="ArgumentException">One of the catalogues is null.</exception>
    public static Catalog Union(params Catalog[] catalogs)
    {
        Guard.NotNull(catalogs, nameof(catalogs));
        if (Array.IndexOf(catalogs, null) >= 0)
            throw new ArgumentException("A catalogue is null.", nameof(catalogs));
        var parts = catalogs.SelectMany(catalog => catalog._joined is null ? [catalog] : catalog._parts).Distinct().ToArray();
        return parts.Length == 1 ? parts[0] : new Catalog(new JoinedTables(Array.ConvertAll(parts, part => part._image!)), parts);
    }

    private Paper? FindKey(JoinedTables joined, string key)
    {
        if (joined.Works.FindGiven(key) is >= 0 and var row)
            return PaperAt(row);
        for (var part = 0; part < _parts.Length; part++)
        {
            if (_parts[part].FindKey(key) is { } paper)
                return PaperOf(joined, part, paper);
        }

        return null;
    }

    private Paper? FindCitation(JoinedTables joined, string key)
    {
        for (var part = 0; part < _parts.Length; part++)
        {
            if (_parts[part].FindCitation(key) is { } paper)
                return PaperOf(joined, part, paper);
        }

        return null;
    }

    private Paper? FindTitle(JoinedTables joined, string title)
    {
        for (var part = 0; part < _parts.Length; part++)
        {
            if (_parts[part].FindTitle(title) is { } paper)
                return PaperOf(joined, part, paper);
        }

        return null;
    }

    private Paper? FindIdentifier(JoinedTables joined, string text)
    {
        for (var part = 0; part < _parts.Length; part++)
        {
            if (_parts[part].FindIdentifier(text) is { } paper)
                return PaperOf(joined, part, paper);
        }

        return null;
    }

    private Paper PaperOf(JoinedTables joined, int part, Paper paper) =>
        PaperAt(joined.Works.RootOf(joined.FirstRowOf(part) + paper.Row));
}
