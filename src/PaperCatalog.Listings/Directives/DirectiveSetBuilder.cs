namespace PaperCatalog.Listings.Directives;

/// <summary>Collects the directives of a listing and finds out what each is for.</summary>
internal sealed class DirectiveSetBuilder(ListingReading reading)
{
    /// <summary>The rules that the directives name, in order of place.</summary>
    public List<DirectiveId> Ids { get; } = [];

    /// <summary>The numbers in <see cref="Ids"/> of those that are for a target, by target and rule.</summary>
    public Dictionary<(DirectiveTarget Target, string Id), List<int>> IdsByTarget { get; } = [];

    /// <summary>What cannot be understood.</summary>
    public List<Problem> Malformed { get; } = [];

    /// <summary>Adds the directive on the line at <paramref name="index"/>.</summary>
    public void Add(int index)
    {
        var directive = DirectiveLine.Read(reading.Text, index, Malformed);
        if (directive.Verb.IsEmpty)
            return;
        List<DirectiveTarget> targets = directive.IsForListing ? [DirectiveTarget.Listing] : FindTargets(index);
        // A listing that has no entry at all has a problem of its own, and one is enough.
        if (targets.Count == 0 && reading.Entries.Count > 0)
            directive.Report(directive.Verb, "followed by an entry; 'disable-file' is for the whole listing");
        if (targets.Count == 0)
            return;

        foreach (var id in directive.Ids)
        {
            foreach (var target in targets)
                Add(target, id.Id);
            Ids.Add(id);
        }
    }

    private void Add(DirectiveTarget target, string id)
    {
        if (!IdsByTarget.TryGetValue((target, id), out var numbers))
            IdsByTarget.Add((target, id), numbers = []);
        numbers.Add(Ids.Count);
    }

    private List<DirectiveTarget> FindTargets(int line)
    {
        var targets = new List<DirectiveTarget>();
        var start = reading.Text.GetLine(line).Start;
        var entry = EntryLookup.FindFrom(reading, start);
        if (entry < reading.Entries.Count)
            targets.Add(DirectiveTarget.Entry(entry));

        var isInside = entry < reading.Entries.Count && reading.Entries[entry].Span.Start < start;
        if (!isInside && FindLineBelow(line) is { } below)
            targets.Add(DirectiveTarget.Line(below));
        return targets;
    }

    /// <summary>The next line with something on it, where that is of no entry.</summary>
    private int? FindLineBelow(int line)
    {
        for (var below = line + 1; below < reading.Lines.Count; below++)
        {
            if (reading.Lines[below] is LineOwner.Header or LineOwner.Problem)
                return below;
            if (reading.Lines[below] == LineOwner.Entry)
                return null;
        }

        return null;
    }
}
