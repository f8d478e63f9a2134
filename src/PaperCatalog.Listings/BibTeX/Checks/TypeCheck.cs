using PaperCatalog.Listings.BibTeX.DataModel;
using PaperCatalog.Listings.BibTeX.Syntax;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.BibTeX.Checks;

/// <summary>Finds entries of a type that no data model has.</summary>
internal sealed class TypeCheck(Utf8Text text, ListingDraft draft)
{
    private const int MaxDistance = 2;

    // Finding the nearest name is costly, and one slip can be in all entries.
    private readonly Dictionary<string, string?> _nearest = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the problem of an entry, if it has one.</summary>
    public void Find(BibEntry entry)
    {
        if (entry.Known != EntryType.Unknown || entry.Type.IsEmpty)
            return;
        var name = text.GetString(entry.Type);
        if (!_nearest.TryGetValue(name, out var nearest))
            _nearest.Add(name, nearest = NearestWord.Find(name, EntryTypes.All, MaxDistance));
        draft.Report(
            RuleTable.UnknownType, entry.Type, name,
            nearest is null ? "write a type that BibLaTeX has, or '@misc', as which it is read" : $"did you mean '@{nearest}'?");
    }
}
