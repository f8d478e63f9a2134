using System.Runtime.CompilerServices;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Checks;

/// <summary>Finds a word that stands twice in a row by mistake: <c>the the</c>.</summary>
/// <remarks>
/// Words are runs of ASCII letters with a single space between them. A letter of another script, a digit, a hyphen, an
/// apostrophe or a slash beside them makes them parts of something longer, and those are left alone: in many languages
/// doubling is grammar, and <c>end to end-to-end</c> has no mistake.
/// </remarks>
internal static class DoubledWordCheck
{
    // The two cases of a letter differ in it.
    private const int CaseBit = 0x20;

    private const string Joints = "-'’/_\\@&#\u2010\u2011\u00AD";

    /// <summary>Adds the problems in <paramref name="field"/>.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    public static void Find(Utf8Text text, ByteSpan field, List<Problem> problems)
    {
        var bytes = text.Slice(field);
        var (previous, length) = (0, 0);
        for (var at = 0; at < bytes.Length; at++)
        {
            var start = at;
            while (at < bytes.Length && IsLetter(bytes[at]))
                at++;
            // This loop looks at every word of every listing; the length alone turns most of them away.
            if (at - start == length && length > 0 && IsRepeat(bytes, new ByteSpan(previous, length), new ByteSpan(start, length)))
            {
                at = EndOfRepeats(bytes, new ByteSpan(start, length));
                Report(text, field, new ByteSpan(previous, length), at, problems);
            }
            else
            {
                length = at - start;
            }

            previous = start;
        }
    }

    private static void Report(Utf8Text text, ByteSpan field, ByteSpan first, int end, List<Problem> problems)
    {
        var bytes = text.Slice(field);
        if (IsPartOfWord(Neighbours.Before(bytes, first.Start)) || !EndsWord(bytes, end) ||
            MeantTwice.Contains(bytes.Slice(first.Start, first.Length), bytes.Slice(first.End + 1, first.Length)))
        {
            return;
        }

        var span = ByteSpan.FromBounds(field.Start + first.Start, field.Start + end);
        problems.Add(Problem.At(RuleTable.DoubledWord, span, text.GetString(new ByteSpan(span.Start, first.Length))));
    }

    private static bool IsRepeat(ReadOnlySpan<byte> bytes, ByteSpan first, ByteSpan second) =>
        first.Length > 0 && first.End + 1 == second.Start && bytes[first.End] == ' ' &&
        EqualsIgnoreCase(bytes.Slice(first.Start, first.Length), bytes.Slice(second.Start, second.Length));

    /// <summary>Where the last of the words ends that repeat <paramref name="word"/>: "the the the" is one mistake.</summary>
    private static int EndOfRepeats(ReadOnlySpan<byte> bytes, ByteSpan word)
    {
        var next = word;
        while (true)
        {
            word = next;
            next = new ByteSpan(word.End + 1, word.Length);
            if (next.End > bytes.Length || !EndsWord(bytes, next.End) || !IsRepeat(bytes, word, next))
                return word.End;
        }
    }

    private static bool EndsWord(ReadOnlySpan<byte> bytes, int at)
    {
        // A full stop inside of something longer: "in in.vivo", "the the.org".
        if (at + 1 < bytes.Length && bytes[at] == '.')
            at++;
        return !IsPartOfWord(Neighbours.At(bytes, at));
    }

    private static bool IsLetter(byte value) => (uint)((value | CaseBit) - 'a') <= 'z' - 'a';

    // Quotes and dashes outside ASCII part words; letters, and what has no place in UTF-16, make one word of two.
    private static bool IsPartOfWord(int codePoint) =>
        codePoint > char.MaxValue || char.IsLetterOrDigit((char)codePoint) || Joints.IndexOf((char)codePoint) >= 0;

    private static bool EqualsIgnoreCase(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        for (var i = 0; i < first.Length; i++)
        {
            if ((first[i] | CaseBit) != (second[i] | CaseBit))
                return false;
        }

        return true;
    }
}
