namespace PaperCatalog.Listings.PageCards;

/// <summary>How a form of capture writes what is the same on every page: links, texts, pictures.</summary>
internal abstract class CardSyntax
{
    /// <summary>The link that the whole of a stretch is; its text may hold other links and pictures.</summary>
    public abstract CardLink? ReadLink(ByteSpan span);

    /// <summary>The text of a link without the pictures before it; empty where it is only pictures.</summary>
    /// <param name="text">The text of the link.</param>
    /// <param name="account">The account that the link leads to, if it does.</param>
    public abstract ByteSpan SkipPictures(ByteSpan text, ByteSpan? account);

    /// <summary>Adds a stretch of text, decoded and on one line, to a field.</summary>
    public abstract void Decode(ByteSpan span, DecodedTextBuilder field);
}
