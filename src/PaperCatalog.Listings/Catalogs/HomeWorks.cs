using PaperCatalog.Listings.Merging;

namespace PaperCatalog.Listings.Catalogs;

/// <summary>The part that a listing has in a catalogue. As long as it stays as it was, builds share one object.</summary>
/// <param name="Works">The works whose first entry is in the listing, in the order of these entries.</param>
/// <param name="Papers">For each entry of the listing the work that it is of, at home here or in a listing before.</param>
/// <param name="Later">The entries of the listing that are not the last of their work, in order, each with the next one.</param>
public sealed record HomeWorks(EquatableArray<Work> Works, EquatableArray<PaperPlace> Papers, EquatableArray<LaterEntry> Later);

/// <summary>An entry whose work has another one behind it.</summary>
/// <param name="Entry">The number of the entry in its listing.</param>
/// <param name="Next">The next entry of the work.</param>
public readonly record struct LaterEntry(int Entry, EntryPlace Next);
