using PaperCatalog.Rules;

namespace PaperCatalog.Listings.PlainText;

/// <summary>The marks of a list: bullets, numbers that follow each other, boxes to tick. One of them says nothing, and is part of its line.</summary>
internal sealed class ListMarks
{
    private const int MaxDigits = 4;

    // So many in a row can be lost, or be written wrongly, and the next one still goes on with those before.
    private const int MostLost = 2;

    private const string Bullets = "-*+•·‣▪◦●○–—→■□✓☐☑";

    private static readonly string[] s_boxes = ["[ ] ", "[x] ", "[] "];

    private readonly Utf8Text _text;
    private readonly int[] _lengths;

    /// <summary>Looks through the lines of a listing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines without the white space around them; empty ones are passed over.</param>
    public ListMarks(Utf8Text text, ByteSpan[] lines)
    {
        _text = text;
        _lengths = new int[lines.Length];
        if (!MarkNumbers(lines))
            MarkBullets(lines);
    }

    /// <summary>Whether any line has one.</summary>
    public bool AreAny => Array.Exists(_lengths, length => length > 0);

    /// <summary>The length of the mark of a line; 0 where it has none.</summary>
    public int LengthAt(int line) => _lengths[line];

    /// <summary>Numbers count from one on, and below a heading from one again.</summary>
    private bool MarkNumbers(ByteSpan[] lines)
    {
        var (last, count) = (0, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            var length = NumberLength(_text.Slice(lines[i]), out var number);
            if (length == 0 || (number > 1 && (number < last || number > last + MostLost + 1)) || (number == 0 && count > 0))
                continue;
            (last, _lengths[i]) = (number, length);
            count++;
        }

        if (count > 1)
            return true;
        Array.Clear(_lengths, 0, _lengths.Length);
        return false;
    }

    private void MarkBullets(ByteSpan[] lines)
    {
        var counts = new int[Bullets.Length + 1];
        foreach (var line in lines)
        {
            if (FindBullet(_text.Slice(line), out _) is >= 0 and var bullet)
                counts[bullet]++;
        }

        for (var i = 0; i < lines.Length; i++)
        {
            if (FindBullet(_text.Slice(lines[i]), out var length) is >= 0 and var bullet && counts[bullet] > 1)
                _lengths[i] = length;
        }
    }

    /// <summary>The length of <c>1. </c>, <c>1) </c>, <c>[1] </c> or <c>(1) </c> at the start of a line; 0 where none stands there.</summary>
    private static int NumberLength(ReadOnlySpan<byte> line, out int number)
    {
        number = 0;
        if (line.IsEmpty)
            return 0;
        var opening = line[0] is (byte)'[' or (byte)'(' ? 1 : 0;
        var digits = AsciiText.CountDigits(line.Slice(opening));
        var end = opening + digits;
        if (digits is 0 or > MaxDigits || end + 1 >= line.Length || !AsciiText.TryParse(line.Slice(opening, digits), out number))
            return 0;
        var isClosed = opening == 0 ? line[end] is (byte)'.' or (byte)')' or (byte)':' : line[end] == (line[0] == '[' ? ']' : ')');
        return isClosed && AsciiText.IsSpace(line[end + 1]) ? SkipSpace(line, end + 1) : 0;
    }

    /// <summary>
    /// The number of the bullet at the start of a line, and the length of the mark that it makes; -1 where none stands there. A box alone is
    /// one of its own.
    /// </summary>
    private static int FindBullet(ReadOnlySpan<byte> line, out int length)
    {
        length = 0;
        if (line.IsEmpty)
            return -1;
        var size = Utf8Rule.Decode(line, out var sign);
        var bullet = sign < char.MaxValue ? Bullets.IndexOf((char)sign) : -1;
        if (BoxLength(line) is > 0 and var box)
        {
            length = SkipSpace(line, box);
            return Bullets.Length;
        }

        // "-5 and counting" has none; signs made for it need no space behind them.
        if (bullet < 0 || size >= line.Length || (size == 1 && !AsciiText.IsSpace(line[size])))
            return -1;
        length = SkipSpace(line, size);
        length = SkipSpace(line, length + BoxLength(line.Slice(length)));
        return bullet;
    }

    private static int BoxLength(ReadOnlySpan<byte> line)
    {
        foreach (var box in s_boxes)
        {
            if (AsciiText.StartsWithIgnoreCase(line, box))
                return box.Length;
        }

        return 0;
    }

    private static int SkipSpace(ReadOnlySpan<byte> line, int at)
    {
        while (at < line.Length && AsciiText.IsSpace(line[at]))
            at++;
        return at;
    }
}
