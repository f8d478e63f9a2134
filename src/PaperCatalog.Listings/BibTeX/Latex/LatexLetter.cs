using System.Text;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.BibTeX.Latex;

/// <summary>Reads the letter under an accent: <c>\"o</c>, <c>\"{o}</c>, <c>\v s</c>, <c>\'{\i}</c>, <c>\'{\^e}</c>.</summary>
internal static class LatexLetter
{
    // An accent above an accent, and no further.
    private const int MaxAccents = 2;

    /// <summary>Reads what stands behind an accent; <see langword="null"/> where that can carry none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place behind the name of the accent.</param>
    /// <param name="accent">The accent.</param>
    public static AccentedLetter? Read(in LatexText text, int at, LatexAccent accent) => Read(text, at, accent, 1);

    private static AccentedLetter? Read(in LatexText text, int at, LatexAccent accent, int accents)
    {
        at = text.SkipSpace(at);
        var groups = 0;
        for (; text[at] == '{'; at = text.SkipSpace(at + 1))
            groups++;

        AccentedLetter letter;
        if (text[at] is 0 or (byte)'}' && accents == 1 && accent.Spacing.Length > 0)
            letter = new AccentedLetter(accent.Spacing, at, 0);
        else if (ReadLetter(text, at, accents) is { } read)
            letter = read with { Text = accent.Compose(read.Text) };
        else
            return null;

        var end = letter.End;
        if (letter.OpenGroups == 0)
        {
            for (var close = text.SkipSpace(end); groups > 0 && text[close] == '}'; close = text.SkipSpace(end))
                (groups, end) = (groups - 1, close + 1);
        }

        return letter with { End = end, OpenGroups = letter.OpenGroups + groups };
    }

    private static AccentedLetter? ReadLetter(in LatexText text, int at, int accents)
    {
        if (text[at] <= ' ' || text[at] is (byte)'}' or (byte)'$')
            return null;
        if (text[at] != '\\')
        {
            var length = Utf8Rule.Decode(text.Bytes.Slice(at), out _);
            return new AccentedLetter(text.GetString(at, at + length), at + length, 0);
        }

        var end = text.SkipLetters(at + 1);
        if (end == at + 1)
            return ReadAccent(text, LatexAccents.Find(text[end]), end + 1, accents);
        var command = Encoding.ASCII.GetString(text.Bytes.Slice(at + 1, end - at - 1).ToArray());
        // White space after the name of a command belongs to it.
        var next = text.SkipSpace(end);
        // The dot goes when an accent comes, in print as in Unicode.
        if (command is "i" or "j" or "imath" or "jmath")
            return new AccentedLetter(command.Substring(0, 1), next, 0);
        if (LatexSymbols.Find(command) is { Length: 1 } symbol)
            return new AccentedLetter(symbol, next, 0);
        return ReadAccent(text, LatexAccents.Find(command), end, accents);
    }

    private static AccentedLetter? ReadAccent(in LatexText text, LatexAccent? accent, int at, int accents) =>
        accent is not null && accents < MaxAccents ? Read(text, at, accent, accents + 1) : null;
}

/// <summary>A letter with its accent, as it was read.</summary>
/// <param name="Text">The letter with the accent.</param>
/// <param name="End">Where it ends.</param>
/// <param name="OpenGroups">How many groups are open there: an accent before a group is on its first letter.</param>
internal readonly record struct AccentedLetter(string Text, int End, int OpenGroups);
