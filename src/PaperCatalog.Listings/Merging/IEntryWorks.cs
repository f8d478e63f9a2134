using PaperCatalog.Listings.Works;

namespace PaperCatalog.Listings.Merging;

/// <summary>Entries that were merged.</summary>
internal interface IEntryWorks
{
    /// <summary>What an entry says of its work.</summary>
    WorkRecord RecordAt(EntryPlace place);

    /// <summary>The places of the entries of the work of one, in order.</summary>
    EquatableArray<EntryPlace> WorkOf(EntryPlace place);
}
