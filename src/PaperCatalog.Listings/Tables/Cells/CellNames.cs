using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.Tables.Cells;

/// <summary>The people of a cell.</summary>
/// <remarks>
/// Programs put semicolons between people, and have each as <c>Miller, Ada</c>, <c>Miller A.</c> or <c>Ada Miller</c>. People who write
/// tables themselves put commas between them, and <c>and</c> before the last. A number in parentheses behind a name is that of a
/// database.
/// </remarks>
/// <param name="draft">The listing.</param>
/// <param name="isIndexed">Whether a comma in the table stands within names, and never between two.</param>
/// <param name="isGlued">Whether nothing stands between two names.</param>
internal sealed class CellNames(ListingDraft draft, bool isIndexed, bool isGlued)
{
    private readonly Utf8Text _text = draft.Text;

    /// <summary>Reads the people of a cell.</summary>
    /// <param name="cell">What is in the cell.</param>
    /// <param name="isWhole">Whether all people are named.</param>
    public List<PersonName> Read(ByteSpan cell, out bool isWhole)
    {
        var names = new List<PersonName>();
        var named = WithoutOthers(cell);
        isWhole = named == cell;
        foreach (var person in Split(named))
        {
            var name = WithoutNumber(person);
            if (!name.IsEmpty && IndexName.ReadShort(draft, name, CellText.Append) is { } some)
                names.Add(some);
        }

        return names;
    }

    /// <summary>How many people a cell names.</summary>
    public int Count(ByteSpan cell) => Split(WithoutOthers(cell)).Count();

    private IEnumerable<ByteSpan> Split(ByteSpan cell)
    {
        if (CellList.IsBracketed(_text.Slice(cell)))
            return CellList.SplitBracketed(_text, cell);
        if (isGlued && CellList.FindSign(_text.Slice(cell)) == 0 && GluedNames.Split(_text, cell) is { Count: > 1 } glued)
            return glued;
        return CellList.FindSign(_text.Slice(cell)) is > 0 and var sign
            ? CellList.Split(_text, cell, sign).Where(person => sign != '\n' || !draft.IsDirective(_text.GetLineIndex(person.Start))).SelectMany(person => NameCommas.Split(_text, person, isIndexed: true))
            : NameCommas.Split(_text, cell, isIndexed);
    }

    /// <summary>A name without the number of a database behind it: <c>Miller, Ada (57190000000)</c>.</summary>
    private ByteSpan WithoutNumber(ByteSpan name)
    {
        var bytes = _text.Slice(name);
        var open = bytes.LastIndexOf((byte)'(');
        return open > 0 && bytes[bytes.Length - 1] == ')' && AsciiText.CountDigits(bytes.Slice(open + 1)) is > 0 and var digits && open + digits + 2 == bytes.Length
            ? WhiteSpace.Trim(_text, name with { Length = open })
            : name;
    }

    /// <summary>A cell without what stands at its end for people who are not named, and what parts that from the others.</summary>
    private ByteSpan WithoutOthers(ByteSpan cell)
    {
        if (NameWords.CountOthers(_text.Slice(cell)) is not (> 0 and var length))
            return cell;
        var rest = WhiteSpace.TrimLines(_text, cell with { Length = cell.Length - length });
        if (_text.Slice(rest).EndsWith(" and"u8))
            rest = rest with { Length = rest.Length - " and".Length };
        while (!rest.IsEmpty && _text.Bytes[rest.End - 1] is (byte)',' or (byte)';' or (byte)'&' or (byte)' ')
            rest = rest with { Length = rest.Length - 1 };
        return rest;
    }
}
