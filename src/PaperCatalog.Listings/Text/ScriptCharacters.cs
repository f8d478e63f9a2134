using System.Text;

namespace PaperCatalog.Listings;

/// <summary>Superscripts and subscripts that Unicode has: digits, signs and few letters.</summary>
internal static class ScriptCharacters
{
    /// <summary>The most bytes of an exponent or index; what is longer is none.</summary>
    public const int MaxLength = 8;

    private const string Plain = "0123456789+-=()ni";
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";

    // There is no subscript n that every font has.
    private const string Subscripts = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

    /// <summary>A text as superscript or subscript; <see langword="null"/> where Unicode does not have all of it.</summary>
    public static string? Find(ReadOnlySpan<byte> text, bool isSuperscript)
    {
        if (text.IsEmpty || text.Length > MaxLength)
            return null;
        var scripts = isSuperscript ? Superscripts : Subscripts;
        var result = new StringBuilder();
        foreach (var value in text)
        {
            var index = Plain.IndexOf((char)value);
            if (index < 0 || index >= scripts.Length)
                return null;
            result.Append(scripts[index]);
        }

        return result.ToString();
    }
}
