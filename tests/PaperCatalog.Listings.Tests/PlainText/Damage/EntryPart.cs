namespace PaperCatalog.Listings.Tests.PlainText.Damage;

/// <summary>The lines of an entry that are not blank, in order.</summary>
internal enum EntryPart
{
    Title,
    Abstract,
    People,
    Separator,
    Date,
}
