using System.Text;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.PlainText.Damage;

/// <summary>A whole listing of which one entry at a time is damaged.</summary>
internal sealed class DamagedListing
{
    private readonly ListingOptions _options;
    private readonly ListingReading _whole;

    public DamagedListing(string text, ListingOptions options)
    {
        _options = options;
        // A button that is glued to the first title is not part of what is damaged.
        _whole = Reader.Read(text.Replace("\nSubscribe", "\nSubscribe\n", StringComparison.Ordinal), options);
    }

    /// <summary>Damages entries that can be, one at a time, and looks what became of the rest.</summary>
    /// <param name="kind">The damage.</param>
    /// <param name="first">The first entry to damage.</param>
    /// <param name="step">How many entries further the next one is.</param>
    public IEnumerable<DamageOutcome> TryAll(DamageKind kind, int first, int step) =>
        Enumerable.Range(0, _whole.Entries.Count).Where(entry => entry % step == first % step).Select(entry => Try(entry, kind)).OfType<DamageOutcome>();

    private DamageOutcome? Try(int entry, DamageKind kind)
    {
        var span = _whole.Entries[entry].Span;
        var lines = _whole.Text.GetString(span).Split('\n');
        if (kind.Apply(new EntryLines(lines)) is not { } damaged)
            return null;

        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', damaged));
        var text = new Utf8Text([.. _whole.Text.Bytes[..span.Start], .. bytes, .. _whole.Text.Bytes[span.End..]]);
        var reading = ListingReader.Read(text, _options);
        Account.AssertHolds(reading);

        var move = new Move(bytes.Length - span.Length, damaged.Length - lines.Length);
        IEnumerable<Entry> others = [.. _whole.Entries.Take(entry), .. _whole.Entries.Skip(entry + 1).Select(move.Apply)];
        var known = _whole.Problems.Where(problem => !Touch(problem.Span, span)).Select(problem => ProblemText.Of(_whole.Text, problem));
        return Compare(reading, new ByteSpan(span.Start, bytes.Length), others, known);
    }

    // The text around the damage is the same, so entries of the same spans and values say the same.
    private static DamageOutcome Compare(
        ListingReading reading, ByteSpan damaged, IEnumerable<Entry> others, IEnumerable<ProblemText> known)
    {
        var elsewhere = reading.Problems.Where(problem => !Touch(problem.Span, damaged));
        return new DamageOutcome(
            // What weighs less may have been there before.
            IsCaught: reading.Problems.Any(problem => problem.Severity != ProblemSeverity.Info && Touch(problem.Span, damaged)),
            AreOthersSame: reading.Entries.Where(other => !Touch(other.Span, damaged)).SequenceEqual(others),
            AreOthersQuiet: elsewhere.Select(found => ProblemText.Of(reading.Text, found)).SequenceEqual(known));
    }

    private static bool Touch(ByteSpan left, ByteSpan right) => left.Start < right.End && right.Start < left.End;
}
