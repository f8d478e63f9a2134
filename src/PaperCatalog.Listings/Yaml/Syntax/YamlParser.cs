using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Yaml.Syntax;

/// <summary>Reads the YAML that lists of papers are written in into the values of JSON.</summary>
/// <remarks>
/// <code>
/// file     = document { "---" document } [ "---" | "..." other text ]
/// document = list | map
/// list     = { "-" value }                    all dashes in one column
/// map      = { key ":" value }                all keys in one column
/// value    = [ text | flow ] or, on lines below and further right, list | map | text
/// text     = plain { line } | "'" ... "'" | """ ... """ | ( "|" | ">" ) lines
/// flow     = "[" [ value { "," value } ] "]" | "{" [ key ":" value { "," key ":" value } ] "}"
/// comment  = "#" to the end of the line
/// </code>
/// Anchors, aliases, tags and keys that are no texts are none of this. A line that does not fit is an error and passed over, with
/// what stands below it and further right; reading goes on in the next line. A key that stands twice in a map begins a map of its
/// own: the line above it that began that is lost.
/// </remarks>
internal sealed partial class YamlParser
{
    private const int MaxDepth = 32;

    // Maps of papers have fewer keys, and a map of all papers of a file is not looked through for each.
    private const int MaxKeys = 64;

    private readonly Utf8Text _text;
    private readonly YamlLines _lines;
    private readonly DecodedTextBuilder _decoded;
    private readonly YamlNodes _nodes;
    private readonly List<YamlError> _errors = [];
    private readonly List<int> _roots = [];
    private int _line;

    // Where the last thing ends that was read.
    private int _end;

    private YamlParser(Utf8Text text, DirectiveMarker marker)
    {
        _text = text;
        _lines = new YamlLines(text, marker);
        _decoded = new DecodedTextBuilder(text);
        // Lists have several values on a line, and texts are one on several.
        _nodes = new YamlNodes(text.LineCount / 2);
    }

    /// <summary>Reads a text.</summary>
    public static YamlDocuments Parse(Utf8Text text, DirectiveMarker marker)
    {
        var parser = new YamlParser(text, marker);
        var body = parser.ReadDocuments();
        return new YamlDocuments(
            parser._decoded.ToText(), parser._nodes.Nodes, parser._roots, [.. parser._errors.OrderBy(error => error.Span.Start)], body);
    }

    private bool IsAtEnd => _line >= _lines.Count || _lines.IsMark(_line);

    private int ReadDocuments()
    {
        _line = _lines.SkipPassed(0);
        var hasFrontMatter = _line < _lines.Count && _lines.IsMark(_line);
        while (_line < _lines.Count)
        {
            if (_lines.IsMark(_line))
            {
                GoTo(_line + 1);
                // Below the front matter of a page stands the page, whatever it looks like.
                if (hasFrontMatter && _roots.Count == 1 && _line < _lines.Count && !IsPaperBelow())
                    return _line;
                continue;
            }

            ReadDocument();
        }

        return _lines.Count;
    }

    /// <summary>Whether the document that the current line begins is of a paper too.</summary>
    private bool IsPaperBelow()
    {
        for (var line = _line; line < _lines.Count && !_lines.IsMark(line); line++)
        {
            if (_lines.IndentOf(line) == 0 && _lines.BytesOf(line).StartsWith("title:"u8))
                return true;
        }

        return false;
    }

    private void ReadDocument()
    {
        var isFirst = true;
        while (!IsAtEnd)
        {
            if (!IsStructure(_line))
            {
                SkipLine("a list or a map of papers");
                continue;
            }

            if (!isFirst)
                Fail(_lines.ContentOf(_line), "more of what is above, in the same column");
            isFirst = false;
            _roots.Add(_nodes.Count);
            ReadBlock(key: default, depth: 0);
        }
    }

    /// <summary>Whether a line is one of a list or a map.</summary>
    private bool IsStructure(int line) => YamlScanner.IsDash(_lines.BytesOf(line)) || YamlScanner.FindColon(_lines.BytesOf(line)) >= 0;

    /// <summary>Reads the list, map or text that the current line begins.</summary>
    private void ReadBlock(ByteSpan key, int depth)
    {
        if (YamlScanner.IsDash(_lines.BytesOf(_line)))
            ReadList(key, depth, isInMap: false);
        else if (YamlScanner.FindColon(_lines.BytesOf(_line)) >= 0)
            ReadMap(key, depth, parent: -1);
        else
            ReadValue(key, _lines.ContentOf(_line).Start, _lines.IndentOf(_line) - 1, depth);
    }

    private void ReadList(ByteSpan key, int depth, bool isInMap)
    {
        var indent = _lines.IndentOf(_line);
        var list = _nodes.Open(JsonKind.Array, key, _lines.ContentOf(_line).Start);
        while (!IsAtEnd)
        {
            var content = _lines.BytesOf(_line);
            if (_lines.IndentOf(_line) == indent && YamlScanner.IsDash(content))
                ReadItem(list, indent, depth);
            else if (_lines.IndentOf(_line) > indent || !IsStructure(_line))
                SkipLine("an item of the list, '-' in the column of those above");
            else if (_lines.IndentOf(_line) == indent && !isInMap && depth > 0)
                SkipLine("an item of the list, '-' in the column of those above");
            else
                break;
        }

        _nodes.Close(list, _end);
    }

