using System.Text;
using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Nearest;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Lookups;

/// <summary>
/// What the lookups of a catalogue will find when the program runs, known while it is compiled: by the same rules, so that a lookup
/// which this finds in vain is one in vain.
/// </summary>
public sealed class LookupIndex
{
    // By the form in which two spellings are one; of a text that several works have, the first, as at run time.
    private readonly Dictionary<LookupKind, Dictionary<string, NearPaper>> _papers;

    private LookupIndex(Dictionary<LookupKind, Dictionary<string, NearPaper>> papers)
    {
        _papers = papers;
    }

    /// <summary>The index of a catalogue.</summary>
    /// <param name="build">The catalogue.</param>
    /// <param name="listings">What it was made of, in the same order.</param>
    public static LookupIndex Of(CatalogBuild build, IReadOnlyList<EquatableArray<EntryFacts>> listings)
    {
        var papers = new Dictionary<LookupKind, Dictionary<string, NearPaper>>();
        foreach (var kind in (LookupKind[])Enum.GetValues(typeof(LookupKind)))
            papers.Add(kind, new Dictionary<string, NearPaper>(kind == LookupKind.Identifier ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal));
        for (var number = 0; number < build.Works.Count; number++)
        {
            var work = build.Works[number];
            Add(LookupKind.Key, work.Name.Key, number);
            foreach (var place in work.Appearances)
            {
                var facts = listings[place.Listing][place.Entry];
                Add(LookupKind.CitationKey, facts.CitationKey, number);
                Add(LookupKind.Identifier, facts.Identity.ArxivId, number);
                Add(LookupKind.Identifier, facts.Identity.Doi, number);
                Add(LookupKind.Title, facts.Identity.Title, number);
            }
        }

        return new LookupIndex(papers);

        void Add(LookupKind kind, string? text, int number)
        {
            if (text is not null && Form(kind, text) is { Length: > 0 } form && !papers[kind].ContainsKey(form))
                papers[kind].Add(form, new NearPaper(text, build.Works[number].Name.Key, number));
        }
    }

    /// <summary>The number of the paper that a lookup will find; <see langword="null"/> where it finds none.</summary>
    /// <param name="kind">What is looked up.</param>
    /// <param name="text">As code writes it.</param>
    public int? Find(LookupKind kind, string text) =>
        Form(kind, text) is { Length: > 0 } form && _papers[kind].TryGetValue(form, out var paper) ? paper.Work : null;

    /// <summary>The paper that a lookup in vain probably meant, if any.</summary>
    /// <param name="kind">What was looked up.</param>
    /// <param name="text">As code writes it.</param>
    public NearPaper? FindNearest(LookupKind kind, string text)
    {
        // The citation key of a paper where its key is wanted, and the other way round.
        if (Other(kind) is { } other && _papers[other].TryGetValue(text, out var same))
            return kind == LookupKind.Key ? same with { Text = same.Key } : FindBy(kind, same.Work);
        if (Form(kind, text) is not { Length: > 0 } form)
            return null;
        var distance = new KeyDistance(Encoding.UTF8.GetBytes(form));
        (int Edits, int Lengths, NearPaper Paper)? nearest = null;
        foreach (var candidate in _papers[kind])
        {
            var edits = distance.To(Encoding.UTF8.GetBytes(candidate.Key), nearest?.Edits ?? Most(kind));
            if (edits is null)
                continue;
            var found = (Edits: edits.Value, Lengths: Math.Abs(candidate.Key.Length - form.Length), Paper: candidate.Value);
            if (nearest is not { } best || (found.Edits, found.Lengths).CompareTo((best.Edits, best.Lengths)) < 0)
                nearest = found;
        }

        return nearest?.Paper;
    }

    private NearPaper? FindBy(LookupKind kind, int work)
    {
        foreach (var paper in _papers[kind].Values)
        {
            if (paper.Work == work)
                return paper;
        }

        return null;
    }

    private static LookupKind? Other(LookupKind kind) => kind switch
    {
        LookupKind.Key => LookupKind.CitationKey,
        LookupKind.CitationKey => LookupKind.Key,
        _ => null,
    };

    // Of two identifiers that differ in more than a digit neither is a slip for the other.
    private static int Most(LookupKind kind) => kind == LookupKind.Identifier ? 1 : int.MaxValue;

    private static string? Form(LookupKind kind, string text)
    {
        switch (kind)
        {
            case LookupKind.Title:
                return TitleRule.Fold(text.AsSpan());
            case LookupKind.Identifier:
                var match = IdentifierRule.Find(text.AsSpan());
                return match.Kind == IdentifierKind.None ? null : IdentifierRule.Normalise(text.Substring(match.Start, match.Length));
            default:
                return text;
        }
    }
}
