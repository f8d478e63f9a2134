namespace PaperCatalog.Listings.Tests.Reading.Damage;

/// <summary>A whole listing of which one entry at a time is damaged.</summary>
internal sealed class DamagedListing
{
    private readonly ListingOptions _options;
    private readonly string[] _lines;
    private readonly ListingReading _whole;
    private readonly EntryText[] _entries;
    private readonly ProblemText[] _problems;

    public DamagedListing(string text, ListingOptions options)
    {
        _options = options;
        // A button that is glued to the first title is not part of what is damaged.
        text = text.Replace("\nSubscribe", "\nSubscribe\n", StringComparison.Ordinal);
        _lines = text.Split('\n');
        _whole = Reader.Read(text, options);
        _entries = _whole.EntryTexts();
        _problems = _whole.ProblemTexts();
    }

    /// <summary>Damages each entry that can be, one at a time, and looks what became of the rest.</summary>
    public IEnumerable<DamageOutcome> TryAll(DamageKind kind) =>
        Enumerable.Range(0, _entries.Length).Select(entry => Try(entry, kind)).OfType<DamageOutcome>();

    private DamageOutcome? Try(int entry, DamageKind kind)
    {
        var span = _whole.Entries[entry].Span;
        var first = _whole.Text.GetLineIndex(span.Start);
        var after = _whole.Text.GetLineIndex(span.End - 1) + 1;
        if (kind.Apply(new EntryLines(_lines[first..after])) is not { } damaged)
            return null;

        string[] lines = [.. _lines[..first], .. damaged, .. _lines[after..]];
        var reading = Reader.Read(string.Join('\n', lines), _options);
        Account.AssertHolds(reading);
        return Compare(reading, entry, ByteSpan.FromBounds(
            reading.Text.GetLine(first).Start, reading.Text.GetLine(first + damaged.Length - 1).End));
    }

    private DamageOutcome Compare(ListingReading reading, int entry, ByteSpan damaged)
    {
        var others = reading.Entries.Where(other => !Touch(other.Span, damaged)).ToList();
        var elsewhere = reading.Problems.Where(problem => !Touch(problem.Span, damaged));
        return new DamageOutcome(
            IsCaught: reading.Problems.Any(problem => Touch(problem.Span, damaged)),
            AreOthersSame: AreSame(reading.Text, others, [.. _entries[..entry], .. _entries[(entry + 1)..]]),
            AreOthersQuiet: elsewhere.Select(found => ProblemText.Of(reading.Text, found)).SequenceEqual(_problems));
    }

    private static bool AreSame(Utf8Text text, List<Entry> entries, EntryText[] expected) =>
        entries.Select(entry => EntryText.Of(text, entry)).SequenceEqual(expected);

    private static bool Touch(ByteSpan left, ByteSpan right) => left.Start < right.End && right.Start < left.End;
}
