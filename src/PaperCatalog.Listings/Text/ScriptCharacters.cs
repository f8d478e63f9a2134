using System.Text;

namespace PaperCatalog.Listings;

/// <summary>Superscripts and subscripts that Unicode has: digits, signs and few letters.</summary>
internal static class ScriptCharacters
{
    /// <summary>The most bytes of an exponent or index; what is longer is none.</summary>
    public const int MaxLength = 8;

    private const string Raised = "0123456789+-=()ni";
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";

    // There is no subscript n that every font has. An x is in the formulas of half of all alloys.
    private const string Lowered = "0123456789+-=()x";
    private const string Subscripts = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₓ";

    /// <summary>A text as superscript or subscript; <see langword="null"/> where Unicode does not have all of it.</summary>
    public static string? Find(ReadOnlySpan<byte> text, bool isSuperscript)
    {
        if (text.IsEmpty || text.Length > MaxLength)
            return null;
        var (plain, scripts) = isSuperscript ? (Raised, Superscripts) : (Lowered, Subscripts);
        var result = new StringBuilder();
        foreach (var value in text)
        {
            var index = plain.IndexOf((char)value);
            if (index < 0)
                return null;
            result.Append(scripts[index]);
        }

        return result.ToString();
    }
}
