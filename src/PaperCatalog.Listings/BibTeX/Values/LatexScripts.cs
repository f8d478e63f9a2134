using System.Text;

namespace PaperCatalog.Listings.BibTeX;

/// <summary>Superscripts and subscripts that Unicode has: digits, signs and few letters.</summary>
internal static class LatexScripts
{
    private const string Plain = "0123456789+-=()ni";
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";

    // There is no subscript n that every font has.
    private const string Subscripts = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

    /// <summary>The most bytes of one, <c>10^{-12}</c>: longer ones are no exponents.</summary>
    public const int MaxLength = 8;

    /// <summary>The script that an argument becomes; <see langword="null"/> where Unicode does not have all of it.</summary>
    public static string? Find(byte sign, ReadOnlySpan<byte> argument)
    {
        if (sign == '^' && argument.SequenceEqual("\\circ"u8))
            return "°";
        if (argument.IsEmpty || argument.Length > MaxLength)
            return null;
        var scripts = sign == '^' ? Superscripts : Subscripts;
        var result = new StringBuilder();
        foreach (var value in argument)
        {
            var index = Plain.IndexOf((char)value);
            if (index < 0 || index >= scripts.Length)
                return null;
            result.Append(scripts[index]);
        }

        return result.ToString();
    }
}
