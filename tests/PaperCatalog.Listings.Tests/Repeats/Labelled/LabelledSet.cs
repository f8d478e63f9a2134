using PaperCatalog.Listings.Repeats;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Tests.Repeats.Labelled;

/// <summary>Where abstracts stand beside the titles of a labelled set.</summary>
internal enum Abstracts
{
    /// <summary>Nowhere: titles must do.</summary>
    None,

    /// <summary>Beside the real titles only.</summary>
    OneSide,

    /// <summary>Everywhere: of one work with some words changed, of two works those of two real papers.</summary>
    BothSides,
}

/// <summary>How many pairs of a mutation there are, and what was made of them.</summary>
/// <param name="Mutation">The way the pairs were made.</param>
/// <param name="Pairs">How many there are.</param>
/// <param name="Found">How many were taken for one work.</param>
/// <param name="Strays">How many papers were taken for the work of a third one.</param>
internal sealed record Outcome(TitleMutation Mutation, int Pairs, int Found, int Strays)
{
    public int TruePositives => Mutation.IsOneWork ? Found : 0;

    public int FalsePositives => (Mutation.IsOneWork ? 0 : Found) + Strays;
}

/// <summary>Judges pairs of titles within a whole catalogue of them.</summary>
internal static class LabelledSet
{
    /// <summary>Puts the first titles of all pairs in a listing, the second in another, and compares the two.</summary>
    public static Outcome Judge(TitleMutation mutation, IReadOnlyList<WrittenEntry> papers, Abstracts abstracts, List<string>? log = null)
    {
        var (firsts, seconds) = (new List<WrittenEntry>(), new List<WrittenEntry>());
        // Of two works, one has words and an abstract that stand nowhere else: those of the next paper, which is left out.
        var step = mutation.IsOneWork ? 1 : 2;
        var used = new HashSet<string>();
        for (var i = 0; i < papers.Count; i += step)
        {
            var others = Enumerable.Range(1, 20).Select(next => papers[(i + next) % papers.Count].Title!).ToArray();
            if (mutation.Apply(new LabelledTitle(papers[i].Title!, others)) is not var (first, second))
                continue;
            if (!used.Add(TitleRule.Fold(first)) | !(mutation.IsOneWork || used.Add(TitleRule.Fold(second))))
                continue;
            firsts.Add(new WrittenEntry(first, abstracts == Abstracts.None ? null : papers[i].Abstract));
            var other = mutation.IsOneWork ? Reworded(papers[i].Abstract!) : papers[(i + 1) % papers.Count].Abstract;
            seconds.Add(new WrittenEntry(second, abstracts == Abstracts.BothSides ? other : null));
        }

        // The titles that the mutation has no use for are in the catalogue too.
        var listings = WrittenListing.Named(WrittenListing.Of(firsts), WrittenListing.Of(seconds));
        var (found, strays) = (0, 0);
        var merged = new MergedListings(listings, _ => false);
        foreach (var paper in merged.Papers.Where(paper => paper.Count > 1))
        {
            var isPair = paper.Count == 2 && paper[0] == new EntryPlace(0, paper[1].Entry);
            found += isPair ? 1 : 0;
            strays += isPair ? 0 : 1;
        }

        var hit = new HashSet<int>(merged.Papers.Where(p => p.Count > 1).Select(p => p[1].Entry));
        foreach (var (listing, problem) in RepeatChecks.FindAcross(listings).Where(problem => problem.Problem.Kind == ProblemKind.ProbableRepeat))
        {
            var later = Index(listings[listing].Reading, problem.Span);
            var first = Index(listings[problem.Related!.Value.Listing].Reading, problem.Related.Value.Span);
            var isPair = listing == 1 && problem.Related.Value.Listing == 0 && later == first;
            found += isPair ? 1 : 0;
            if (isPair) hit.Add(later);
            strays += isPair ? 0 : 1;
            if (!isPair || !mutation.IsOneWork)
                log?.Add($"{mutation.Name} ({abstracts}): '{listings[listing].Reading.Text.GetString(problem.Span)}' for '{listings[problem.Related.Value.Listing].Reading.Text.GetString(problem.Related.Value.Span)}'");
        }

        if (mutation.IsOneWork)
            for (var i = 0; i < seconds.Count; i++)
                if (!hit.Contains(i))
                    log?.Add($"MISS {mutation.Name} ({abstracts}): '{seconds[i].Title}' for '{firsts[i].Title}'");
        return new Outcome(mutation, firsts.Count, found, strays);
    }

    private static int Index(ListingReading reading, ByteSpan title)
    {
        for (var i = 0; i < reading.Entries.Count; i++)
        {
            if (reading.Entries[i].Title == title)
                return i;
        }

        return -1;
    }

    // Another first sentence and each fortieth word: a second version of the text.
    private static string Reworded(string text)
    {
        var words = text.Split(' ');
        for (var i = 7; i < words.Length; i += 40)
            words[i] = "indeed";
        return "This is another beginning. " + string.Join(' ', words.Skip(6));
    }
}
