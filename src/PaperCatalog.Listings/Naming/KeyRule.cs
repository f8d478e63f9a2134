using System.Diagnostics.CodeAnalysis;
using System.Text;
using PaperCatalog.Listings.Naming.Formulas;

namespace PaperCatalog.Listings.Naming;

/// <summary>Turns a title into the C# member name of its paper: an identifier in PascalCase that still reads.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>Words part at white space and punctuation; each starts with a capital. How a word is cased says
/// <see cref="WordCase"/>, what becomes of signs, Greek letters and emoji says <see cref="SpelledSign"/>.</item>
/// <item>Where no capital can show the seam of two words, <c>_</c> does: between digits (<c>GEB-1.3B</c> gives
/// <c>Geb1_3B</c>, because <c>Geb13B</c> is another number) and between letters without case.</item>
/// <item>Of formulas a key has what a person would say (<see cref="PlainTitle"/>).</item>
/// <item>A number in front is a word (<see cref="LeadingNumber"/>); a name that would start with digits even so starts with
/// <c>_</c>. Keywords need no care: they are lower-case.</item>
/// <item>The result holds no formatting character and no surrogate, so that ordinally distinct keys are distinct to
/// the compiler, which drops the first and refuses the second.</item>
/// </list>
/// </remarks>
public static class KeyRule
{
    /// <summary>The most characters of a key that its paper shares with none: what a completion list still shows whole.</summary>
    public const int Limit = 60;

    /// <summary>The most characters of a <see cref="Long"/> key.</summary>
    public const int LongLimit = 120;

    // Longer ones say something, or it is no matter.
    private const int LongestNothing = 20;

    /// <summary>The key of a text that has no letter, digit or emoji.</summary>
    public const string Untitled = "Untitled";

    /// <summary>
    /// The key that a paper wants: its own name where the title has one (see <see cref="OwnName"/>), else the title; at
    /// most <see cref="Limit"/> characters.
    /// </summary>
    [SuppressMessage("Naming", "CA1720", Justification = "It is a short key, not an Int16.")]
    public static string Short(string title) => Make(
        OwnName.TryFind(title, out var start, out var length) ? title.Substring(start, length) : title, Limit);

    /// <summary>Whether the key of a title would tell nothing: it has one letter, or none.</summary>
    public static bool SaysNothing(string title) => title.Length < LongestNothing && SaysNothing(title, Short(title));

    /// <summary>The same where the <see cref="Short"/> key of the title is known.</summary>
    internal static bool SaysNothing(string title, string shortName) =>
        title.Length < LongestNothing && (shortName.Length == 1 || shortName == Untitled);

    /// <summary>
    /// The key of a paper whose <see cref="Short"/> key is another paper's: the title with its own name; at most
    /// <see cref="Limit"/> characters.
    /// </summary>
    public static string Full(string title) => Make(title, Limit);

    /// <summary>
    /// The key of a paper whose <see cref="Full"/> key is another paper's: what tells their titles apart may come late in
    /// them. At most <see cref="LongLimit"/> characters.
    /// </summary>
    [SuppressMessage("Naming", "CA1720", Justification = "It is a long key, not an Int64.")]
    public static string Long(string title) => Make(title, LongLimit);

    private static string Make(string text, int limit)
    {
        var isShouted = WordCase.IsShouted(text.AsSpan());
        var reader = new WordReader(LeadingNumber.Spell(PlainTitle.Of(text)).AsSpan());
        var word = new StringBuilder();
        var key = new StringBuilder();
        var cuts = default(CutPoints);
        while (reader.TryRead(word))
        {
            cuts.Add(key.Length, word, reader.Gap);
            if (NeedsSeam(key, word[0]))
                key.Append('_');
            // A text, for a builder of many letters searches its blocks for each.
            WordCase.AppendTo(key, word.ToString(), isShouted);
            if (key.Length > limit)
            {
                key.Length = cuts.Best(key, limit);
                break;
            }
        }

        return key.Length == 0 ? Untitled : key.ToString();
    }

    private static bool NeedsSeam(StringBuilder key, char next)
    {
        if (key.Length == 0)
            return char.IsDigit(next);
        var last = key[key.Length - 1];
        return char.IsDigit(last) ? char.IsDigit(next) : WordCase.IsWithoutCase(last) && WordCase.IsWithoutCase(next);
    }
}
