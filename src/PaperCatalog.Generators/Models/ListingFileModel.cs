using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Models;

/// <summary>All that a file of offsets is written from.</summary>
/// <param name="Options">The catalogue.</param>
/// <param name="Type">The class that they are part of.</param>
/// <param name="Name">The part of the file's name that stands for its listings.</param>
/// <param name="Listings">The listings, mostly one.</param>
internal sealed record ListingFileModel(CatalogOptions Options, string Type, string Name, EquatableArray<NumberedListing> Listings);

/// <summary>A listing's offsets.</summary>
/// <param name="Number">The number of the listing in its catalogue.</param>
/// <param name="Source">The offsets.</param>
internal sealed record NumberedListing(int Number, PlacedListing Source);
