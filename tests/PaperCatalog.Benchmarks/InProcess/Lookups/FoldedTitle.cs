using PaperCatalog.Rules;

namespace PaperCatalog.Benchmarks.InProcess.Lookups;

/// <summary>
/// The title rule as the keenest user of a dictionary would have it: into a buffer of the caller, with a short way for ASCII.
/// </summary>
internal static class FoldedTitle
{
    /// <summary>The folded form of <paramref name="title"/>, in <paramref name="buffer"/> where it fits.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> title, Span<char> buffer)
    {
        if (title.Length > buffer.Length)
            return TitleRule.Fold(title);
        var length = 0;
        foreach (var unit in title)
        {
            // Any other sign is for the rule itself to judge.
            if (unit is > '\x7F' or '+' or '#')
                return TitleRule.Fold(title);
            if (char.IsAsciiLetterOrDigit(unit))
                buffer[length++] = unit is >= 'A' and <= 'Z' ? (char)(unit | 0x20) : unit;
        }

        return buffer[..length];
    }
}
