using PaperCatalog.Search.Words;

namespace PaperCatalog.Search.Index;

/// <summary>Makes the index of papers, which are added one after the other.</summary>
internal sealed class SearchIndexBuilder
{
    private readonly TermTable _table = new();
    private readonly FieldBuilder _titles;
    private readonly FieldBuilder _people;
    private readonly FieldBuilder _abstracts;
    private int _paperCount;

    /// <summary>Starts without papers.</summary>
    public SearchIndexBuilder()
    {
        var reader = new WordReader();
        _titles = new FieldBuilder(_table, reader);
        _people = new FieldBuilder(_table, reader);
        _abstracts = new FieldBuilder(_table, reader);
    }

    /// <summary>Adds the title of the paper, in UTF-8.</summary>
    public void AddTitle(ReadOnlySpan<byte> title) => _titles.Add(title);

    /// <summary>Adds an author or editor of the paper, or its organization.</summary>
    public void AddPerson(ReadOnlySpan<byte> name) => _people.Add(name);

    /// <summary>Adds the abstract of the paper.</summary>
    public void AddAbstract(ReadOnlySpan<byte> text) => _abstracts.Add(text);

    /// <summary>The paper is complete.</summary>
    public void EndPaper()
    {
        _titles.EndPaper();
        _people.EndPaper();
        _abstracts.EndPaper();
        _paperCount++;
    }

    /// <summary>The index.</summary>
    public SearchIndex Build()
    {
        var terms = _table.Sort(out var places);
        var weights = FieldWeight.All;
        return new SearchIndex(_paperCount, terms,
            [_titles.Build(places, weights[0]), _people.Build(places, weights[1]), _abstracts.Build(places, weights[2])]);
    }
}
