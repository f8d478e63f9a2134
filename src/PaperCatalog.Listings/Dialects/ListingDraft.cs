using PaperCatalog.Format;
using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Links;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Dialects;

/// <summary>A reading while it is made: entries, problems, decoded texts, and what each line belongs to.</summary>
internal sealed partial class ListingDraft
{
    private readonly List<EntryDraft> _entries = [];
    private readonly List<Problem> _problems = [];
    private readonly List<string> _fieldNames = [];
    private readonly Dictionary<string, int> _fieldNumbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly LineOwner _rest;

    /// <summary>A draft without entries.</summary>
    /// <param name="text">The listing.</param>
    /// <param name="marker">What every directive begins with; <see langword="null"/> where the reader finds them itself.</param>
    /// <param name="rest">What lines are that nobody speaks of.</param>
    public ListingDraft(Utf8Text text, DirectiveMarker? marker, LineOwner rest = LineOwner.Header)
    {
        (Text, _rest) = (text, rest);
        Decoded = new DecodedTextBuilder(text);
        Account = new LineAccount(text, rest, marker);
    }

    /// <summary>The listing.</summary>
    public Utf8Text Text { get; }

    /// <summary>Where the texts of fields go that do not stand in the listing as they are.</summary>
    public DecodedTextBuilder Decoded { get; }

    /// <summary>Whether there is nothing in the listing but white space.</summary>
    public bool IsBlank => WhiteSpace.TrimLines(Text, new ByteSpan(0, Text.Length)).IsEmpty;

    /// <summary>What each line belongs to.</summary>
    public LineAccount Account { get; }

    /// <summary>Whether every entry should have an abstract.</summary>
    public bool HasAbstracts { get; set; }

    /// <summary>Whether it is a capture of a page, of which the end may be missing and nothing else shows it.</summary>
    public bool IsCapture { get; init; }

    /// <summary>The day of capture, where the listing gives one.</summary>
    public Field<PartialDate>? CapturedOn { get; set; }

    /// <summary>The entries so far.</summary>
    public IReadOnlyList<EntryDraft> Entries => _entries;

    /// <summary>Whether a line is a directive.</summary>
    public bool IsDirective(int line) => Account[line] == LineOwner.Directive;

    /// <summary>The number of a field that goes by the name that the listing gives it.</summary>
    public int NumberOf(string fieldName)
    {
        if (!_fieldNumbers.TryGetValue(fieldName, out var number))
        {
            number = FieldNumber.FirstOther + _fieldNames.Count;
            _fieldNames.Add(fieldName);
            _fieldNumbers.Add(fieldName, number);
        }

        return number;
    }

    /// <summary>Adds an entry, which must have a line, or a title or an abstract, whose line it is on then.</summary>
    public void Add(EntryDraft entry)
    {
        Account.Mark(entry.Span, LineOwner.Entry);
        AddMarked(entry);
    }

    /// <summary>Adds an entry whose lines are marked already: others stand between them.</summary>
    public void AddMarked(EntryDraft entry) => _entries.Add(entry);

    /// <summary>Says that the last entry ends at a place further down.</summary>
    public void ExtendLast(int end)
    {
        var last = _entries[_entries.Count - 1];
        last.ExtendTo(end);
        Account.Mark(last.Span, LineOwner.Entry);
    }

    /// <summary>The reading of a listing whose dates can be without a year.</summary>
    public ListingReading ToReading(ListingOptions options)
    {
        ListingDates.Resolve(this, options);
        return ToReading();
    }

    /// <summary>The reading.</summary>
    public ListingReading ToReading()
    {
        MarkProblems();
        var text = Decoded.ToText();
        foreach (var entry in _entries)
            ReportMissing(text, entry);
        if (IsCapture)
            CutEntries.Find(this, text);
        return new ListingReading(text)
        {
            CapturedOn = CapturedOn,
            Entries = _entries.ConvertAll(entry => entry.ToEntry(text)).ToEquatableArray(),
            FieldNames = _fieldNames.ToEquatableArray(),
            Problems = _problems.OrderBy(problem => problem.Span.Start).ToEquatableArray(),
            Lines = Account.ToArray(),
        };
    }

    /// <summary>The reading of a text without an entry: one problem, at its first line.</summary>
    public ListingReading Reject(Rule reason)
    {
        var start = WhiteSpace.TrimLines(Text, new ByteSpan(0, Text.Length)).Start;
        var line = start == Text.Length ? default : WhiteSpace.Trim(Text, Text.GetLine(Text.GetLineIndex(start)));
        if (reason == RuleTable.UnrecognisedForm)
            Account.Mark(new ByteSpan(0, Text.Length), LineOwner.Problem);
        return Reject(Problem.At(reason, line));
    }

    /// <summary>The reading of a text without an entry: this one problem.</summary>
    public ListingReading Reject(Problem problem) => new(Text)
    {
        Problems = new EquatableArray<Problem>([problem]),
        Lines = Account.ToArray(),
    };

    private void MarkProblems()
    {
        // Where every line is a problem of which nobody says what it is, a line of the header stays one.
        if (_rest == LineOwner.Problem)
            return;
        foreach (var problem in _problems)
            Account.Mark(problem.Span, LineOwner.Problem);
    }

    private void ReportMissing(Utf8Text text, EntryDraft entry)
    {
        if (!entry.IsWhole)
            return;
        if (entry.Title is null)
            Report(RuleTable.MissingTitle, entry.Span, Excerpt.Of(text, entry.Abstract!.Value));
        else if (entry.Abstract is null && HasAbstracts)
            Report(IsCapture && CutEntries.IsBehindTitle(text, entry) ? RuleTable.TruncatedEntry : RuleTable.MissingAbstract, entry.Span, Excerpt.Of(text, entry.Title.Value));
    }
}
