using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Forms;

/// <summary>A form that is a map of properties to fields. Programs write it, so that a name which is not in the map is no mistake.</summary>
internal abstract class MappedForm : JsonForm
{
    /// <inheritdoc/>
    public override bool IsSure => true;

    /// <summary>The map.</summary>
    protected abstract FieldMap Map { get; }

    /// <inheritdoc/>
    public override bool IsPaper(JsonElement element) => IsInner(FindInner(element) ?? element);

    /// <inheritdoc/>
    public override void Read(JsonElement element, JsonFields fields)
    {
        var inner = FindInner(element);
        Map.Read(inner ?? element, fields);
        Complete(inner ?? element, fields);
        if (inner is not { } taken)
            return;
        fields.Take(taken);
        fields.AddOthers(element, fields.ReadAny);
    }

    /// <summary>The object in another that is the paper itself; <see langword="null"/> where it stands alone.</summary>
    protected virtual JsonElement? FindInner(JsonElement element) => null;

    /// <summary>Whether an object is a paper by what only this form has.</summary>
    protected abstract bool IsInner(JsonElement element);

    /// <summary>Says what follows from several properties.</summary>
    protected virtual void Complete(JsonElement paper, JsonFields fields)
    {
    }
}
