using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json;

/// <summary>Reads papers from JSON.</summary>
/// <remarks>
/// The grammar that is accepted, with the values of RFC 8259:
/// <code>
/// listing = list | object with a list in one of its properties | paper*
/// list    = "[" [ paper { "," paper } ] "]"
/// paper   = object | string whose content is such an object
/// comment = "//" to the end of the line, anywhere between two values: a directive of ours has a place then
/// </code>
/// An error ends the paper that it is in, with what was read of it so far; reading goes on at the next one.
/// </remarks>
internal sealed class JsonListingReader
{
    private readonly Utf8Text _text;
    private readonly JsonForm _form;
    private readonly DirectiveMarker _marker;
    private readonly JsonOutline _outline;
    private readonly JsonPaperSearch _search;
    private readonly JsonValueReader _values = new();
    private readonly DecodedTextBuilder _decoded;
    private readonly JsonEntryBuilder _builder;
    private readonly List<Problem> _problems = [];
    private readonly List<Entry> _entries = [];
    private readonly List<Entry> _wholeEntries = [];
    private readonly LineAccount _account;
    private int _at;
    private bool _isSkipped;

    public JsonListingReader(Utf8Text text, JsonForm form, DirectiveMarker marker)
    {
        (_text, _form, _marker) = (text, form, marker);
        _outline = JsonOutline.Find(text, form);
        _search = new JsonPaperSearch(text, form);
        _decoded = new DecodedTextBuilder(text);
        _builder = new JsonEntryBuilder(_decoded, _problems);
        _account = new LineAccount(text, LineOwner.Header);
        _at = _outline.Start;
    }

    /// <summary>Reads the listing.</summary>
    public ListingReading Read()
    {
        if (WhyNoListing() is { } reason)
            return Reject(reason);
        ReadPapers();
        foreach (var problem in _problems)
            _account.Mark(problem.Span, LineOwner.Problem);
        _account.MarkDirectives(_marker);
        var text = _decoded.ToText();
        foreach (var entry in _wholeEntries)
            ReportMissing(text, entry);
        return new ListingReading(text)
        {
            Entries = _entries.ConvertAll(entry => Finish(text, entry)).ToEquatableArray(),
            Problems = _problems.OrderBy(problem => problem.Span.Start).ToEquatableArray(),
            Lines = _account.ToArray(),
        };
    }

    private ReadOnlySpan<byte> Json => _text.Bytes;

    private ProblemKind? WhyNoListing()
    {
        if (_outline.IsListing)
            return null;
        var at = JsonScanner.SkipSpace(Json, 0);
        if (at == Json.Length)
            return ProblemKind.EmptyListing;
        var isEmptyList = Json[at] == '[' && JsonScanner.SkipSpace(Json, at + 1) is var next && next < Json.Length && Json[next] == ']';
        return isEmptyList ? ProblemKind.NoPapers : ProblemKind.UnrecognisedForm;
    }

    private ListingReading Reject(ProblemKind reason)
    {
        var start = JsonScanner.SkipSpace(Json, 0);
        var line = start == _text.Length ? default : WhiteSpace.Trim(_text, _text.GetLine(_text.GetLineIndex(start)));
        if (reason == ProblemKind.UnrecognisedForm)
            _account.Mark(new ByteSpan(0, _text.Length), LineOwner.Problem);
        _account.MarkDirectives(_marker);
        return new ListingReading(_text)
        {
            Problems = new EquatableArray<Problem>([Problem.At(reason, line)]),
            Lines = _account.ToArray(),
        };
    }

    /// <summary>Goes from paper to paper.</summary>
    private void ReadPapers()
    {
        var needsComma = false;
        while (true)
        {
            _at = JsonScanner.SkipSpace(Json, _at);
            if (_at == Json.Length)
            {
                // What an error hides may hold the bracket.
                if (_outline.IsList && !_isSkipped)
                    Report(new ByteSpan(_at, 0), "']' at the end of the list");
                return;
            }

            switch (Json[_at])
            {
                case (byte)',' when needsComma:
                    needsComma = false;
                    _at++;
                    break;
                case (byte)'{' or (byte)'"':
                    if (needsComma && _outline.IsList)
                        Report(new ByteSpan(_at, 1), "',' between two papers");
                    ReadPaper();
                    needsComma = true;
                    break;
                case (byte)']' when _outline.IsList:
                    if (!TryReadOnBehindList())
                        return;
                    needsComma = false;
                    break;
                default:
                    SkipNoPaper();
                    needsComma = false;
                    break;
            }
        }
    }

