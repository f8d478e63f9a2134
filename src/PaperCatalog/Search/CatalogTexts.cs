using PaperCatalog.Entries;
using PaperCatalog.Format;
using PaperCatalog.Search.Index;
using PaperCatalog.Tables;

namespace PaperCatalog.Search;

/// <summary>Reads the texts of a catalogue that are searched.</summary>
internal static class CatalogTexts
{
    /// <summary>The index of all papers.</summary>
    public static SearchIndex Index(CatalogTables tables)
    {
        var builder = new SearchIndexBuilder();
        for (var home = 0; home < tables.ListingCount; home++)
        {
            var count = tables.ListingAt(home).RowCount(ListingTable.Papers);
            for (var paper = 0; paper < count; paper++)
                AddPaper(builder, tables, home, paper);
        }

        return builder.Build();
    }

    private static void AddPaper(SearchIndexBuilder builder, CatalogTables tables, int home, int paper)
    {
        // A row whose paper another one has keeps its number, and says nothing.
        if (tables.IsPaper(tables.FirstPaperOf(home) + paper))
            AddTexts(builder, tables, home, paper);
        builder.EndPaper();
    }

    private static void AddTexts(SearchIndexBuilder builder, CatalogTables tables, int home, int paper)
    {
        var entries = new PaperEntries(tables, home, paper);
        builder.AddTitle(tables.FirstText(home, paper, EntryColumn.Title));
        AddPeople(builder, entries, EntryColumn.Names);
        AddPeople(builder, entries, EntryColumn.Editors);
        builder.AddPerson(tables.FirstText(home, paper, EntryColumn.Organization));
        builder.AddAbstract(tables.FirstText(home, paper, EntryColumn.Abstract));
    }

    private static void AddPeople(SearchIndexBuilder builder, PaperEntries entries, int column)
    {
        foreach (var entry in entries)
        {
            for (var person = 0; person < entry.PersonCount(column); person++)
                builder.AddPerson(entry.PersonText(column, person));
            if (entry.PersonCount(column) > 0)
                return;
        }
    }
}
