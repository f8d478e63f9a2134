using System.ComponentModel;

namespace PaperCatalog.Generated;

/// <summary>
/// What the generator writes for a listing: where its text is, and where in the text each field stands. User code has
/// no use for it.
/// </summary>
/// <remarks>
/// <para>Tables are in the form that <see cref="CatalogSource"/> describes.</para>
/// <para>
/// A place in the text is a number of bytes from its start, a byte-order mark not counted. A field whose text differs
/// from its bytes in the listing (escapes, wrapped lines) stands in <see cref="Decoded"/> instead, and its place is
/// <c>Length + (part &lt;&lt; 18) + at</c>: it starts before byte 262,144 of its part, and ends in that part.
/// </para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class ListingSource
{
    /// <summary>The path of the listing, relative to the project, with <c>/</c> between its parts.</summary>
    protected abstract string Path { get; }

    /// <summary>
    /// The day of capture as <see cref="PaperDate.ToString"/> writes it, or null where it is not known.
    /// </summary>
    protected virtual string? CapturedOn => null;

    /// <summary>The length of the text in bytes, a byte-order mark not counted.</summary>
    protected abstract int Length { get; }

    /// <summary>
    /// The name of the resource in the assembly of the derived class that holds the listing, byte for byte; or null
    /// where <see cref="Text"/> holds it.
    /// </summary>
    protected virtual string? Resource => null;

    /// <summary>
    /// The number of parts of <see cref="Text"/>. One part is read in place, several are joined on first use.
    /// </summary>
    protected virtual int TextPartCount => 1;

    /// <summary>The bytes of the listing, where <see cref="Resource"/> is null.</summary>
    protected virtual ReadOnlySpan<byte> Text(int part) => default;

    /// <summary>The texts of fields that are not a slice of the listing, decoded at build time.</summary>
    protected virtual ReadOnlySpan<byte> Decoded(int part) => default;

    /// <summary><c>checksum</c>: one for each 65,536 bytes of the text, the last for what is left.</summary>
    protected virtual ReadOnlySpan<byte> Checksums(int part) => default;

    /// <summary>
    /// The entries in the order of the listing. <c>line</c>, from 1; places and lengths of <c>title +</c>, of
    /// <c>short +</c>, the paper's own name, of <c>abstract +</c>, <c>organization +</c>, <c>url +</c>, and of
    /// <c>arxiv +</c> and <c>doi +</c>, identifiers proper; <c>authors</c>, <c>upvotes</c> and <c>comments</c>, counts;
    /// <c>date</c>, <c>yyyymmdd</c> with 0 for each part that is not known (<c>20240500</c>, <c>521</c> for May 21 of
    /// no year); <c>links +</c> and <c>names +</c>, first row and number of rows in <see cref="Links"/> and
    /// <see cref="Names"/>. In the order
    /// <c>line title + short + abstract + authors organization + date upvotes comments url + arxiv + doi + links +
    /// names +</c>.
    /// </summary>
    protected virtual ReadOnlySpan<byte> Entries(int part) => default;

    /// <summary><c>at +</c>: place and length of a link in an abstract.</summary>
    protected virtual ReadOnlySpan<byte> Links(int part) => default;

    /// <summary><c>at +</c>: place and length of an author's name.</summary>
    protected virtual ReadOnlySpan<byte> Names(int part) => default;
}
