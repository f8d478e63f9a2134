using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Yaml.Syntax;

/// <content>Texts: plain, in quotes, and on lines of their own.</content>
internal sealed partial class YamlParser
{
    // Whether the text that is being read goes on in the next line without a space.
    private bool _isJoined;

    // "2305.11627" is an identifier and 0012 no number that anybody counts with.
    private const int MaxDigits = 9;

    /// <summary>Reads the value at a place of the current line, and goes to the line behind it.</summary>
    /// <param name="key">The name of the property that it is of.</param>
    /// <param name="at">The place.</param>
    /// <param name="indent">What a line is further right than that goes on with it.</param>
    /// <param name="depth">How deep it stands.</param>
    private void ReadValue(ByteSpan key, int at, int indent, int depth)
    {
        var rest = _text.Slice(ByteSpan.FromBounds(at, _lines.ContentOf(_line).End));
        switch (rest[0])
        {
            case (byte)'|' or (byte)'>' when IsBlockHeader(rest):
                ReadBlockText(key, indent);
                break;
            case (byte)'"' or (byte)'\'':
                ReadQuoted(key, at, indent);
                break;
            case (byte)'[' or (byte)'{':
                ReadFlow(key, at, indent, depth);
                break;
            case (byte)'&' or (byte)'*' or (byte)'!':
                FailValue(key, at, indent, "a text, in quotes where it begins with such a sign: anchors, aliases and tags are not read");
                break;
            default:
                if (rest[0] is (byte)'@' or (byte)'`' or (byte)'%')
                    Fail(new ByteSpan(at, 1), "a text in quotes, where it begins with such a sign");
                ReadPlain(key, at, indent);
                break;
        }
    }

    private void FailValue(ByteSpan key, int at, int indent, string expected)
    {
        var first = ByteSpan.FromBounds(at, _lines.ContentOf(_line).End);
        _nodes.Add(JsonKind.Word, key, new ByteSpan(at, 0));
        _end = first.End;
        var end = first.End;
        GoTo(_line + 1);
        while (!IsAtEnd && _lines.IndentOf(_line) > indent)
        {
            end = _lines.ContentOf(_line).End;
            GoTo(_line + 1);
        }

        _errors.Add(new YamlError(first, expected, ByteSpan.FromBounds(at, end)));
    }

    private void ReadPlain(ByteSpan key, int at, int indent)
    {
        var first = _text.Slice(ByteSpan.FromBounds(at, _lines.ContentOf(_line).End));
        var length = YamlScanner.FindPlainEnd(first);
        if (FindColon(first.Slice(0, length)) is >= 0 and var colon)
            Fail(new ByteSpan(at + colon, 1), "quotes around a text that has ': ' in it");
        var isOpen = length == first.Length;
        Append(new ByteSpan(at, length));
        var isOneLine = true;
        GoTo(_line + 1);
        while (isOpen && !IsAtEnd && _lines.IndentOf(_line) > indent && YamlScanner.FindColon(_lines.BytesOf(_line)) < 0)
        {
            var more = _lines.BytesOf(_line);
            length = YamlScanner.FindPlainEnd(more);
            isOpen = length == more.Length;
            Append(new ByteSpan(_lines.ContentOf(_line).Start, length));
            isOneLine = false;
            GoTo(_line + 1);
        }

        var span = EndText(at);
        if (isOneLine)
            AddPlain(key, span);
        else
            _nodes.Add(JsonKind.String, key, span);
    }

    // What says nothing has no text.
    private void AddPlain(ByteSpan key, ByteSpan span)
    {
        var plain = _text.Slice(span);
        if (plain.SequenceEqual("~"u8) || AsciiText.EqualsIgnoreCase(plain, "null"))
            span = span with { Length = 0 };
        _nodes.Add(KindOf(_text.Slice(span)), key, span);
    }

    // In a text, a colon with white space behind it; at its end it is a colon.
    private static int FindColon(ReadOnlySpan<byte> text) => text.IndexOf(": "u8);

    private static JsonKind KindOf(ReadOnlySpan<byte> plain)
    {
        if (plain.IsEmpty || AsciiText.EqualsIgnoreCase(plain, "true") || AsciiText.EqualsIgnoreCase(plain, "false"))
            return JsonKind.Word;
        var isNumber = plain.Length <= MaxDigits && AsciiText.CountDigits(plain) == plain.Length && (plain[0] != '0' || plain.Length == 1);
        return isNumber ? JsonKind.Number : JsonKind.String;
    }

