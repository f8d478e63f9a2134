using System.Collections.Immutable;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Steps;

/// <summary>Brings the names of papers together with what their documentation says.</summary>
internal static class MemberStep
{
    /// <summary>The files of the members of all catalogues.</summary>
    public static ImmutableArray<MemberFileModel> Build(
        ImmutableArray<ListingDocs> docs, EquatableArray<CatalogModel> catalogs, CancellationToken cancellation)
    {
        var files = ImmutableArray.CreateBuilder<MemberFileModel>();
        foreach (var catalog in catalogs)
        {
            cancellation.ThrowIfCancellationRequested();
            var byPath = ByPath.Of(docs, catalog, listing => listing.Catalog, listing => listing.Path);
            var homes = catalog.Papers.ToLookup(paper => paper.Home, paper => new MemberModel(paper.Key, Merge(paper, byPath)));
            foreach (var (name, numbers) in FileGroups.Split(catalog))
            {
                var listings = numbers.Where(homes.Contains)
                    .Select(number => new HomeModel(number, catalog.Listings[number].Path, homes[number].ToEquatableArray()))
                    .ToEquatableArray();
                if (listings.Count > 0)
                    files.Add(new MemberFileModel(catalog.Options, name, listings));
            }
        }

        return files.ToImmutable();
    }

    private static EntryDoc Merge(PaperModel paper, ListingDocs[] listings)
    {
        var docs = paper.Appearances.Select(place => listings[place.Listing].Entries[place.Entry]).ToList();
        if (docs.Count == 1)
            return docs[0];
        return new EntryDoc(
            docs.Select(doc => doc.Title).FirstOrDefault(title => title.Length > 0) ?? "",
            docs.Select(doc => doc.AuthorCount).FirstOrDefault(count => count is not null),
            docs.Select(doc => doc.Organization).FirstOrDefault(name => name is not null),
            PaperFacts.GetDate(docs.Select(doc => doc.PublishedOn)),
            docs.Select(doc => doc.Summary).FirstOrDefault(summary => summary is not null),
            docs.Select(doc => doc.Url).FirstOrDefault(url => url is not null));
    }
}
