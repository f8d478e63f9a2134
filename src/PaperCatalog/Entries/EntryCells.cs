using PaperCatalog.Format;
using PaperCatalog.Tables;
using PaperCatalog.Texts;

namespace PaperCatalog.Entries;

/// <summary>One paper as it stands in one listing: a row of the listing's tables.</summary>
internal readonly struct EntryCells(ListingTables listing, int row)
{
    /// <summary>The number of the listing.</summary>
    public int ListingNumber => listing.Number;

    /// <summary>The line that the entry starts at, from 1.</summary>
    public int Line => (int)listing.Cell(row, EntryColumn.Line);

    /// <summary>The date, <c>yyyymmdd</c>, where the entry has one.</summary>
    public int? Date => listing.Date(row, EntryColumn.Date) is >= 0 and var date ? date : null;

    /// <summary>How many authors the entry says there are, where it does.</summary>
    public int? AuthorCount => listing.Cell(row, EntryColumn.AuthorCount) is var more and not TableForm.Missing
        ? (int)Math.Min(more + Count(EntryColumn.Names), int.MaxValue)
        : null;

    /// <summary>
    /// A number, where the entry has it; one that no <see cref="int"/> holds is the largest that it does.
    /// </summary>
    public int? Number(int column) =>
        listing.Cell(row, column) is >= 0 and var number ? (int)Math.Min(number, int.MaxValue) : null;

    /// <summary>A text, where the entry has it.</summary>
    public bool TryGetText(int column, out ReadOnlySpan<byte> text) => listing.TryGetText(row, column, out text);

    /// <summary>The links of the abstract.</summary>
    public string[] Links() => Texts(EntryColumn.Links, ListingTable.Links);

    /// <summary>People: <see cref="EntryColumn.Names"/> or <see cref="EntryColumn.Editors"/>.</summary>
    public Author[] People(int column)
    {
        var count = Count(column);
        if (count == 0)
            return [];
        var (tables, first) = (listing, (int)listing.Cell(row, column));
        var people = new Author[count];
        for (var i = 0; i < people.Length; i++)
        {
            var name = first + i;
            people[i] = NameParts.Read(
                listing.Text(row, ListingTable.Names, name), cell => tables.Cell(ListingTable.Names, name, cell));
        }

        return people;
    }

    /// <summary>The number of people: of <see cref="EntryColumn.Names"/> or <see cref="EntryColumn.Editors"/>.</summary>
    public int PersonCount(int column) => Count(column);

    /// <summary>A person's name as people write it.</summary>
    public ReadOnlySpan<byte> PersonText(int column, int person) =>
        listing.Text(row, ListingTable.Names, (int)listing.Cell(row, column) + person);

    /// <summary>What kind of work it says it is of.</summary>
    public PaperType Type => (PaperType)Math.Max(0, (int)listing.Cell(row, EntryColumn.Type));

    /// <summary>The number of fields that have no column of their own.</summary>
    public int FieldCount => Count(EntryColumn.Fields);

    /// <summary>Which field one of these is, a number of <see cref="FieldNumber"/>.</summary>
    public int FieldNumberAt(int index) => (int)listing.Cell(ListingTable.Fields, FirstField + index, FieldColumn.Number);

    /// <summary>The name of a field that goes by the name that the listing gives it.</summary>
    public string FieldName(int number) => listing.FieldName(number - FieldNumber.FirstOther);

    /// <summary>What one of the fields says.</summary>
    public string FieldText(int index) => Utf8Decoding.Decode(listing.Text(row, ListingTable.Fields, FirstField + index));

    private int FirstField => (int)listing.Cell(row, EntryColumn.Fields);

    private string[] Texts(int column, ListingTable table)
    {
        var count = Count(column);
        if (count == 0)
            return [];
        var first = (int)listing.Cell(row, column);
        var texts = new string[count];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Utf8Decoding.Decode(listing.Text(row, table, first + i));
        return texts;
    }

    private int Count(int column) => Math.Max(0, (int)listing.Cell(row, column + 1));
}
