using System.Text.Json;

namespace PaperCatalog.Tool.Page.Data;

/// <summary>What papers are picked by: the values that there are, and which of them each paper has.</summary>
internal sealed class Facet
{
    private readonly string _name;
    private readonly string[] _values;
    private readonly int[][] _ofPapers;

    /// <summary>Takes the values of all papers.</summary>
    /// <param name="name">The name that the page knows the facet by.</param>
    /// <param name="papers">The papers.</param>
    /// <param name="valuesOf">The values of one.</param>
    public Facet(string name, IReadOnlyList<Paper> papers, Func<Paper, IEnumerable<string>> valuesOf)
    {
        _name = name;
        var texts = papers.Select(paper => valuesOf(paper).Select(PageText.Of).Where(text => text.Length > 0).Distinct().ToArray()).ToArray();
        _values = [.. texts.SelectMany(values => values).Distinct().Order(StringComparer.Ordinal)];
        var numbers = _values.Select((value, number) => (value, number)).ToDictionary(pair => pair.value, pair => pair.number, StringComparer.Ordinal);
        _ofPapers = [.. texts.Select(values => values.Select(value => numbers[value]).ToArray())];
    }

    /// <summary>All facets of a catalogue.</summary>
    public static Facet[] All(IReadOnlyList<Paper> papers) =>
    [
        new("year", papers, paper => paper.Year is { } year ? [year.ToString("0000", null)] : []),
        new("venue", papers, paper => paper.Venue is { } venue ? [venue] : []),
        new("author", papers, paper => paper.Authors.Select(author => author.ToString()).Concat(paper.Organization is { } organization ? [organization] : [])),
        new("listing", papers, paper => paper.Appearances.Select(appearance => appearance.Listing.Path)),
        new("keyword", papers, paper => paper.Keywords),
    ];

    /// <summary>Writes it: the values, how many each paper has, and which.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject(_name);
        json.WriteTexts("values", _values);
        json.WriteNumbers("counts", _ofPapers.Select(values => values.Length));
        json.WriteNumbers("items", _ofPapers.SelectMany(values => values));
        json.WriteEndObject();
    }
}
