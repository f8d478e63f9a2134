namespace PaperCatalog.Search.Index;

/// <summary>The words of all papers and where they stand.</summary>
internal sealed class SearchIndex(int paperCount, Terms terms, FieldPostings[] fields)
{
    private int[]? _paperCounts;

    /// <summary>The number of papers.</summary>
    public int PaperCount => paperCount;

    /// <summary>The words.</summary>
    public Terms Terms => terms;

    /// <summary>The postings of title, people and abstract.</summary>
    public FieldPostings[] Fields => fields;

    /// <summary>In how many papers each word stands, whatever the field.</summary>
    public int[] PaperCounts => _paperCounts ??= CountPapers();

    private int[] CountPapers()
    {
        var counts = new int[terms.Count];
        var seen = new int[paperCount];
        for (var term = 0; term < counts.Length; term++)
        {
            foreach (var field in fields)
            {
                for (var reader = field.Read(term); reader.MoveNext();)
                {
                    if (seen[reader.Paper] != term + 1)
                        counts[term]++;
                    seen[reader.Paper] = term + 1;
                }
            }
        }

        return counts;
    }
}
