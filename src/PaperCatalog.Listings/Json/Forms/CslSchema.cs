using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Forms;

/// <summary>What the schema of CSL-JSON asks of the people and dates of an item, whichever of them are read.</summary>
internal static class CslSchema
{
    /// <summary>Reports people and dates that are none, and names that these do not have.</summary>
    public static void Check(JsonElement item, JsonEntryBuilder entry)
    {
        foreach (var field in item)
        {
            if (field.IsNull)
                continue;
            if (CslNames.People.Contains(field.Name))
                CheckPeople(field, entry);
            else if (CslNames.Dates.Contains(field.Name))
                CheckDate(field, entry);
        }
    }

    private static void CheckPeople(JsonElement people, JsonEntryBuilder entry)
    {
        if (!entry.IsOfKind(people, JsonKind.Array, "a list of people"))
            return;
        foreach (var person in people)
        {
            if (entry.IsOfKind(person, JsonKind.Object, "a person: { \"family\": ..., \"given\": ... }"))
                entry.CheckNames(person, CslNames.PersonFields);
        }
    }

    // A text is a date in EDTF.
    private static void CheckDate(JsonElement date, JsonEntryBuilder entry)
    {
        if (date.Kind != JsonKind.String && entry.IsOfKind(date, JsonKind.Object, "a date: { \"date-parts\": [[2024, 5, 24]] }"))
            entry.CheckNames(date, CslNames.DateFields);
    }
}
