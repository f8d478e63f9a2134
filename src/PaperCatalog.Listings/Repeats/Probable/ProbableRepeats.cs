namespace PaperCatalog.Listings.Repeats;

/// <summary>
/// Finds papers that are probably of a work that an earlier paper is of (<see cref="ProblemKind.ProbableRepeat"/>).
/// </summary>
internal sealed class ProbableRepeats
{
    private readonly MergedListings _listings;
    private readonly TitleVocabulary _vocabulary = new();
    private readonly TitleParts _parts = new();
    private readonly List<RepeatCandidate> _papers = [];

    /// <summary>Looks at the papers of the listings.</summary>
    public ProbableRepeats(MergedListings listings)
    {
        _listings = listings;
        foreach (var paper in listings.Papers)
        {
            if (Read(paper) is { } candidate)
            {
                _papers.Add(candidate);
                _parts.Add(candidate.Form);
            }
        }
    }

    /// <summary>How many pairs of papers were compared.</summary>
    public long Comparisons { get; private set; }

    /// <summary>Reports each such paper once, against the first that it repeats.</summary>
    public void Report(List<ListingProblem> problems)
    {
        var firsts = FindFirsts();
        for (var i = 0; i < firsts.Length; i++)
        {
            if (firsts[i] >= 0)
                problems.Add(Report(_papers[firsts[i]], _papers[i]));
        }
    }

    /// <summary>For each paper the number of the first one that it probably repeats, or -1.</summary>
    private int[] FindFirsts()
    {
        var firsts = new int[_papers.Count];
        for (var i = 0; i < firsts.Length; i++)
            firsts[i] = -1;

        var judge = new RepeatJudge(_listings, _vocabulary, _parts);
        var byTitle = OrderByTitle();
        foreach (var (left, right) in FileAll(byTitle).Pairs(_papers.Count))
        {
            Comparisons++;
            var (first, later) = (Math.Min(byTitle[left], byTitle[right]), Math.Max(byTitle[left], byTitle[right]));
            if ((firsts[later] < 0 || firsts[later] > first) && judge.AreProbablyOne(_papers[first], _papers[later]))
                firsts[later] = first;
        }

        return firsts;
    }

    private CandidateBlocks FileAll(int[] byTitle)
    {
        var (blocks, maker, keys) = (new CandidateBlocks(), new BlockKeys(_vocabulary), new List<ulong>());
        for (var rank = 0; rank < byTitle.Length; rank++)
        {
            var paper = _papers[byTitle[rank]];
            maker.AddTo(keys, new TitlePart(paper.Form, 0, paper.Form.Words.Length));
            FileAs(isWhole: true);
            foreach (var part in TitleParts.Of(paper.Form))
                maker.AddTo(keys, part);
            FileAs(isWhole: false);
            for (var i = 0; i < paper.Sketch.Length; i++)
            {
                // The highest bit keeps them apart from the keys of titles.
                if (paper.Sketch[i] != 0)
                    keys.Add((paper.Sketch[i] + (ulong)i) | (1UL << 63));
            }

            FileAs(isWhole: true);

            void FileAs(bool isWhole)
            {
                foreach (var key in keys)
                    blocks.Add(key, rank, isWhole);
                keys.Clear();
            }
        }

        return blocks;
    }

    private int[] OrderByTitle()
    {
        var (titles, order) = (new string[_papers.Count], new int[_papers.Count]);
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            titles[i] = string.Join(" ", _papers[i].Form.Words.Select(word => _vocabulary.Text(word.Form)));
        }

        Array.Sort(titles, order, StringComparer.Ordinal);
        return order;
    }

    private RepeatCandidate? Read(EquatableArray<EntryPlace> paper)
    {
        RepeatCandidate? candidate = null;
        foreach (var place in paper)
        {
            var (text, entry) = (_listings.TextAt(place), _listings.EntryAt(place));
            if (candidate is null && entry.Title is { } title)
                candidate = new RepeatCandidate(_papers.Count, place, TitleForm.Read(text.GetString(title), _vocabulary));
            if (candidate is null)
                continue;
            // todo
            var identity = EntryIdentity.Of(text, entry);
            candidate = candidate with { ArxivId = candidate.ArxivId ?? identity.ArxivId, Doi = candidate.Doi ?? identity.Doi };
            if (candidate.Abstract is null && entry.Abstract is { } @abstract)
            {
                var sketch = new ulong[4];
                AbstractShingles.Sketch(text.Slice(@abstract), _vocabulary, sketch);
                candidate = candidate with { Abstract = place, Sketch = sketch };
            }
        }

        return candidate;
    }

    private ListingProblem Report(RepeatCandidate first, RepeatCandidate later)
    {
        var (there, here) = (_listings.EntryAt(first.Place).Title!.Value, _listings.EntryAt(later.Place).Title!.Value);
        var problem = Problem.At(
            ProblemKind.ProbableRepeat, here, Excerpt.Of(_listings.TextAt(first.Place), there), _listings.Describe(first.Place, there));
        return new ListingProblem(later.Place.Listing, problem with { Related = new RelatedPlace(first.Place.Listing, there) });
    }
}
