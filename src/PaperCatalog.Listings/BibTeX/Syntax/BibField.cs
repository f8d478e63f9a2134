using PaperCatalog.Listings.BibTeX.DataModel;

namespace PaperCatalog.Listings.BibTeX.Syntax;

/// <summary>A field of an entry, or the definition of a string.</summary>
/// <param name="Name">Its name as it stands.</param>
/// <param name="Known">Which field that is.</param>
/// <param name="Value">Its value with all delimiters.</param>
/// <param name="FirstPart">The number of the value's first part.</param>
/// <param name="PartCount">How many parts it has.</param>
internal readonly record struct BibField(ByteSpan Name, FieldName Known, ByteSpan Value, int FirstPart, int PartCount);
