using System.Text;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Forms;

/// <summary>What an index calls the types of works. Of several names for one type the first says no more than the type does.</summary>
internal sealed class TypeNames(params (string Name, PaperType Type)[] names)
{
    /// <summary>Takes the type that a value names, of a list the first that is known; where it says more, it stays a field too.</summary>
    public void Take(JsonFields fields, JsonElement value)
    {
        if (fields.Entry.Type != PaperType.Unknown)
            return;
        if (value.Kind == JsonKind.String)
            TakeText(fields, value, value);
        else if (value.Kind == JsonKind.Array)
            TakeFirst(fields, value);
    }

    private void TakeFirst(JsonFields fields, JsonElement list)
    {
        var count = 0;
        foreach (var _ in list)
            count++;
        foreach (var item in list)
        {
            if (item.Kind == JsonKind.String && fields.Entry.Type == PaperType.Unknown)
                TakeText(fields, item, count == 1 ? list : item);
        }
    }

    private void TakeText(JsonFields fields, JsonElement text, JsonElement whole)
    {
        var name = Encoding.UTF8.GetString(text.Bytes.ToArray());
        foreach (var (known, type) in names)
        {
            if (!string.Equals(known, name, StringComparison.OrdinalIgnoreCase))
                continue;
            fields.Entry.Type = type;
            if (names.First(other => other.Type == type).Name == known)
                fields.Take(whole);
            return;
        }
    }
}
