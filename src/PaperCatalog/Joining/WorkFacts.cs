using PaperCatalog.Entries;
using PaperCatalog.Format;
using PaperCatalog.Lookup;
using PaperCatalog.Rules;
using PaperCatalog.Tables;
using PaperCatalog.Texts;

namespace PaperCatalog.Joining;

/// <summary>What a paper says that tells whether another one is of the same work.</summary>
/// <param name="entries">Its entries.</param>
internal sealed class WorkFacts(PaperEntries entries)
{
    // A title of fewer words can be that of several works.
    private const int TellingWords = 3;

    private string[]? _families;

    /// <summary>Its arXiv identifiers.</summary>
    public List<string> ArxivIds { get; } = [];

    /// <summary>Its DOIs.</summary>
    public List<string> Dois { get; } = [];

    /// <summary>Its titles, folded.</summary>
    public List<string> Titles { get; } = [];

    private bool HasTellingTitle { get; set; }

    private string[] Families => _families ??= Array.ConvertAll(entries.People(EntryColumn.Names), AuthorQuery.FamilyOf);

    /// <summary>The facts of the paper of a row.</summary>
    public static WorkFacts Of(CatalogTables tables, int row)
    {
        var entries = PaperEntries.Of(tables, row);
        var facts = new WorkFacts(entries);
        foreach (var entry in entries)
        {
            if (entry.TryGetText(EntryColumn.ArxivId, out var arxiv))
                facts.ArxivIds.Add(IdentifierRule.Normalise(Utf8Decoding.Decode(arxiv)));
            if (entry.TryGetText(EntryColumn.Doi, out var doi))
                facts.Dois.Add(Utf8Decoding.Decode(doi));
            if (entry.TryGetText(EntryColumn.Title, out var text) && Utf8Decoding.Decode(text) is var title)
            {
                facts.HasTellingTitle |= title.Split([' '], TellingWords).Length == TellingWords;
                if (TitleRule.Fold(title.AsSpan()) is { Length: > 0 } folded)
                    facts.Titles.Add(folded);
            }
        }

        return facts;
    }

    /// <summary>
    /// Whether another one is surely of the same work: an identifier that both have wants titles or people that agree, a title wants people,
    /// and nothing that differs.
    /// </summary>
    public bool IsSame(WorkFacts other)
    {
        var isTitled = Share(Titles, other.Titles, StringComparer.Ordinal);
        if (HasOneIdentifier(other))
            return isTitled || HaveOnePeople(other);
        return isTitled && HasTellingTitle && HaveOnePeople(other) && !Contradicts(other);
    }

    /// <summary>Whether identifiers, or where and when it was published, say that it is another work.</summary>
    public bool Contradicts(WorkFacts other) =>
        !HasOneIdentifier(other) && (Differ(ArxivIds, other.ArxivIds) || Differ(Dois, other.Dois) || IsElsewhere(other));

    private bool HasOneIdentifier(WorkFacts other) =>
        Share(ArxivIds, other.ArxivIds, StringComparer.OrdinalIgnoreCase) || Share(Dois, other.Dois, StringComparer.OrdinalIgnoreCase);

    // The shorter list may leave people out at its end.
    private bool HaveOnePeople(WorkFacts other)
    {
        var count = Math.Min(Families.Length, other.Families.Length);
        return count > 0 && Families.Take(count).SequenceEqual(other.Families.Take(count), StringComparer.Ordinal);
    }

    private bool IsElsewhere(WorkFacts other) =>
        Differ(FieldNumber.Venue, other) || Differ(FieldNumber.Volume, other) || Differ(FieldNumber.Issue, other) || Differ(FieldNumber.Pages, other) ||
        (YearOf(entries) is { } year && YearOf(other.Entries) is { } otherYear && Math.Abs(year - otherYear) > 1);

    private PaperEntries Entries => entries;

    private bool Differ(int field, WorkFacts other) =>
        entries.Field(field) is { } left && other.Entries.Field(field) is { } right && TitleRule.Fold(left.AsSpan()) != TitleRule.Fold(right.AsSpan());

    private static bool Differ(List<string> left, List<string> right) =>
        left.Count > 0 && right.Count > 0 && !Share(left, right, StringComparer.OrdinalIgnoreCase);

    private static bool Share(List<string> left, List<string> right, StringComparer comparer) =>
        left.Exists(text => right.Contains(text, comparer));

    private static int? YearOf(PaperEntries entries) => PaperDate.FromPacked(entries.Date())?.Year;
}
