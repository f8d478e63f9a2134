namespace PaperCatalog.Listings.BibTeX;

/// <summary>A superscript or subscript in characters.</summary>
/// <param name="Text">The characters.</param>
/// <param name="End">Where what they stand for ends.</param>
internal readonly record struct LatexScript(string Text, int End);