    private void ReadItem(int list, int indent, int depth)
    {
        var content = _lines.ContentOf(_line);
        var at = content.Start + YamlScanner.SkipSpace(_lines.BytesOf(_line), 1);
        _end = content.Start + 1;
        if (at < content.End && _text.Bytes[at] != '#')
        {
            ReadInItem(list, at, indent, depth);
            return;
        }

        GoTo(_line + 1);
        if (!IsAtEnd && _lines.IndentOf(_line) > indent)
            ReadNested(list, key: default, depth);
        else
            _nodes.Add(JsonKind.Word, default, new ByteSpan(content.Start + 1, 0));
    }

    /// <summary>Reads what stands behind a dash. A map or list there is as one on a line of its own, further right.</summary>
    private void ReadInItem(int list, int at, int indent, int depth)
    {
        var rest = _text.Slice(ByteSpan.FromBounds(at, _lines.ContentOf(_line).End));
        if (!YamlScanner.IsDash(rest) && YamlScanner.FindColon(rest) < 0)
        {
            ReadValue(key: default, at, indent, depth);
            return;
        }

        _lines.Move(_line, at);
        ReadNested(list, key: default, depth);
    }

    private void ReadNested(int parent, ByteSpan key, int depth)
    {
        if (depth + 1 >= MaxDepth)
            SkipLine("a list or a map that is less deep");
        else if (parent >= 0 && !YamlScanner.IsDash(_lines.BytesOf(_line)) && YamlScanner.FindColon(_lines.BytesOf(_line)) >= 0)
            ReadMap(key, depth + 1, parent);
        else
            ReadBlock(key, depth + 1);
    }

    /// <summary>Reads a map; where a key stands twice, the map ends and another one begins beside it.</summary>
    private void ReadMap(ByteSpan key, int depth, int parent)
    {
        var indent = _lines.IndentOf(_line);
        var map = _nodes.Open(JsonKind.Object, key, _lines.ContentOf(_line).Start);
        while (!IsAtEnd)
        {
            var content = _lines.ContentOf(_line);
            var colon = YamlScanner.FindColon(_lines.BytesOf(_line));
            if (_lines.IndentOf(_line) == indent && colon >= 0 && !YamlScanner.IsDash(_lines.BytesOf(_line)))
            {
                var name = ReadKey(new ByteSpan(content.Start, colon));
                if (parent >= 0 && IsRepeated(map, name))
                {
                    Fail(new ByteSpan(content.Start, colon), "a key that is not there yet, or the first line of another entry");
                    _nodes.Close(map, _end);
                    map = _nodes.Open(JsonKind.Object, default, content.Start);
                }

                ReadProperty(name, content.Start + colon, indent, depth);
            }
            else if (_lines.IndentOf(_line) > indent || !IsStructure(_line))
            {
                SkipLine("a key in the column of those above, and ': '");
            }
            else
            {
                break;
            }
        }

        _nodes.Close(map, _end);
    }

    private bool IsRepeated(int map, ByteSpan name)
    {
        var most = MaxKeys;
        for (var i = map + 1; i < _nodes.Count && most > 0; i = _nodes.NextOf(i), most--)
        {
            var key = _nodes.KeyOf(i);
            if (key.Length == name.Length && _decoded.SliceOf(key).SequenceEqual(_decoded.SliceOf(name)))
                return true;
        }

        return false;
    }

    private void ReadProperty(ByteSpan key, int colon, int indent, int depth)
    {
        var content = _lines.ContentOf(_line);
        _end = colon + 1;
        var at = colon + 1 + YamlScanner.SkipSpace(_text.Slice(ByteSpan.FromBounds(colon + 1, content.End)), 0);
        if (at < content.End && _text.Bytes[at] != '#')
        {
            ReadValue(key, at, indent, depth);
            return;
        }

        GoTo(_line + 1);
        if (!IsAtEnd && _lines.IndentOf(_line) > indent)
            ReadNested(parent: depth == 0 ? 0 : -1, key, depth);
        else if (!IsAtEnd && _lines.IndentOf(_line) == indent && YamlScanner.IsDash(_lines.BytesOf(_line)) && depth + 1 < MaxDepth)
            ReadList(key, depth + 1, isInMap: true);
        else
            _nodes.Add(JsonKind.Word, key, new ByteSpan(colon + 1, 0));
    }

    private ByteSpan ReadKey(ByteSpan span)
    {
        span = WhiteSpace.TrimLines(_text, span);
        var quote = _text.Bytes[span.Start];
        if (quote is not ((byte)'"' or (byte)'\'') || span.Length < 2)
            return span;
        YamlQuotes.Decode(_text, new ByteSpan(span.Start + 1, span.Length - 2), quote, _decoded);
        return _decoded.FieldLength == 0 ? new ByteSpan(span.Start + 1, 0) : _decoded.EndField();
    }

    private void GoTo(int line) => _line = _lines.SkipPassed(line);

    private void Fail(ByteSpan span, string expected) => _errors.Add(new YamlError(span, expected, default));

    /// <summary>Reports the current line, and goes on behind it and what belongs to it: below a line of words stands the rest of an entry.</summary>
    private void SkipLine(string expected)
    {
        var first = _lines.ContentOf(_line);
        var (indent, isStructure) = (_lines.IndentOf(_line), IsStructure(_line));
        var last = first;
        GoTo(_line + 1);
        while (!IsAtEnd && _lines.IndentOf(_line) > indent && (isStructure || !IsStructure(_line)))
        {
            last = _lines.ContentOf(_line);
            GoTo(_line + 1);
        }

        _errors.Add(new YamlError(first, expected, ByteSpan.FromBounds(first.Start, last.End)));
    }
}
