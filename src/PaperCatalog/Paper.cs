using System.Diagnostics;
using System.Text.Json.Serialization;
using PaperCatalog.Collections;
using PaperCatalog.Entries;
using PaperCatalog.Format;
using PaperCatalog.Texts;

namespace PaperCatalog;

/// <summary>One work: what its entries in all listings of the catalogue say of it, merged.</summary>
/// <remarks>
/// <para>
/// <see cref="Appearances"/> are ordered by the path of their listing, then by line. Where several say different
/// things, each member says which one it takes; most take the first that says anything.
/// </para>
/// <para>
/// Nothing is read before a member asks for it. Strings and lists are made on first use and then kept. All members may
/// be used from many threads at once. A member throws <see cref="InvalidOperationException"/>, with the path of the
/// listing, where the listing's text is not the one that the catalogue was built with.
/// </para>
/// <para>A catalogue makes one object for each paper, so two papers are the same where the objects are.</para>
/// </remarks>
[DebuggerDisplay("{Key,nq}: {Title}")]
[JsonConverter(typeof(PaperJsonConverter))]
public sealed partial class Paper
{
    private readonly Catalog _catalog;
    private readonly int _home;
    private readonly int _number;

    // Racing threads may each make a string. They are equal, and which of them is kept does not matter.
    private string? _key;
    private string? _title;
    private string? _shortName;
    private string? _abstract;
    private string? _organization;
    private string? _arxivId;
    private string? _doi;
    private string? _url;

    // Of lists, all threads get the same.
    private IReadOnlyList<Author>? _authors;
    private IReadOnlyList<string>? _links;
    private IReadOnlyList<Appearance>? _appearances;

    internal Paper(Catalog catalog, int home, int number)
    {
        _catalog = catalog;
        _home = home;
        _number = number;
    }

    /// <summary>The name of the paper's member in the generated class; unique in the catalogue, ordinal.</summary>
    public string Key => _key ??= Utf8Decoding.Decode(_catalog.Tables.ListingAt(_home).KeyOf(_number));

    /// <summary>The title of the first appearance that has one, else an empty string.</summary>
    public string Title => _title ??= Utf8Decoding.Decode(GetTitleUtf8());

    /// <summary>
    /// The paper's own name, as its title gives it (<c>LLM-Pruner</c> in <c>LLM-Pruner: On the Structural Pruning of
    /// ...</c>); or null where no title does. Of the first appearance that has one.
    /// </summary>
    public string? ShortName => _shortName ?? Read(ref _shortName, EntryColumn.ShortName);

    /// <summary>The abstract of the first appearance that has one, or null.</summary>
    public string? Abstract => _abstract ?? Read(ref _abstract, EntryColumn.Abstract);

    /// <summary>
    /// The authors, in order, of the first appearance that names any; else empty. Plain-text listings give only
    /// <see cref="AuthorCount"/>.
    /// </summary>
    public IReadOnlyList<Author> Authors => _authors ?? Once.Keep(ref _authors, Frozen.List(Entries.People(EntryColumn.Names)));

    /// <summary>
    /// The number of authors that the first appearance with a number says, else the number of <see cref="Authors"/>,
    /// else null.
    /// </summary>
    public int? AuthorCount =>
        Entries.AuthorCount() ?? (Authors.Count > 0 ? Authors.Count : null);

    /// <summary>The organization that the first appearance with one stands under, or null.</summary>
    public string? Organization => _organization ?? Read(ref _organization, EntryColumn.Organization);

    /// <summary>
    /// The first date of the appearances that has a year, else the first date, else null; and of those that agree with it the
    /// most exact one: where one listing says 2023 and another May 19, 2023, it is the day.
    /// </summary>
    public PaperDate? PublishedOn => PaperDate.FromPacked(Entries.Date());

    /// <summary>The year of <see cref="PublishedOn"/>, or null where it is not known.</summary>
    public int? Year => PublishedOn?.Year;

    /// <summary>The largest number of upvotes of the appearances, or null where none has one.</summary>
    public int? UpvoteCount => Entries.LargestNumber(EntryColumn.Upvotes);

    /// <summary>The largest number of comments of the appearances, or null where none has one.</summary>
    public int? CommentCount => Entries.LargestNumber(EntryColumn.CommentCount);

    /// <summary>
    /// The arXiv identifier without its version, <c>2305.11627</c> or <c>hep-th/9901001</c>, of the first appearance
    /// that has one; or null. <see href="https://info.arxiv.org/help/arxiv_identifier.html">Both schemes</see> are
    /// known.
    /// </summary>
    public string? ArxivId => _arxivId ?? Read(ref _arxivId, EntryColumn.ArxivId);

    /// <summary>
    /// The DOI, <c>10.1145/3442188.3445922</c>, without a resolver, of the first appearance that has one; or null.
    /// </summary>
    public string? Doi => _doi ?? Read(ref _doi, EntryColumn.Doi);

    /// <summary>
    /// The address that the first appearance with one gives for the paper, as it stands there; or null.
    /// </summary>
    public string? Url => _url ?? Read(ref _url, EntryColumn.Url);

    /// <summary>
    /// The links in <see cref="Abstract"/>, in order, without the punctuation that the sentence puts after them; empty
    /// where there are none.
    /// </summary>
    public IReadOnlyList<string> Links => _links ?? Once.Keep(ref _links, Frozen.List(Entries.Links()));

    /// <summary>Where the paper stands: one for each entry, at least one.</summary>
    public IReadOnlyList<Appearance> Appearances =>
        _appearances ?? Once.Keep(ref _appearances, Frozen.List(MakeAppearances()));

    /// <summary>Its row in the catalogue.</summary>
    internal int Row => _catalog.Tables.FirstPaperOf(_home) + _number;

    private PaperEntries Entries => new(_catalog.Tables, _home, _number);

    /// <summary>
    /// <see cref="Title"/> in UTF-8, in place: nothing is copied or allocated. Empty where there is no title.
    /// </summary>
    public ReadOnlySpan<byte> GetTitleUtf8() => _catalog.Tables.FirstText(_home, _number, EntryColumn.Title);

    /// <summary>
    /// <see cref="Abstract"/> in UTF-8, in place: nothing is copied or allocated. Empty where there is no abstract.
    /// </summary>
    public ReadOnlySpan<byte> GetAbstractUtf8() => _catalog.Tables.FirstText(_home, _number, EntryColumn.Abstract);

    /// <summary>The title, or the key where there is no title.</summary>
    public override string ToString() => Title.Length > 0 ? Title : Key;

    private Appearance[] MakeAppearances()
    {
        var appearances = new List<Appearance>();
        foreach (var entry in Entries)
            appearances.Add(new Appearance(_catalog.ListingAt(entry.ListingNumber), entry));
        return appearances.ToArray();
    }

    private string? Read(ref string? kept, int column) =>
        _catalog.Tables.FirstText(_home, _number, column) is { IsEmpty: false } text ? kept = Utf8Decoding.Decode(text) : null;
}
