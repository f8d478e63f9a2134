using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Images;

namespace PaperCatalog.Generators.Models;

/// <summary>All that a file with the images of listings is written from.</summary>
/// <param name="Options">The catalogue.</param>
/// <param name="Type">The class that they are part of.</param>
/// <param name="Name">The part of the file's name that stands for its listings.</param>
/// <param name="Listings">The listings, mostly one.</param>
internal sealed record ListingFileModel(CatalogOptions Options, string Type, string Name, EquatableArray<NumberedListing> Listings);

/// <summary>A listing in its catalogue.</summary>
/// <param name="Number">Its number there.</param>
/// <param name="Source">Where its fields are.</param>
/// <param name="Home">The works that its entries are of.</param>
internal sealed record NumberedListing(int Number, PlacedLayout Source, HomeWorks Home);
