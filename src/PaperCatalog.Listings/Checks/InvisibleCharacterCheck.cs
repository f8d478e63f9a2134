using System.Globalization;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Checks;

/// <summary>
/// Finds characters that nobody sees and that change how a text compares, is searched or reads: control, bidirectional and
/// zero-width ones, soft hyphens, stray variation selectors.
/// </summary>
internal static class InvisibleCharacterCheck
{
    /// <summary>Adds the problems in <paramref name="field"/>.</summary>
    public static void Find(Utf8Text text, ByteSpan field, List<Problem> problems)
    {
        var bytes = text.Slice(field);
        for (var at = 0; (at = SuspiciousBytes.Next(bytes, at, Suspicion.Invisible | Suspicion.Mojibake)) < bytes.Length;)
        {
            // What was decoded wrongly has such characters in it; that is one fault and not several.
            var mojibake = MojibakeRun.Length(bytes, at);
            at += mojibake > 0 ? mojibake : CheckCharacter(bytes, at, field, problems);
        }
    }

    private static int CheckCharacter(ReadOnlySpan<byte> bytes, int at, ByteSpan field, List<Problem> problems)
    {
        var length = Utf8Rule.Decode(bytes.Slice(at), out var codePoint);
        if (InvisibleCharacters.IsInvisible(codePoint) &&
            !InvisibleCharacters.IsNeeded(codePoint, Neighbours.Before(bytes, at), Neighbours.At(bytes, at + length)))
        {
            var name = "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
            problems.Add(Problem.At(RuleTable.InvisibleCharacter, new ByteSpan(field.Start + at, length), name));
        }

        return length;
    }
}
