using PaperCatalog.Listings.Directives;

namespace PaperCatalog.Listings.Dialects;

/// <summary>A form that listings come in, with its reader. Each is a folder of its own and a row of the list of dialects.</summary>
public abstract class Dialect
{
    private protected Dialect(string name, CommentForm comment, params string[] suffixes) =>
        (Form, Marker, Suffixes) = (new DialectForm(name, comment), new DirectiveMarker(comment), suffixes);

    /// <summary>What its readings say of it.</summary>
    public DialectForm Form { get; private protected init; }

    /// <summary>What a project calls it, in the metadata <c>Dialect</c> of a listing; case does not matter.</summary>
    public string Name => Form.Name;

    /// <summary>What a directive begins with.</summary>
    internal DirectiveMarker Marker { get; }

    /// <summary>The ends of file names that only this dialect has, such as <c>.bib</c>.</summary>
    public IReadOnlyList<string> Suffixes { get; }

    /// <summary>The ends of file names, such as <c>.papers.txt</c>, that say of themselves that the file is a listing.</summary>
    public IReadOnlyList<string> ListingSuffixes { get; private protected init; } = [];

    /// <summary>
    /// Whether a text is surely of this dialect, by what it begins with. Cheap, whatever the text is; never true for a text
    /// that another dialect reads better.
    /// </summary>
    internal abstract bool Recognises(Utf8Text text);

    /// <summary>Reads a text; never throws, whatever it holds.</summary>
    internal abstract ListingReading Read(Utf8Text text, ListingOptions options);
}
