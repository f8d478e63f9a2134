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
    // Longer runs are taken in several parts.
    private const int MostInRun = 500;

    /// <summary>Adds the problems in <paramref name="field"/>.</summary>
    public static void Find(Utf8Text text, ByteSpan field, List<Problem> problems)
    {
        var bytes = text.Slice(field);
        for (var at = 0; (at = SuspiciousBytes.Next(bytes, at, Suspicion.Invisible | Suspicion.Mojibake)) < bytes.Length;)
        {
            // What was decoded wrongly has such characters in it; that is one fault and not several.
            var mojibake = MojibakeRun.Length(bytes, at);
            at += mojibake > 0 ? mojibake : CheckRun(bytes, at, field.Start, problems);
        }
    }

    /// <summary>The invisible characters, none of them needed, that stand in a row with one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">What is looked at.</param>
    /// <param name="at">The one.</param>
    public static IReadOnlyList<ByteSpan> FindRun(Utf8Text text, ByteSpan line, ByteSpan at)
    {
        if (!line.Contains(at))
            return [at];
        var bytes = text.Slice(line);
        var start = at.Start - line.Start;
        for (var looked = 0; looked < MostInRun && start > 0 && InvisibleCharacters.IsInvisible(Neighbours.Before(bytes, start)); looked++)
            start = Neighbours.StartBefore(bytes, start);

        var problems = new List<Problem>();
        CheckRun(bytes, start, line.Start, problems);
        return [.. problems.Select(problem => problem.Span)];
    }

    /// <summary>Adds those of a run that are not needed between what is left of it and what is seen behind it.</summary>
    /// <returns>The length of the run; of what is no invisible character, its own.</returns>
    private static int CheckRun(ReadOnlySpan<byte> bytes, int start, int offset, List<Problem> problems)
    {
        var end = start;
        for (int length, count = 0; end < bytes.Length && count < 2 * MostInRun; end += length, count++)
        {
            length = Utf8Rule.Decode(bytes.Slice(end), out var codePoint);
            if (!InvisibleCharacters.IsInvisible(codePoint))
                break;
        }

        if (end == start)
            return Utf8Rule.Decode(bytes.Slice(start), out _);
        var (previous, next) = (Neighbours.Before(bytes, start), Neighbours.At(bytes, end));
        for (int at = start, length; at < end; at += length)
        {
            length = Utf8Rule.Decode(bytes.Slice(at), out var codePoint);
            if (InvisibleCharacters.IsNeeded(codePoint, previous, next))
            {
                previous = codePoint;
                continue;
            }

            var name = "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
            problems.Add(Problem.At(RuleTable.InvisibleCharacter, new ByteSpan(offset + at, length), name));
        }

        return end - start;
    }
}
