namespace PaperCatalog.Listings.PlainText;

/// <summary>What is known of a listing as a whole while its entries are put together.</summary>
/// <param name="HasButtons">Whether its cards have buttons, as in the view of what is trending: these have no bullets, and dates in some cards.</param>
/// <param name="IsWrapped">Whether its paragraphs are wrapped: people type these, and put an identifier below the title.</param>
internal readonly record struct PlainForm(bool HasButtons, bool IsWrapped);
