using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Naming;

namespace PaperCatalog.Listings.Catalogs;

/// <summary>A catalogue: the works that the entries of its listings are of, named and in order.</summary>
/// <remarks>Whatever shows a catalogue, or what is wrong with it, reads this value; nothing else merges or names.</remarks>
/// <param name="Works">The works, in the order of their first entries.</param>
public sealed record CatalogBuild(EquatableArray<Work> Works)
{
    /// <summary>Merges the entries of the listings to works and names them.</summary>
    /// <param name="name">The name of the class whose members the papers become.</param>
    /// <param name="listings">What is known of the entries of each listing, in the order of the listings' paths.</param>
    /// <param name="choices">What the project chooses.</param>
    public static CatalogBuild Build(
        string name, IReadOnlyList<EquatableArray<EntryFacts>> listings, CatalogChoices choices = default)
    {
        var works = PaperMerger.Merge(
            [.. listings.Select(entries => entries.Select(entry => entry.Identity).ToEquatableArray())], choices.Merge);
        var dates = works.Select(work => work.MergeDates(place => FactsAt(place).PublishedOn)).ToArray();
        var names = KeyAssigner.Assign([.. works.Select((work, i) => Request(work, dates[i]))], [name]);
        return new CatalogBuild(works.Select((work, i) => new Work(work, names[i], dates[i])).ToEquatableArray());

        EntryFacts FactsAt(EntryPlace place) => listings[place.Listing][place.Entry];

        KeyRequest Request(EquatableArray<EntryPlace> work, PartialDate? date)
        {
            var title = work.FirstThat(place => FactsAt(place).Identity.Title is { Length: > 0 } title ? title : null) ?? "";
            var isCited = choices.Keys == KeySource.Citation || KeyRule.SaysNothing(title);
            return new KeyRequest(title, date is { HasYear: true } known ? known.Year : null)
            {
                Name = work.FirstThat(place => FactsAt(place).Names.Name),
                CitationKey = isCited ? work.FirstThat(place => FactsAt(place).CitationKey) : null,
                Aliases = work.SelectMany(place => FactsAt(place).Names.Aliases).ToEquatableArray(),
            };
        }
    }
}
