using System.Text;
using PaperCatalog.Listings.Links;

namespace PaperCatalog.Listings.Checks.Markup;

/// <summary>
/// Braces that LaTeX left: <c>{\bf ...}</c>, <c>{scriptsize ...}</c>, <c>{here}</c>, <c>_{base}</c>, and those that have no
/// partner. Sets, templates and JSON (<c>{0, 1}</c>, <c>{name}</c>, <c>{"a": 1}</c>) are ordinary text.
/// </summary>
internal ref struct BraceGroups
{
    private static readonly HashSet<string> s_switches = new(
        "bf em tt sc sl sf rm scriptsize footnotesize normalsize bfseries itshape textbf textit texttt textsc emph".Split(' '),
        StringComparer.Ordinal);

    private const int LongestSwitch = 12;

    private readonly int _lastClose;
    private int _depth;

    /// <summary>For one walk over <paramref name="bytes"/>.</summary>
    public BraceGroups(ReadOnlySpan<byte> bytes)
    {
        _lastClose = bytes.LastIndexOf((byte)'}');
        _depth = 0;
    }

    /// <summary>The remnant that the brace at <paramref name="at"/> opens; empty where there is none.</summary>
    public ByteSpan Open(ReadOnlySpan<byte> bytes, int at)
    {
        var word = EndOfWord(bytes, at + 1);
        if (_lastClose < at)
        {
            // Nothing closes it. A letter after it was its text; anything else may be a sign of its own, ":{".
            return word > at + 1 ? ByteSpan.FromBounds(at, word) : default;
        }

        var end = Lookahead.EndOfGroup(bytes, at);
        var isScript = end > at + 2 && Lookahead.ByteAt(bytes, at - 1) is (byte)'_' or (byte)'^' && HasBase(bytes, at - 1);
        var isMarkup = isScript || IsMarkup(bytes, at, word);
        if (!isMarkup || end < 0)
            Enter();
        return isMarkup ? ByteSpan.FromBounds(isScript ? at - 1 : at, end > 0 ? end : word) : default;
    }

    /// <summary>Notes a brace that was opened and whose end is yet to come.</summary>
    public void Enter() => _depth++;

    /// <summary>The brace at <paramref name="at"/>, where it closes nothing; empty where it does, or ends an emoticon.</summary>
    public ByteSpan Close(ReadOnlySpan<byte> bytes, int at)
    {
        if (_depth > 0)
        {
            _depth--;
            return default;
        }

        return Lookahead.ByteAt(bytes, at - 1) is (byte)':' or (byte)';' or (byte)'=' ? default : new ByteSpan(at, 1);
    }

    private static bool IsMarkup(ReadOnlySpan<byte> bytes, int at, int word)
    {
        var inside = bytes.Slice(at + 1);
        if (inside.StartsWith("\\"u8))
            return word > at + 2 || AccentResidue.End(bytes, at + 2) > 0;
        if (inside.StartsWith("here}"u8) || LinkFinder.SchemeLength(inside) > 0)
            return true;
        var length = word - at - 1;
        return length <= LongestSwitch && Lookahead.ByteAt(bytes, word) == ' ' &&
            s_switches.Contains(Encoding.UTF8.GetString(inside.Slice(0, length).ToArray()));
    }

    private static bool HasBase(ReadOnlySpan<byte> bytes, int sign) =>
        Lookahead.ByteAt(bytes, sign - 1) is var before && (AsciiText.IsWordByte(before) || before is (byte)')' or (byte)']');

    private static int EndOfWord(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && bytes[at] == '\\')
            at++;
        return Lookahead.EndOfLetters(bytes, at);
    }
}
