using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Json.Forms;
using PaperCatalog.Listings.Json.Syntax;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Yaml.Syntax;

namespace PaperCatalog.Listings.Yaml;

/// <summary>Reads papers from YAML.</summary>
internal sealed class YamlListingReader
{
    private readonly Utf8Text _text;
    private readonly YamlDocuments _documents;
    private readonly ListingDraft _draft;
    private readonly JsonFields _fields;
    private int _error;

    public YamlListingReader(Utf8Text text, DirectiveMarker marker)
    {
        _text = text;
        _documents = YamlParser.Parse(text, marker);
        // Nothing else shows that a text on lines of its own was cut off.
        _draft = new ListingDraft(text, marker) { IsCapture = true };
        _fields = new JsonFields(_draft, isDecoded: true);
    }

    /// <summary>Whether the first line that says something is the mark of a document.</summary>
    public static bool IsMarked(Utf8Text text)
    {
        var start = WhiteSpace.TrimLines(text, new ByteSpan(0, text.Length)).Start;
        return text.Bytes.Slice(start).StartsWith("---"u8);
    }

    /// <summary>Reads the listing.</summary>
    public ListingReading Read()
    {
        if (_draft.IsBlank)
            return _draft.Reject(RuleTable.EmptyListing);
        var outlines = new List<YamlOutline>();
        foreach (var root in _documents.Roots)
            outlines.AddRange(YamlOutline.Find(_documents[root]));

        if (outlines.Count == 0)
            return _draft.Reject(RuleTable.UnrecognisedForm);
        MarkComments();
        foreach (var outline in outlines)
            ReadPapers(outline);
        ReportErrors();
        return _draft.ToReading();
    }

    private void ReadPapers(YamlOutline outline)
    {
        if (outline.IsAlone)
        {
            AddEntry(outline.Holder, outline);
            return;
        }

        foreach (var item in outline.Holder)
        {
            if (item.Kind == JsonKind.Object)
                AddEntry(item, outline);
            else if (outline.Holder.Kind == JsonKind.Array && !item.IsNull)
                _draft.ReportText(RuleTable.StrayText, _documents.Text.GetSource(item.Span));
        }
    }

    private void AddEntry(JsonElement paper, YamlOutline outline)
    {
        var span = WithStart(paper, outline);
        var entry = new EntryDraft(_draft, span) { IsWhole = !HasError(span) };
        _fields.Begin(_documents.Text, entry);
        outline.Form.Read(paper, _fields);
        if (outline.IsKeyed && !paper.Key.IsEmpty)
        {
            entry.CitationKey ??= _fields.ReadName(paper.Key);
            // People take what the paper is known by.
            _fields.FindIdentifier(new TextStretch(_documents.Text, paper.Key));
        }

        if (!entry.IsEmpty)
            _draft.Add(entry);
        else if (entry.IsWhole)
            _draft.ReportText(RuleTable.StrayText, span);
        else
            _draft.Account.Mark(span, LineOwner.Problem);
    }

    /// <summary>A paper with the dash or the key that it begins with.</summary>
    private ByteSpan WithStart(JsonElement paper, YamlOutline outline)
    {
        var source = _documents.Text.GetSource(paper.Span);
        var start = paper.Key.IsEmpty || outline.IsAlone ? source.Start : Math.Min(source.Start, _documents.Text.GetSource(paper.Key).Start);
        var line = _text.GetLine(_text.GetLineIndex(start));
        var before = _text.Slice(ByteSpan.FromBounds(line.Start, start));
        var dash = before.IndexOf((byte)'-');
        return WhiteSpace.TrimLines(_text, ByteSpan.FromBounds(dash >= 0 ? line.Start + dash : start, source.End));
    }

    /// <summary>Whether an error stands in a stretch behind those that were asked for.</summary>
    private bool HasError(ByteSpan span)
    {
        var errors = _documents.Errors;
        while (_error < errors.Count && errors[_error].Span.Start < span.Start)
            _error++;
        return _error < errors.Count && errors[_error].Span.Start <= span.End;
    }

    private void ReportErrors()
    {
        foreach (var error in _documents.Errors)
        {
            _draft.ReportSyntax(error.Span, error.Expected);
            _draft.Account.Mark(error.Skipped, LineOwner.Problem);
        }
    }

    /// <summary>Lines of comments, and what stands below front matter.</summary>
    private void MarkComments()
    {
        for (var i = 0; i < _text.LineCount; i++)
        {
            if (_draft.Account[i] == LineOwner.Header && (i >= _documents.BodyLine || YamlScanner.IsComment(_text.Slice(_text.GetLine(i)))))
                _draft.Account.Mark(i, LineOwner.Comment);
        }
    }
}
