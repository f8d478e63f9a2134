namespace PaperCatalog.Format;

/// <summary>The tables of the image of a listing.</summary>
internal enum ListingTable
{
    /// <summary>One row: what there is to say of the listing.</summary>
    Facts,

    /// <summary>A checksum for each 16,384 bytes of the text, the last for what is left.</summary>
    Checksums,

    /// <summary>Not a table: the keys of the papers in the same part of <see cref="Papers"/>, one a line.</summary>
    Keys,

    /// <summary>The papers at home in the listing, whose first entry stands in it, in the order of these.</summary>
    Papers,

    /// <summary>The entries in the order of the listing: which paper each is an appearance of.</summary>
    Appearances,

    /// <summary>Of entries whose paper is at home elsewhere or appears once more: where.</summary>
    Elsewhere,

    /// <summary>The years in which papers at home here are dated, ascending.</summary>
    Years,

    /// <summary>The papers at home here that are dated in a year, by date, then in order.</summary>
    ByDate,

    /// <summary>The entries in the order of the listing: what each says.</summary>
    Entries,

    /// <summary>The links of all entries' abstracts.</summary>
    Links,

    /// <summary>The names of all entries' authors and editors.</summary>
    Names,

    /// <summary>The fields of all entries that have no column of their own.</summary>
    Fields,

    /// <summary>
    /// Not a table: the path of the listing, the name of the resource of the assembly that holds it, and the names of fields that go by
    /// the name that the listing gives them, one a line.
    /// </summary>
    Strings,

    /// <summary>
    /// Not a table: the texts of fields that are not a stretch of the listing (escapes, wrapped lines), decoded at build time.
    /// The place <c>n</c> is in part <c>n >> 18</c>, at <c>n &amp; 0x3FFFF</c>; a field ends in the part that it starts in. A
    /// part that is longer takes the numbers behind its own too, whose parts are empty.
    /// </summary>
    Decoded,

    /// <summary>
    /// Not a table: the bytes of the listing, where no resource holds them. One part is read in place, several are joined on
    /// first use.
    /// </summary>
    Text,
}
