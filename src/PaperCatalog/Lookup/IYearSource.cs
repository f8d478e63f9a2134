namespace PaperCatalog.Lookup;

/// <summary>What knows in which years papers are dated.</summary>
internal interface IYearSource
{
    /// <summary>The years, each once or more often.</summary>
    IEnumerable<int> Years { get; }

    /// <summary>Adds the rows of the papers of a year, with their dates.</summary>
    void Add(List<(int Date, int Row)> papers, int year);
}
