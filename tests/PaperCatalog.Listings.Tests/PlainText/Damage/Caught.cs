namespace PaperCatalog.Listings.Tests.PlainText.Damage;

/// <summary>How much of a kind of damage can be told from a whole listing.</summary>
internal enum Caught
{
    Always,
    Sometimes,
    Never,
}
