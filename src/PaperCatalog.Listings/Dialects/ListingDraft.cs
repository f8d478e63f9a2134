using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Links;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Dialects;

/// <summary>A reading while it is made: entries, problems, decoded texts, and what each line belongs to.</summary>
internal sealed class ListingDraft
{
    private readonly List<Entry> _entries = [];
    private readonly List<Entry> _wholeEntries = [];
    private readonly List<Problem> _problems = [];

    /// <summary>A draft without entries.</summary>
    /// <param name="text">The listing.</param>
    /// <param name="marker">What every directive begins with; <see langword="null"/> where the reader finds them itself.</param>
    /// <param name="rest">What lines are that nobody speaks of.</param>
    public ListingDraft(Utf8Text text, DirectiveMarker? marker, LineOwner rest = LineOwner.Header)
    {
        Text = text;
        Decoded = new DecodedTextBuilder(text);
        Account = new LineAccount(text, rest, marker);
    }

    /// <summary>The listing.</summary>
    public Utf8Text Text { get; }

    /// <summary>Where the texts of fields go that do not stand in the listing as they are.</summary>
    public DecodedTextBuilder Decoded { get; }

    /// <summary>What each line belongs to.</summary>
    public LineAccount Account { get; }

    /// <summary>Whether every entry should have an abstract.</summary>
    public bool HasAbstracts { get; init; }

    /// <summary>The day of capture, where the listing gives one.</summary>
    public Field<PartialDate>? CapturedOn { get; set; }

    /// <summary>How many entries there are so far.</summary>
    public int EntryCount => _entries.Count;

    /// <summary>Adds an entry, which must have a line, or a title or an abstract, whose line it is on then.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="isWhole">Whether it was read to its end: what an error cut off is not missing besides.</param>
    public void Add(Entry entry, bool isWhole = true)
    {
        Account.Mark(entry.Span, LineOwner.Entry);
        _entries.Add(entry);
        if (isWhole)
            _wholeEntries.Add(entry);
    }

    /// <summary>Says that the last entry ends at a place further down.</summary>
    public void ExtendLast(int end)
    {
        var last = _entries[_entries.Count - 1];
        Account.Mark(ByteSpan.FromBounds(last.Span.End, end), LineOwner.Entry);
        _entries[_entries.Count - 1] = last with { Span = ByteSpan.FromBounds(last.Span.Start, end) };
    }

    /// <summary>Adds a problem.</summary>
    public void Report(Rule kind, ByteSpan span, params string[] arguments) =>
        Report(Problem.At(kind, span, arguments));

    /// <summary>Adds a problem.</summary>
    public void Report(Problem problem) => _problems.Add(problem);

    /// <summary>Says that something else should stand at a place; at the end of the text it is empty.</summary>
    public void ReportSyntax(ByteSpan span, string expected) =>
        Report(RuleTable.SyntaxError, span, span.IsEmpty ? "the end" : Excerpt.Of(Text, span), expected);

    /// <summary>Says that a value is not what it should be.</summary>
    public void ReportValue(ByteSpan span, string expected) =>
        Report(RuleTable.UnexpectedValue, span, Excerpt.Of(Text, span), expected);

    /// <summary>Whether a line is a directive.</summary>
    public bool IsDirective(int line) => Account[line] == LineOwner.Directive;

    /// <summary>The reading of a listing whose dates can be without a year.</summary>
    public ListingReading ToReading(ListingOptions options)
    {
        var dates = ListingDates.Resolve([.. _entries], CapturedOn, options, _problems);
        _entries.Clear();
        _entries.AddRange(dates.Entries);
        CapturedOn = dates.CapturedOn;
        return ToReading();
    }

    /// <summary>The reading.</summary>
    public ListingReading ToReading()
    {
        foreach (var problem in _problems)
            Account.Mark(problem.Span, LineOwner.Problem);
        var text = Decoded.ToText();
        foreach (var entry in _wholeEntries)
            ReportMissing(text, entry);
        return new ListingReading(text)
        {
            CapturedOn = CapturedOn,
            Entries = _entries.ConvertAll(entry => Finish(text, entry)).ToEquatableArray(),
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
        return new ListingReading(Text)
        {
            Problems = new EquatableArray<Problem>([Problem.At(reason, line)]),
            Lines = Account.ToArray(),
        };
    }

    private void ReportMissing(Utf8Text text, Entry entry)
    {
        if (entry.Title is null)
            Report(RuleTable.MissingTitle, entry.Span, Excerpt.Of(text, entry.Abstract!.Value));
        else if (entry.Abstract is null && HasAbstracts)
            Report(RuleTable.MissingAbstract, entry.Span, Excerpt.Of(text, entry.Title.Value));
    }

    /// <summary>Adds what only the text of decoded fields shows.</summary>
    private static Entry Finish(Utf8Text text, Entry entry) => entry with
    {
        Line = entry.Line > 0 ? entry.Line : text.GetLineIndex(text.GetSource((entry.Title ?? entry.Abstract)!.Value).Start) + 1,
        Links = entry.Abstract is { } summary ? LinkFinder.Find(text, summary) : default,
    };
}
