using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using PaperCatalog.Collections;
using PaperCatalog.Errors;
using PaperCatalog.Joining;
using PaperCatalog.Nearest;
using PaperCatalog.Tables;

namespace PaperCatalog;

/// <summary>The papers of all listings of a project, each work once.</summary>
/// <remarks>
/// <para>
/// The order is that of the listings, by path, and inside each of its entries; a paper stands where it appears first.
/// </para>
/// <para>
/// Every way to a paper leads to the same object. It is made on first use; after that no lookup allocates anything. All
/// members may be used from many threads at once. Lookups by title and identifier read the listings, and throw
/// <see cref="InvalidOperationException"/>, with the path of the listing, where its text is not the one that the
/// catalogue was built with.
/// </para>
/// </remarks>
[DebuggerDisplay("Count = {Count}")]
public sealed partial class Catalog : IReadOnlyList<Paper>
{
    /// <summary>What all is read from.</summary>
    internal readonly CatalogTables Tables;

    private readonly ImageTables? _image;
    private readonly JoinedTables? _joined;

    private Catalog(ImageTables tables)
    {
        Tables = _image = tables;
        _papers = new PaperPages(this);
    }

    /// <summary>The number of papers.</summary>
    public int Count => Tables.PaperCount;

    /// <summary>The listings that the catalogue was built from, ordered by path, ordinal.</summary>
    public IReadOnlyList<Listing> Listings =>
        _listingView ?? Once.Keep(ref _listingView, new View<Listing>(Tables.ListingCount, ListingAt));

    /// <summary>The paper at a place in the catalogue, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Paper this[int index]
    {
        get
        {
            Guard.Index(index, Count);
            return PaperAt(Tables.RowAt(index));
        }
    }

    /// <summary>The paper with a key. Keys are compared ordinal.</summary>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    /// <exception cref="KeyNotFoundException">No paper has the key. The message names the key and the nearest keys, at
    /// most three.</exception>
    public Paper this[string key]
    {
        get
        {
            Guard.NotNull(key, nameof(key));
            return FindKey(key) ?? throw new KeyNotFoundException(MissingKey.Message(Tables, key, FindCitation(key)?.Key));
        }
    }

    /// <summary>
    /// Looks a paper up by its key, the name of its member in the generated class. Keys are compared ordinal.
    /// </summary>
    /// <returns>Whether a paper has the key.</returns>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public bool TryGetByKey(string key, [NotNullWhen(true)] out Paper? paper)
    {
        Guard.NotNull(key, nameof(key));
        paper = FindKey(key);
        return paper is not null;
    }

    /// <summary>
    /// Looks a paper up by its arXiv identifier or DOI, in any usual spelling: <c>2305.11627</c>,
    /// <c>arXiv:2305.11627v3</c>, <c>https://arxiv.org/abs/2305.11627</c>, <c>10.48550/arXiv.2305.11627</c>,
    /// <c>doi:10.1145/3442188.3445922</c>. The version and the case of letters do not matter. Any appearance's
    /// identifier finds the paper.
    /// </summary>
    /// <returns>Whether a paper has the identifier; also false where the text spells none.</returns>
    /// <exception cref="ArgumentNullException">The identifier is null.</exception>
    public bool TryGetById(string identifier, [NotNullWhen(true)] out Paper? paper)
    {
        Guard.NotNull(identifier, nameof(identifier));
        paper = FindIdentifier(identifier);
        return paper is not null;
    }

    /// <summary>
    /// Looks a paper up by its whole title. Case, punctuation, spacing, marks on Latin letters and full-width forms do
    /// not matter; letters, digits and the signs of names such as <c>C++</c> and <c>C#</c> do. Any appearance's title
    /// finds the paper.
    /// </summary>
    /// <returns>Whether a paper has the title; also false for one without a letter or digit.</returns>
    /// <exception cref="ArgumentNullException">The title is null.</exception>
    public bool TryGetByTitle(string title, [NotNullWhen(true)] out Paper? paper)
    {
        Guard.NotNull(title, nameof(title));
        paper = FindTitle(title);
        return paper is not null;
    }

    /// <summary>
    /// Looks a paper up by the key that a bibliography cites it by. Keys are compared ordinal, as Biber does; where several entries have
    /// the same key, the paper of the first is found.
    /// </summary>
    /// <returns>Whether a paper has the citation key.</returns>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public bool TryGetByCitationKey(string citationKey, [NotNullWhen(true)] out Paper? paper)
    {
        Guard.NotNull(citationKey, nameof(citationKey));
        paper = FindCitation(citationKey);
        return paper is not null;
    }

    /// <summary>Whether a paper has a key, ordinal.</summary>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public bool Contains(string key)
    {
        Guard.NotNull(key, nameof(key));
        return FindKey(key) is not null;
    }

    /// <summary>Goes through the papers in order.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Paper> IEnumerable<Paper>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
