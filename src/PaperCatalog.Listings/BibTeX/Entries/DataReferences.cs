using System.Text;
using PaperCatalog.Listings.BibTeX.DataModel;
using PaperCatalog.Listings.BibTeX.Syntax;
using PaperCatalog.Listings.BibTeX.Values;

namespace PaperCatalog.Listings.BibTeX.Entries;

/// <summary>
/// Follows references to single fields of shared data, <c>title = {xdata=key-title}</c>, and to single names of it,
/// <c>author = {xdata=key-author-2 and Ann Lee}</c>.
/// </summary>
/// <remarks>The BibLaTeX manual has them under "Data Containers". Names of a list count from 1.</remarks>
internal sealed class DataReferences(BibDocument document, KeyIndex keys)
{
    // Longer chains are circles, or nobody's.
    private const int MostSteps = 8;

    private static readonly byte[] s_prefix = "xdata="u8.ToArray();

    /// <summary>Whether a value, or a part of one, has such a reference in it.</summary>
    public static bool MayBeIn(ReadOnlySpan<byte> value) => value.IndexOf(s_prefix) >= 0;

    /// <summary>Whether a value, or a name of a list, is such a reference.</summary>
    public static bool IsReference(ReadOnlySpan<byte> value) => value.StartsWith(s_prefix);

    /// <summary>The field that counts in place of a field: that which it refers to, where it is a reference to a whole field.</summary>
    public BibField Follow(BibField field)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (!TryFind(GetReference(field), out var next, out var number) || number > 0)
                return field;
            field = next;
        }

        return field;
    }

    /// <summary>Whether a field is a reference that no chain of them leads out of.</summary>
    public bool IsEndless(BibField field) => TryFind(GetReference(Follow(field)), out _, out var number) && number == 0;

    /// <summary>Finds what a reference refers to.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="field">The field.</param>
    /// <param name="number">The name in its list, from 1; 0 for all of the field.</param>
    public bool TryFind(ReadOnlySpan<byte> reference, out BibField field, out int number)
    {
        (field, number) = (default, 0);
        if (!IsReference(reference))
            return false;
        var path = reference.Slice(s_prefix.Length);
        var dash = path.LastIndexOf((byte)'-');
        if (dash > 0 && AsciiText.TryParse(path.Slice(dash + 1), out number))
        {
            path = path.Slice(0, dash);
            dash = path.LastIndexOf((byte)'-');
        }

        if (dash <= 0)
            return false;
        var entry = keys.Find(Encoding.UTF8.GetString(path.Slice(0, dash).ToArray()));
        if (entry < 0 || Find(document.Entries[entry], Encoding.UTF8.GetString(path.Slice(dash + 1).ToArray())) is not { } found)
            return false;
        field = found;
        return true;
    }

    private BibField? Find(BibEntry entry, string name)
    {
        var known = FieldNames.Find(Encoding.UTF8.GetBytes(name));
        if (known is not (FieldName.Unknown or FieldName.Other))
            return document.Find(entry, known);
        for (var i = entry.FirstField; i < entry.FirstField + entry.FieldCount; i++)
        {
            if (AsciiText.EqualsIgnoreCase(document.Text.Slice(document.Fields[i].Name), name))
                return document.Fields[i];
        }

        return null;
    }

    /// <summary>The value of a field that may be a reference: one without parts.</summary>
    private ReadOnlySpan<byte> GetReference(BibField field)
    {
        if (field.PartCount != 1 || document.Parts[field.FirstPart] is not { IsLiteral: true } part)
            return default;
        var raw = new RawValue(document.Text, part.Span);
        var range = raw.Trimmed;
        return raw.Bytes.Slice(range.Start, range.Length);
    }
}
