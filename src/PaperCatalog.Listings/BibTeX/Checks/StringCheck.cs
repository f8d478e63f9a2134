using PaperCatalog.Listings.BibTeX.Syntax;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.BibTeX.Checks;

/// <summary>Finds names of strings that nothing above defines, and strings that nothing below uses.</summary>
internal static class StringCheck
{
    /// <summary>Adds the draft of a listing.</summary>
    public static void Find(BibDocument document, ListingDraft draft)
    {
        var names = document.Strings.ConvertAll(definition => document.Text.GetString(definition.Definition.Name));
        var nearest = new NearestStrings(names);
        foreach (var part in document.Parts)
        {
            if (part.Kind != ValuePartKind.Undefined)
                continue;
            var name = document.Text.GetString(part.Span);
            draft.Report(RuleTable.UndefinedString, part.Span, name, Advise(name, nearest.Find(name)));
        }

        for (var i = 0; i < names.Count; i++)
        {
            if (!document.Strings[i].IsUsed)
                draft.Report(RuleTable.UnusedString, document.Strings[i].Definition.Name, names[i]);
        }
    }

    private static string Advise(string name, string? near) =>
        near is null ? "define it above with '@string', or put the text in braces" :
        string.Equals(name, near, StringComparison.OrdinalIgnoreCase) ? "move its '@string' above this entry" :
        $"did you mean '{near}'?";
}
