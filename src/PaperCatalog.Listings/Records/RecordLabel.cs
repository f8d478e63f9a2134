using PaperCatalog.Listings.Tables.Columns;

namespace PaperCatalog.Listings.Records;

/// <summary>A label of a text.</summary>
/// <param name="name">The label, as it stands first.</param>
/// <param name="text">The same as text.</param>
internal sealed class RecordLabel(byte[] name, string text)
{
    /// <summary>The label, as it stands first.</summary>
    public string Text => text;

    /// <summary>What it says; <see cref="TableField.Other"/> where it is not known.</summary>
    public TableField Field { get; } = ColumnNames.IsLooseTitle(text) ? TableField.Title : ColumnNames.Find(text).Field;

    /// <summary>Whether it is known.</summary>
    public bool IsKnown => Field != TableField.Other;

    /// <summary>Its numbers: it has as many as it stands times in a record.</summary>
    public List<int> Columns { get; } = [];

    /// <summary>Whether a label is this one, case aside.</summary>
    public bool Is(ReadOnlySpan<byte> other)
    {
        if (other.Length != name.Length)
            return false;
        for (var i = 0; i < name.Length; i++)
        {
            // For signs that are no letters the bit is no harm: colons and brackets stand in no label as another.
            if ((other[i] | 0x20) != (name[i] | 0x20))
                return false;
        }

        return true;
    }
}
