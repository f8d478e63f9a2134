using PaperCatalog.Collections;

namespace PaperCatalog.Lookup;

/// <summary>Papers by year, brought together when they are first asked for.</summary>
/// <typeparam name="T">What a paper is.</typeparam>
internal sealed class YearIndex<T>
{
    private readonly IYearSource _source;
    private readonly Func<int, T> _paperAt;
    private readonly int[] _years;
    private readonly View<T>?[] _views;

    /// <summary>The years of a catalogue.</summary>
    /// <param name="source">What knows them.</param>
    /// <param name="paperAt">Gives a paper by its row.</param>
    public YearIndex(IYearSource source, Func<int, T> paperAt)
    {
        (_source, _paperAt) = (source, paperAt);
        _years = [.. new SortedSet<int>(source.Years)];
        _views = new View<T>?[_years.Length];
        Years = Frozen.List(_years);
    }

    /// <summary>The years, ascending.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The papers of a year, by date, then in order: the same list each time.</summary>
    public IReadOnlyList<T> Find(int year)
    {
        var at = Array.BinarySearch(_years, year);
        return at < 0 ? [] : _views[at] ?? Once.Keep(ref _views[at], MakeView(year));
    }

    private View<T> MakeView(int year)
    {
        var papers = new List<(int Date, int Row)>();
        _source.Add(papers, year);
        papers.Sort();
        var rows = papers.ConvertAll(paper => paper.Row).ToArray();
        return new View<T>(rows.Length, index => _paperAt(rows[index]));
    }
}
