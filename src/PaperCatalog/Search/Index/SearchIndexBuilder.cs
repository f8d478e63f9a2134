using PaperCatalog.Entries;
using PaperCatalog.Format;
using PaperCatalog.Search.Words;
using PaperCatalog.Tables;

namespace PaperCatalog.Search.Index;

/// <summary>Makes the index of a catalogue.</summary>
internal sealed class SearchIndexBuilder
{
    private readonly TermTable _table = new();
    private readonly FieldBuilder _titles;
    private readonly FieldBuilder _people;
    private readonly FieldBuilder _abstracts;

    private SearchIndexBuilder()
    {
        var reader = new WordReader();
        _titles = new FieldBuilder(_table, reader);
        _people = new FieldBuilder(_table, reader);
        _abstracts = new FieldBuilder(_table, reader);
    }

    /// <summary>Reads all papers once.</summary>
    public static SearchIndex Build(CatalogTables tables)
    {
        var builder = new SearchIndexBuilder();
        for (var paper = 0; paper < tables.PaperCount; paper++)
            builder.Add(tables, paper);
        return builder.Build(tables.PaperCount);
    }

    private void Add(CatalogTables tables, int paper)
    {
        _titles.Add(tables.FirstText(paper, EntryColumn.Title));
        _titles.EndPaper();
        AddPeople(tables, paper, EntryColumn.Names);
        AddPeople(tables, paper, EntryColumn.Editors);
        _people.Add(tables.FirstText(paper, EntryColumn.Organization));
        _people.EndPaper();
        _abstracts.Add(tables.FirstText(paper, EntryColumn.Abstract));
        _abstracts.EndPaper();
    }

    private void AddPeople(CatalogTables tables, int paper, int column)
    {
        foreach (var entry in new PaperEntries(tables, paper))
        {
            for (var person = 0; person < entry.PersonCount(column); person++)
                _people.Add(entry.PersonText(column, person));
            if (entry.PersonCount(column) > 0)
                return;
        }
    }

    private SearchIndex Build(int paperCount)
    {
        var terms = _table.Sort(out var places);
        var weights = FieldWeight.All;
        return new SearchIndex(paperCount, terms,
            [_titles.Build(places, weights[0]), _people.Build(places, weights[1]), _abstracts.Build(places, weights[2])]);
    }
}
