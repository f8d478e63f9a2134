using PaperCatalog.Listings.BibTeX.DataModel;
using PaperCatalog.Listings.BibTeX.Syntax;

namespace PaperCatalog.Listings.BibTeX.Entries;

/// <summary>The fields of an entry, with those that it takes from its <c>xdata</c> and inherits from its <c>crossref</c>.</summary>
internal sealed class EntryFields(BibDocument document, BibEntry entry, DataReferences data)
{
    // Few entries have any.
    private List<BibField>? _data;
    private List<(FieldName Name, BibField Field)>? _inherited;

    /// <summary>The entry.</summary>
    public BibEntry Entry => entry;

    /// <summary>The field: the entry's own, else that of its data, else the one that it inherits.</summary>
    public BibField? Find(FieldName name)
    {
        if (FindOwn(name) is { } own)
            return own;
        for (var i = 0; i < _inherited?.Count; i++)
        {
            if (_inherited[i].Name == name)
                return data.Follow(_inherited[i].Field);
        }

        return null;
    }

    /// <summary>The field as the entry itself or its data gives it.</summary>
    public BibField? FindOwn(FieldName name)
    {
        if (document.Find(entry, name) is { } own)
            return data.Follow(own);
        for (var i = 0; i < _data?.Count; i++)
        {
            if (_data[i].Known == name)
                return data.Follow(_data[i]);
        }

        return null;
    }

    /// <summary>Whether a field stands in this entry.</summary>
    public bool IsOwn(BibField field) => entry.Span.Contains(field.Name);

    /// <summary>Takes over the fields of an <c>@xdata</c> entry that this one does not have.</summary>
    public void AddData(EntryFields shared)
    {
        foreach (var (name, field) in shared.All())
        {
            if (name == field.Known && Find(name) is null && !IsReference(name))
                (_data ??= []).Add(field);
        }
    }

    /// <summary>Inherits the fields of another entry that this one does not have.</summary>
    public void Inherit(EntryFields parent)
    {
        foreach (var (name, field) in parent.All())
        {
            if (FieldInheritance.Map(parent.Entry.Known, entry.Known, name) is { } target && Find(target) is null)
                (_inherited ??= []).Add((target, field));
        }
    }

    private static bool IsReference(FieldName name) =>
        name is FieldName.XData or FieldName.CrossRef or FieldName.Ids or FieldName.Unknown or FieldName.Other;

    private IEnumerable<(FieldName Name, BibField Field)> All()
    {
        for (var i = 0; i < entry.FieldCount; i++)
        {
            var field = document.Fields[entry.FirstField + i];
            yield return (field.Known, field);
        }

        foreach (var field in _data ?? [])
            yield return (field.Known, field);
        foreach (var inherited in _inherited ?? [])
            yield return inherited;
    }
}
