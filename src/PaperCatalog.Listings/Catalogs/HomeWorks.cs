namespace PaperCatalog.Listings.Catalogs;

/// <summary>The part that a listing has in a catalogue. As long as it stays as it was, builds share one object.</summary>
/// <param name="Works">The works whose first entry is in the listing, in the order of these entries.</param>
/// <param name="Papers">For each entry of the listing the work that it is of, at home here or in a listing before.</param>
public sealed record HomeWorks(EquatableArray<Work> Works, EquatableArray<PaperPlace> Papers);
