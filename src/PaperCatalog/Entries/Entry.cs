using PaperCatalog.Tables;
using PaperCatalog.Texts;

namespace PaperCatalog.Entries;

/// <summary>One paper as it stands in one listing.</summary>
internal readonly struct Entry(Listing listing, int row)
{
    /// <summary>The listing.</summary>
    public Listing Listing { get; } = listing;

    /// <summary>The line that the entry starts at, from 1.</summary>
    public int Line => (int)Listing.Source.Cell(row, EntryColumn.Line);

    /// <summary>The date, where the entry has one.</summary>
    public PaperDate? Date =>
        Listing.Source.Cell(row, EntryColumn.Date) is >= 0 and var packed ? PaperDate.FromPacked((int)packed) : null;

    /// <summary>
    /// A number, where the entry has it; one that no <see cref="int"/> holds is the largest that it does.
    /// </summary>
    public int? Number(int column) =>
        Listing.Source.Cell(row, column) is >= 0 and var number ? (int)Math.Min(number, int.MaxValue) : null;

    /// <summary>A text, where the entry has it.</summary>
    public bool TryGetText(int column, out ReadOnlySpan<byte> text) => Listing.Source.TryGetText(row, column, out text);

    /// <summary>The links of the abstract.</summary>
    public string[] Links()
    {
        var links = List(EntryColumn.Links, out var first);
        for (var i = 0; i < links.Length; i++)
            links[i] = Utf8Text.Decode(Listing.Source.Link(first + i));
        return links;
    }

    /// <summary>The names of the authors.</summary>
    public string[] Names()
    {
        var names = List(EntryColumn.Names, out var first);
        for (var i = 0; i < names.Length; i++)
            names[i] = Utf8Text.Decode(Listing.Source.Name(first + i));
        return names;
    }

    private string[] List(int column, out int first)
    {
        first = (int)Listing.Source.Cell(row, column);
        var count = first < 0 ? 0 : (int)Listing.Source.Cell(row, column + 1);
        return count > 0 ? new string[count] : [];
    }
}
