using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Json.Forms;
using PaperCatalog.Listings.Json.Syntax;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Json;

/// <summary>Reads papers from JSON.</summary>
/// <remarks>
/// The grammar that is accepted, with the values of RFC 8259:
/// <code>
/// listing = list | object with a list in it, in objects of it too | paper*
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
    private readonly JsonOutline _outline;
    private readonly JsonPaperSearch _search;
    private readonly JsonValueReader _values = new();
    private readonly ListingDraft _draft;
    private readonly JsonFields _fields;
    private int _at;
    private bool _isSkipped;
    private bool _hasPassed;

    public JsonListingReader(Utf8Text text, JsonForm form, DirectiveMarker marker)
    {
        (_text, _form) = (text, form);
        _outline = JsonOutline.Find(text, element => form.IsPaper(element) || form.IsPassed(element), form.IsSure, JsonPaperSearch.WholeText);
        _search = new JsonPaperSearch(text, form.IsPaper, JsonPaperSearch.WholeText);
        _draft = new ListingDraft(text, marker) { HasAbstracts = form.HasAbstracts };
        _fields = new JsonFields(_draft);
        (_at, _isSkipped) = (_outline.Start, _outline.IsBehindDamage);
    }

    /// <summary>Reads the listing.</summary>
    public ListingReading Read()
    {
        if (WhyNoListing() is { } reason)
            return _draft.Reject(reason);
        ReadPapers();
        if (_hasPassed && _draft.Entries.Count == 0)
            _draft.Report(RuleTable.NoPapers, WhiteSpace.Trim(_text, _text.GetLine(_text.GetLineIndex(JsonScanner.SkipSpace(Json, 0)))));
        return _draft.ToReading();
    }

    private ReadOnlySpan<byte> Json => _text.Bytes;

    private Rule? WhyNoListing()
    {
        if (_outline.IsListing)
            return null;
        var at = JsonScanner.SkipSpace(Json, 0);
        if (at == Json.Length)
            return RuleTable.EmptyListing;
        var isEmptyList = Json[at] == '[' && JsonScanner.SkipSpace(Json, at + 1) is var next && next < Json.Length && Json[next] == ']';
        return isEmptyList ? RuleTable.NoPapers : RuleTable.UnrecognisedForm;
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
                    _draft.ReportSyntax(new ByteSpan(_at, 0), "']' at the end of the list");
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
                        _draft.ReportSyntax(new ByteSpan(_at, 1), "',' between two papers");
                    ReadPaper();
                    needsComma = !_isSkipped;
                    break;
                case (byte)']' when _outline.IsList:
                    if (!TryReadOnBehindList())
                        return;
                    needsComma = false;
                    break;
                // A service that was asked for several papers has this for one that it does not know.
                case (byte)'n' when _outline.IsList && JsonScanner.IsNull(Json, _at):
                    _at = JsonScanner.FindWordEnd(Json, _at);
                    needsComma = true;
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
        _draft.ReportSyntax(new ByteSpan(_at, 1), "no ']' before the last paper");
        _at = next;
        return true;
    }

    private void SkipNoPaper()
    {
        var end = Math.Max(_at + 1, JsonScanner.FindWordEnd(Json, _at));
        _draft.ReportSyntax(ByteSpan.FromBounds(_at, end), "a paper in braces");
        SkipTo(_search.FindNext(end));
    }

    private void ReadPaper()
    {
        // One that the search found may be a part of a damaged one, and does not show how others begin.
        var isFound = _isSkipped;
        var start = _at;
        var text = _text;
        if (Json[start] == '"')
        {
            var end = JsonScanner.FindStringEnd(Json, start + 1);
            text = JsonString.Unwrap(_text, ByteSpan.FromBounds(start + 1, end), out var content);
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
            _draft.ReportSyntax(text.GetSource(error.Span), error.Expected);
            SkipTo(next);
        }
        else if (!isFound)
        {
            _search.Learn(start);
        }
    }

    private void AddEntry(JsonElement element, Utf8Text text, ByteSpan span)
    {
        _isSkipped = false;
        if (_values.Error is null && _form.IsPassed(element))
        {
            _hasPassed = true;
            return;
        }

        var entry = new EntryDraft(_draft, span) { IsWhole = _values.Error is null };
        _fields.Begin(text, entry);
        if (_values.Count > 0 && element.Kind == JsonKind.Object)
            ReadFields(element);
        if (!entry.IsEmpty)
            _draft.Add(entry);
        else if (entry.IsWhole)
            _draft.ReportText(RuleTable.StrayText, span);
        else
            _draft.Account.Mark(span, LineOwner.Problem);
    }

    private void ReadFields(JsonElement element)
    {
        _form.Read(element, _fields);
        if (_form.Names is { } names)
            _fields.CheckNames(element, names, _form.OtherNames);
        if (_values.Error is null)
            _form.CheckRequired(element, _fields);
    }

    /// <summary>Leaves out what stands before <paramref name="next"/>, behind an error that is reported.</summary>
    private void SkipTo(int next)
    {
        _draft.Account.Mark(WhiteSpace.TrimLines(_text, ByteSpan.FromBounds(_at, next)), LineOwner.Problem);
        _at = next;
        _isSkipped = true;
    }
}
