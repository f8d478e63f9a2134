using PaperCatalog.Format;

namespace PaperCatalog.Listings.Images;

/// <summary>What an index finds: a text, and the paper that it leads to.</summary>
/// <param name="Index">The index.</param>
/// <param name="Hash">The hash of the text there.</param>
/// <param name="Text">The text.</param>
/// <param name="Home">The listing that the paper is at home in.</param>
/// <param name="Paper">The number of the paper there.</param>
/// <param name="Listing">The listing whose number the slot holds.</param>
/// <param name="Number">The number in that, as a slot of the index holds it.</param>
internal readonly record struct IndexItem(IndexTable Index, uint Hash, string Text, int Home, int Paper, int Listing, int Number)
{
    /// <summary>Whether a lookup by a text of both finds this one: that of the paper before the other.</summary>
    public bool IsBefore(IndexItem other)
    {
        var order = Home != other.Home ? Home.CompareTo(other.Home) : Paper.CompareTo(other.Paper);
        if (order == 0)
            order = Listing != other.Listing ? Listing.CompareTo(other.Listing) : Number.CompareTo(other.Number);
        return order < 0;
    }
}
