using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Yaml.Syntax;

/// <content>Lists and maps in brackets, on one line or on several.</content>
internal sealed partial class YamlParser
{
    /// <summary>Reads what a bracket begins, and goes to the line behind it.</summary>
    private void ReadFlow(ByteSpan key, int at, int indent, int depth)
    {
        var line = _line;
        var first = ByteSpan.FromBounds(at, _lines.ContentOf(line).End);
        if (ReadFlowValue(key, ref line, ref at, indent, depth))
        {
            EndLine(line, at);
            return;
        }

        Fail(at < _lines.ContentOf(line).End ? new ByteSpan(at, 1) : first, "',' or the bracket that ends what begins with one");
        GoTo(line + 1);
    }

    /// <summary>Reads a value between brackets; <see langword="false"/> where something else stands there.</summary>
    private bool ReadFlowValue(ByteSpan key, ref int line, ref int at, int indent, int depth)
    {
        switch (_text.Bytes[at])
        {
            case (byte)'[' or (byte)'{':
                return depth + 1 < MaxDepth && ReadFlowItems(key, ref line, ref at, indent, depth + 1);
            case (byte)'"' or (byte)'\'':
                return ReadFlowQuoted(key, line, ref at);
            default:
                ReadFlowPlain(key, line, ref at);
                return true;
        }
    }

    private bool ReadFlowItems(ByteSpan key, ref int line, ref int at, int indent, int depth)
    {
        var isMap = _text.Bytes[at] == '{';
        var close = isMap ? (byte)'}' : (byte)']';
        var node = _nodes.Open(isMap ? JsonKind.Object : JsonKind.Array, key, at);
        at++;
        var isWhole = ReadFlowItems(isMap, close, ref line, ref at, indent, depth);
        _end = Math.Max(_end, at);
        _nodes.Close(node, _end);
        return isWhole;
    }

    private bool ReadFlowItems(bool isMap, byte close, ref int line, ref int at, int indent, int depth)
    {
        while (SkipFlowSpace(ref line, ref at, indent))
        {
            if (_text.Bytes[at] == close)
            {
                at++;
                return true;
            }

            ByteSpan name = default;
            if (isMap && !ReadFlowKey(line, ref at, out name))
                return false;
            if (isMap && !SkipFlowSpace(ref line, ref at, indent))
                return false;
            if (isMap && _text.Bytes[at] is (byte)',' or (byte)'}')
                _nodes.Add(JsonKind.Word, name, new ByteSpan(at, 0));
            else if (_text.Bytes[at] is (byte)',' or (byte)'}' or (byte)']' || !ReadFlowValue(name, ref line, ref at, indent, depth))
                return false;
            if (!SkipFlowSpace(ref line, ref at, indent))
                return false;
            if (_text.Bytes[at] == ',')
                at++;
            else if (_text.Bytes[at] != close)
                return false;
        }

        return false;
    }

    private bool ReadFlowKey(int line, ref int at, out ByteSpan name)
    {
        var rest = _text.Slice(ByteSpan.FromBounds(at, _lines.ContentOf(line).End));
        var colon = YamlScanner.FindColon(rest);
        var comma = rest.IndexOfAny((byte)',', (byte)'}');
        name = default;
        if (colon < 0 || (comma >= 0 && comma < colon && rest[0] is not ((byte)'"' or (byte)'\'')))
            return false;
        name = ReadKey(new ByteSpan(at, colon));
        at += colon + 1;
        return true;
    }

    private bool ReadFlowQuoted(ByteSpan key, int line, ref int at)
    {
        var quote = _text.Bytes[at];
        var rest = ByteSpan.FromBounds(at + 1, _lines.ContentOf(line).End);
        var end = YamlScanner.FindQuoteEnd(_text.Slice(rest), 0, quote);
        if (end == rest.Length)
            return false;
        AppendQuoted(rest with { Length = end }, quote);
        _nodes.Add(JsonKind.String, key, EndText(rest.Start));
        at = rest.Start + end + 1;
        return true;
    }

    private void ReadFlowPlain(ByteSpan key, int line, ref int at)
    {
        var rest = _text.Slice(ByteSpan.FromBounds(at, _lines.ContentOf(line).End));
        var end = rest.IndexOfAny(",]}"u8) is >= 0 and var found ? found : rest.Length;
        end = YamlScanner.FindPlainEnd(rest.Slice(0, end));
        var span = new ByteSpan(at, end);
        AddPlain(key, span);
        at += end;
        _end = Math.Max(_end, at);
    }

    /// <summary>Goes to what follows, on the next line perhaps; <see langword="false"/> where the text that a bracket began ends.</summary>
    private bool SkipFlowSpace(ref int line, ref int at, int indent)
    {
        while (true)
        {
            var rest = _text.Slice(ByteSpan.FromBounds(at, _lines.ContentOf(line).End));
            var next = YamlScanner.SkipSpace(rest, 0);
            at += next;
            if (next < rest.Length && rest[next] != '#')
                return true;
            var below = _lines.SkipPassed(line + 1);
            if (below >= _lines.Count || _lines.IsMark(below))
                return false;
            // The bracket at the end may stand below the key.
            var isFurther = _lines.IndentOf(below) > indent || (_lines.IndentOf(below) == indent && _lines.BytesOf(below)[0] is (byte)']' or (byte)'}');
            if (!isFurther)
                return false;
            (line, at) = (below, _lines.ContentOf(below).Start);
        }
    }
}