    /// <summary>Reads a text in quotes, whose further lines are further right than the key.</summary>
    private void ReadQuoted(ByteSpan key, int at, int indent)
    {
        var quote = _text.Bytes[at];
        var start = at + 1;
        var line = _line;
        while (true)
        {
            var content = _lines.ContentOf(line);
            var end = start + YamlScanner.FindQuoteEnd(_text.Slice(ByteSpan.FromBounds(start, content.End)), 0, quote);
            AppendQuoted(ByteSpan.FromBounds(start, end), quote);
            if (end < content.End)
            {
                _nodes.Add(JsonKind.String, key, EndText(at + 1));
                _end = end + 1;
                EndLine(line, end + 1);
                return;
            }

            var next = line + 1;
            while (next < _lines.Count && (_lines.IsBlank(next) || _lines.IsDirective(next)))
                next++;
            if (next == _lines.Count || _lines.IndentOf(next) <= indent)
            {
                Fail(ByteSpan.FromBounds(at, _lines.ContentOf(_line).End), $"a text that ends with {(char)quote}");
                _nodes.Add(JsonKind.String, key, EndText(at + 1));
                GoTo(line + 1);
                return;
            }

            (line, start) = (next, _lines.ContentOf(next).Start);
        }
    }

    private void AppendQuoted(ByteSpan span, byte quote)
    {
        if (!_isJoined)
            Separate(span.Start);
        // A backslash at the end of a line takes the line break away.
        var isJoined = quote == '"' && span.Length > 0 && _text.Bytes[span.End - 1] == '\\' && span.End == _lines.ContentOf(_text.GetLineIndex(span.Start)).End;
        _isJoined = isJoined;
        var malformed = YamlQuotes.Decode(_text, isJoined ? span with { Length = span.Length - 1 } : span, quote, _decoded);
        if (!malformed.IsEmpty)
            Fail(malformed, "an escape of YAML; a backslash of the text itself is written twice, or the text in single quotes");
        _end = Math.Max(_end, span.End);
    }

    private static bool IsBlockHeader(ReadOnlySpan<byte> rest)
    {
        var at = 1;
        while (at < rest.Length && (rest[at] is (byte)'+' or (byte)'-' || AsciiText.IsDigit(rest[at])))
            at++;
        return at <= 3 && YamlScanner.IsEndAt(rest, at) && (YamlScanner.SkipSpace(rest, at) is var next && (next == rest.Length || rest[next] == '#'));
    }

    /// <summary>Reads the lines below that are further right: what a comment would be is text there.</summary>
    private void ReadBlockText(ByteSpan key, int indent)
    {
        var header = _lines.ContentOf(_line);
        var line = _line + 1;
        for (; line < _lines.Count; line++)
        {
            if (_lines.IsBlank(line) || _lines.IsDirective(line))
                continue;
            if (_lines.IndentOf(line) <= indent)
                break;
            Append(_lines.ContentOf(line));
        }

        _end = Math.Max(_end, header.End);
        _nodes.Add(JsonKind.String, key, EndText(header.End));
        GoTo(line);
    }

    /// <summary>Adds a line to the text that is being read.</summary>
    private void Append(ByteSpan line)
    {
        Separate(line.Start);
        _decoded.AppendVerbatim(line);
        _end = Math.Max(_end, line.End);
    }

    // What stands between two lines stands there as it is, so that a text of several lines is one stretch of the listing.
    private void Separate(int start)
    {
        if (_decoded.FieldLength == 0)
            return;
        var between = ByteSpan.FromBounds(Math.Min(_end, start), start);
        if (WhiteSpace.TrimLines(_text, between).IsEmpty)
            _decoded.AppendVerbatim(between);
        else
            _decoded.Append("\n"u8, between with { Length = 0 });
    }

    private ByteSpan EndText(int at) => _decoded.FieldLength == 0 ? new ByteSpan(at, 0) : _decoded.EndField();

    /// <summary>Goes behind a line, of which nothing but a comment may be left.</summary>
    private void EndLine(int line, int at)
    {
        var rest = ByteSpan.FromBounds(at, _lines.ContentOf(line).End);
        var bytes = _text.Slice(rest);
        var next = YamlScanner.SkipSpace(bytes, 0);
        if (next < bytes.Length && (bytes[next] != '#' || next == 0))
            Fail(ByteSpan.FromBounds(at + next, rest.End), "the end of the line");
        GoTo(line + 1);
    }
}
