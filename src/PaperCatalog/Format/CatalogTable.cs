namespace PaperCatalog.Format;

/// <summary>The tables of the image of a catalogue.</summary>
/// <remarks>Listings are numbered from 0, in the order of their paths; so are entries and the papers at home in a listing, each in theirs.</remarks>
internal enum CatalogTable
{
    /// <summary>The listings, and a row for the end of all.</summary>
    Listings,

    /// <summary>The indexes, in the order of <see cref="IndexTable"/>.</summary>
    Indexes,
}

/// <summary>The tables of the image of a shard of the indexes: of each index some of the slots.</summary>
/// <remarks>
/// An index is open-addressed with linear probing. The first bits of a hash say the shard, and the last ones the first slot there; each
/// shard has as many slots as every other, a power of two, and behind its last one comes its first. So an edit touches the shards of
/// what was and of what is, and no others.
/// </remarks>
internal enum IndexTable
{
    /// <summary>By key.</summary>
    Keys,

    /// <summary>By title. Where several papers have the same, the first is in it.</summary>
    Titles,

    /// <summary>By identifier. Where several papers have the same, the first is in it.</summary>
    Ids,

    /// <summary>By citation key. Where several papers have the same, the first is in it.</summary>
    Citations,
}
