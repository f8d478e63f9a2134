using System.Text;

namespace PaperCatalog.Listings.Naming;

/// <summary>Small words that lead on to another: a key that is cut short must not end in one.</summary>
internal static class LinkWords
{
    private static readonly HashSet<string> s_prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "Across", "Against", "As", "At", "Between", "Beyond", "By", "During", "For", "From", "In", "Into", "Of", "On",
        "Over", "Through", "To", "Toward", "Towards", "Under", "Using", "Via", "When", "With", "Within", "Without",
    };

    private static readonly HashSet<string> s_others = new(StringComparer.OrdinalIgnoreCase)
    {
        "A", "An", "And", "Are", "Based", "Be", "Can", "Do", "Does", "How", "Is", "Its", "Not", "Or", "Than", "That",
        "The", "Their", "Vs", "Which", "Who",
    };

    /// <summary>Whether the word starts a new phrase, in any case: before it a cut leaves a whole one.</summary>
    public static bool StartsPhrase(StringBuilder word) => word.Length <= 7 && s_prepositions.Contains(word.ToString());

    /// <summary>Whether the word needs another after it, in any case.</summary>
    public static bool Contains(StringBuilder word) =>
        word.Length <= 7 && (s_others.Contains(word.ToString()) || StartsPhrase(word));
}
