namespace PaperCatalog.Listings.PlainText;

/// <summary>
/// What people write before the fields of a paper, which is no part of them: marks of headings, numbers, labels such as
/// <c>Title:</c>. One of them says nothing; where they go through the listing they are taken off.
/// </summary>
internal sealed class PlainMarks
{
    private const int MaxLevel = 6;

    private static readonly string[] s_labels =
    [
        "Title:", "Abstract:", "Summary:", "Date:", "Published:", "URL:", "Link:", "arXiv:", "DOI:", "Upvotes:",
    ];

    private static readonly string[] s_names = ["Authors:", "Author:", "By:"];

    private readonly Utf8Text _text;
    private readonly ByteSpan[] _lines;
    private readonly int _level;
    private readonly bool _isNumbered;
    private readonly bool _isLabelled;

    /// <summary>Looks through the lines of a listing.</summary>
    public PlainMarks(Utf8Text text, ByteSpan[] lines)
    {
        (_text, _lines) = (text, lines);
        _level = FindLevel();
        _isNumbered = IsNumbered();
        _isLabelled = HasLabel("Title:") && HasLabel("Abstract:");
    }

    /// <summary>What a line says behind its mark.</summary>
    /// <param name="index">The line.</param>
    /// <param name="isNames">Whether its label says that these are people.</param>
    public ByteSpan Strip(int index, out bool isNames)
    {
        var line = _lines[index];
        isNames = false;
        if (_level > 0 && LevelOf(line) == _level)
            line = Skip(line, _level + 1);
        if (_isNumbered && NumberLength(line) is > 0 and var number)
            line = Skip(line, number);
        if (!_isLabelled)
            return line;
        isNames = FindLabel(line, s_names) is > 0;
        var label = Math.Max(FindLabel(line, s_names), FindLabel(line, s_labels));
        return Skip(line, label);
    }

    /// <summary>Whether a line is a heading of another level than those of the papers.</summary>
    public bool IsSection(int index) => _level > 0 && LevelOf(_lines[index]) is > 0 and var level && level != _level;

    private ByteSpan Skip(ByteSpan line, int length) =>
        length == 0 ? line : WhiteSpace.Trim(_text, ByteSpan.FromBounds(line.Start + length, line.End));

    /// <summary>The level of headings below which text stands, most often; 0 where there are none.</summary>
    private int FindLevel()
    {
        var counts = new int[MaxLevel + 1];
        var above = 0;
        foreach (var line in _lines)
        {
            if (line.IsEmpty)
                continue;
            var level = LevelOf(line);
            if (level == 0)
                counts[above]++;
            above = level;
        }

        var best = 0;
        for (var level = 1; level <= MaxLevel; level++)
        {
            if (counts[level] > 1 && (best == 0 || counts[level] > counts[best]))
                best = level;
        }

        return best;
    }

    /// <summary>Whether the numbers that lines begin with are those of papers: one after the other, with text between.</summary>
    private bool IsNumbered()
    {
        var last = 0;
        var isTextBetween = true;
        foreach (var line in _lines)
        {
            if (line.IsEmpty)
                continue;
            var length = NumberLength(line);
            if (length == 0)
            {
                isTextBetween = true;
                continue;
            }

            var bytes = _text.Slice(line);
            if (!AsciiText.TryParse(bytes.Slice(0, AsciiText.CountDigits(bytes)), out var number) || number != last + 1 || !isTextBetween)
                return false;
            (last, isTextBetween) = (number, false);
        }

        return last > 1;
    }

    private bool HasLabel(string label)
    {
        foreach (var line in _lines)
        {
            // The first letter tells most lines apart.
            if (line.Length < label.Length || (_text.Bytes[line.Start] | 0x20) != (label[0] | 0x20))
                continue;
            if (AsciiText.StartsWithIgnoreCase(_text.Slice(line), label))
                return true;
        }

        return false;
    }

    private int LevelOf(ByteSpan line)
    {
        if (line.IsEmpty || _text.Bytes[line.Start] != '#')
            return 0;
        var bytes = _text.Slice(line);
        var level = 0;
        while (level < bytes.Length && bytes[level] == '#')
            level++;
        return level <= MaxLevel && level + 1 < bytes.Length && bytes[level] == ' ' ? level : 0;
    }

    // "1. Title", "12) Title"; more than four digits are no number of a list.
    private int NumberLength(ByteSpan line)
    {
        if (line.IsEmpty || !AsciiText.IsDigit(_text.Bytes[line.Start]))
            return 0;
        var bytes = _text.Slice(line);
        var digits = AsciiText.CountDigits(bytes);
        return digits is > 0 and <= 4 && digits + 2 < bytes.Length && bytes[digits] is (byte)'.' or (byte)')' && bytes[digits + 1] == ' '
            ? digits + 2
            : 0;
    }

    private int FindLabel(ByteSpan line, string[] labels)
    {
        foreach (var label in labels)
        {
            if (AsciiText.StartsWithIgnoreCase(_text.Slice(line), label))
                return label.Length;
        }

        return 0;
    }
}
