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
        for (var paper = 0; paper < tables.PaperCount; paper++)
        {
            builder.AddTitle(tables.FirstText(paper, EntryColumn.Title));
            AddPeople(builder, tables, paper, EntryColumn.Names);
            AddPeople(builder, tables, paper, EntryColumn.Editors);
            builder.AddPerson(tables.FirstText(paper, EntryColumn.Organization));
            builder.AddAbstract(tables.FirstText(paper, EntryColumn.Abstract));
            builder.EndPaper();
        }

        return builder.Build();
    }

    private static void AddPeople(SearchIndexBuilder builder, CatalogTables tables, int paper, int column)
    {
        foreach (var entry in PaperEntries.Of(tables, paper))
        {
            for (var person = 0; person < entry.PersonCount(column); person++)
                builder.AddPerson(entry.PersonText(column, person));
            if (entry.PersonCount(column) > 0)
                return;
        }
    }
}
