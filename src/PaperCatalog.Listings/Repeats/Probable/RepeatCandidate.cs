namespace PaperCatalog.Listings.Repeats;

/// <summary>A paper as it is compared with others.</summary>
/// <param name="Number">Its number, in the order of places.</param>
/// <param name="Place">Its first entry that has a title.</param>
/// <param name="Form">That title.</param>
internal sealed record RepeatCandidate(int Number, EntryPlace Place, TitleForm Form)
{
    // Of two abstracts that share two runs in three, 98 in 100 pairs agree in one of four.
    private const int SketchLength = 4;

    /// <summary>An abstract, the first that an entry of the paper has.</summary>
    public EntryPlace? Abstract { get; init; }

    /// <summary>The sketch of that abstract (<see cref="AbstractShingles.Sketch"/>); all zero where there is none.</summary>
    public ulong[] Sketch { get; init; } = new ulong[SketchLength];

    /// <summary>An arXiv identifier of the paper.</summary>
    public string? ArxivId { get; init; }

    /// <summary>A DOI of the paper.</summary>
    public string? Doi { get; init; }

    /// <summary>Whether identifiers of one registry tell the papers apart: had they shared one they would be one paper.</summary>
    public bool HasOtherIdentifier(RepeatCandidate other) =>
        (ArxivId is not null && other.ArxivId is not null) || (Doi is not null && other.Doi is not null);

    /// <summary>Whether the abstracts agree in a number of their sketches, so that they may be the same.</summary>
    public bool SharesSketch(RepeatCandidate other)
    {
        for (var i = 0; i < SketchLength; i++)
        {
            if (Sketch[i] != 0 && Sketch[i] == other.Sketch[i])
                return true;
        }

        return false;
    }
}
