using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Forms;

/// <summary>What the schema of CSL-JSON asks of the people and dates of an item, whichever of them are read.</summary>
internal static class CslSchema
{
    /// <summary>Reports people and dates that are none, and names that these do not have.</summary>
    public static void Check(JsonElement item, JsonFields fields)
    {
        foreach (var field in item)
        {
            if (field.IsNull)
                continue;
            if (CslNames.People.Contains(field.Name))
                CheckPeople(field, fields);
            else if (CslNames.Dates.Contains(field.Name))
                CheckDate(field, fields);
        }
    }

    private static void CheckPeople(JsonElement people, JsonFields fields)
    {
        if (!fields.IsOfKind(people, JsonKind.Array, "a list of people"))
            return;
        foreach (var person in people)
        {
            if (fields.IsOfKind(person, JsonKind.Object, "a person: { \"family\": ..., \"given\": ... }"))
                fields.CheckNames(person, CslNames.PersonFields, CslNames.CrossrefPersonFields);
        }
    }

    // A text is a date in EDTF.
    private static void CheckDate(JsonElement date, JsonFields fields)
    {
        if (date.Kind != JsonKind.String && fields.IsOfKind(date, JsonKind.Object, "a date: { \"date-parts\": [[2024, 5, 24]] }"))
            fields.CheckNames(date, CslNames.DateFields);
    }
}