    /// <summary>A bracket too many does not hide the papers behind it.</summary>
    private bool TryReadOnBehindList()
    {
        var next = _search.FindNext(_at + 1);
        if (next == Json.Length)
            return false;
        Report(new ByteSpan(_at, 1), "no ']' before the last paper");
        _at = next;
        return true;
    }

    private void SkipNoPaper()
    {
        var end = Math.Max(_at + 1, JsonScanner.FindWordEnd(Json, _at));
        Report(ByteSpan.FromBounds(_at, end), "a paper in braces");
        SkipTo(_search.FindNext(end));
    }

    private void ReadPaper()
    {
        var start = _at;
        var text = _text;
        if (Json[start] == '"')
        {
            var end = JsonScanner.FindStringEnd(Json, start + 1);
            text = JsonPaper.Unwrap(_text, ByteSpan.FromBounds(start + 1, end), out var content);
            _values.Read(text.Slice(content), 0, content.Start);
            _at = Math.Min(Json.Length, end + 1);
        }
        else
        {
            _values.Read(Json, start, 0);
            _at = _values.End;
        }

        var next = _values.Error is null ? _at : _search.FindNext(_at);
        AddEntry(new JsonElement(text, _values.Nodes, 0), text, WhiteSpace.TrimLines(_text, ByteSpan.FromBounds(start, next)));
        if (_values.Error is { } error)
        {
            Report(text.GetSource(error.Span), error.Expected);
            SkipTo(next);
        }
        else
        {
            _search.Learn(start);
        }
    }

    private void AddEntry(JsonElement element, Utf8Text text, ByteSpan span)
    {
        _isSkipped = false;
        _builder.Begin(text, span);
        if (_values.Nodes.Count > 0 && element.Kind == JsonKind.Object)
            ReadFields(element);
        var entry = _builder.End();
        var isPaper = (entry.Title ?? entry.Abstract) is not null;
        // What an error cut off is not missing besides.
        if (!isPaper && _values.Error is null)
            _problems.Add(Problem.At(ProblemKind.StrayText, span, Excerpt.Of(_text, span)));
        if (!isPaper)
            return;
        _account.Mark(span, LineOwner.Entry);
        _entries.Add(entry);
        if (_values.Error is null)
            _wholeEntries.Add(entry);
    }

    private void ReadFields(JsonElement element)
    {
        _form.Read(element, _builder);
        if (_form.Names is { } names)
            _builder.CheckNames(element, names);
    }

    private void ReportMissing(Utf8Text text, Entry entry)
    {
        if (entry.Title is null)
            _problems.Add(Problem.At(ProblemKind.MissingTitle, entry.Span, Excerpt.Of(text, entry.Abstract ?? entry.Span)));
        else if (entry.Abstract is null && _form.HasAbstracts)
            _problems.Add(Problem.At(ProblemKind.MissingAbstract, entry.Span, Excerpt.Of(text, entry.Title.Value)));
    }

    /// <summary>Leaves out what stands before <paramref name="next"/>, behind an error that is reported.</summary>
    private void SkipTo(int next)
    {
        _account.Mark(ByteSpan.FromBounds(_at, next), LineOwner.Problem);
        _at = next;
        _isSkipped = true;
    }

    private void Report(ByteSpan span, string expected) =>
        _problems.Add(Problem.At(ProblemKind.SyntaxError, span, span.IsEmpty ? "the end" : Excerpt.Of(_text, span), expected));

    /// <summary>Adds what only the text of decoded fields shows.</summary>
    private static Entry Finish(Utf8Text text, Entry entry) => entry with
    {
        Line = text.GetLineIndex(text.GetSource((entry.Title ?? entry.Abstract)!.Value).Start) + 1,
        Links = entry.Abstract is { } summary ? LinkFinder.Find(text, summary) : default,
    };
}
