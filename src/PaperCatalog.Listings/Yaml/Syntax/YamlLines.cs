using PaperCatalog.Listings.Directives;

namespace PaperCatalog.Listings.Yaml.Syntax;

/// <summary>The lines of a text as YAML sees them: how far each is from the margin, and which say nothing.</summary>
internal sealed class YamlLines
{
    private readonly Utf8Text _text;
    private readonly int[] _indents;
    private readonly ByteSpan[] _contents;
    private readonly bool[] _isPassed;

    public YamlLines(Utf8Text text, DirectiveMarker marker)
    {
        _text = text;
        Count = text.LineCount;
        (_indents, _contents, _isPassed) = (new int[Count], new ByteSpan[Count], new bool[Count]);
        for (var i = 0; i < Count; i++)
            Classify(i, text.GetLine(i), marker);
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>How far the content of a line is from the margin; a compact item moves it.</summary>
    public int IndentOf(int line) => _indents[line];

    /// <summary>A line without the white space around it.</summary>
    public ByteSpan ContentOf(int line) => _contents[line];

    /// <summary>The bytes of that.</summary>
    public ReadOnlySpan<byte> BytesOf(int line) => _text.Slice(_contents[line]);

    /// <summary>Whether a line is blank.</summary>
    public bool IsBlank(int line) => _contents[line].IsEmpty;

    /// <summary>Whether a line is a comment.</summary>
    public bool IsComment(int line) => _isPassed[line] && !IsBlank(line);

    /// <summary>Whether a line is a directive of ours, which is no part of any text.</summary>
    public bool IsDirective(int line) => IsComment(line) && _indents[line] < 0;

    /// <summary>Whether a line ends a document or begins one.</summary>
    public bool IsMark(int line) => _indents[line] == 0 && (BytesOf(line).SequenceEqual("---"u8) || BytesOf(line).SequenceEqual("..."u8));

    /// <summary>The first line from <paramref name="line"/> on that says something.</summary>
    public int SkipPassed(int line)
    {
        while (line < Count && _isPassed[line])
            line++;
        return line;
    }

    /// <summary>Says that the content of a line begins further to the right: an item that is a map begins behind its dash.</summary>
    public void Move(int line, int start)
    {
        _indents[line] += start - _contents[line].Start;
        _contents[line] = ByteSpan.FromBounds(start, _contents[line].End);
    }

    private void Classify(int line, ByteSpan whole, DirectiveMarker marker)
    {
        var content = Trim(whole);
        (_contents[line], _indents[line]) = (content, content.Start - whole.Start);
        _isPassed[line] = content.IsEmpty || _text.Bytes[content.Start] == '#';
        if (!content.IsEmpty && DirectiveMarker.IsPossible(_text.Slice(content)) && marker.Find(_text.Slice(content), out _) > 0)
            (_indents[line], _isPassed[line]) = (-1, true);
    }

    private ByteSpan Trim(ByteSpan line)
    {
        // Most lines are spaces, and then signs up to the end.
        var (start, end) = (line.Start, line.End);
        while (start < end && _text.Bytes[start] == ' ')
            start++;
        if (start < end && IsInk(_text.Bytes[start]) && IsInk(_text.Bytes[end - 1]))
            return ByteSpan.FromBounds(start, end);
        var content = WhiteSpace.TrimLines(_text, line);
        return WhiteSpace.Trim(_text, content).IsEmpty ? new ByteSpan(line.Start, 0) : content;
    }

    private static bool IsInk(byte value) => value is > (byte)' ' and < 0x7F;
}
