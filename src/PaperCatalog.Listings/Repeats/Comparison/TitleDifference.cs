using PaperCatalog.Listings.Repeats.Titles;
using PaperCatalog.Listings.Repeats.Words;

namespace PaperCatalog.Listings.Repeats.Comparison;

/// <summary>What two titles, or parts of them, have in common and what not.</summary>
internal readonly record struct TitleDifference
{
    /// <summary>How many content words stand in both, as they are or in the other number or spelling.</summary>
    public int Shared { get; init; }

    /// <summary>How many of the shared words are not among the <see cref="GenericWords"/>.</summary>
    public int SharedSpecific { get; init; }

    /// <summary>How many words are in both but for a slip of the finger.</summary>
    public int Typos { get; init; }

    /// <summary>How many of the slips are <see cref="TypoEvidence.Sure"/>.</summary>
    public int SureTypos { get; init; }

    /// <summary>How many of the slips are no more than <see cref="TypoEvidence.Possible"/>.</summary>
    public int PossibleTypos { get; init; }

    /// <summary>How many content words only one has, in the one that has more of them.</summary>
    public int Alone { get; init; }

    /// <summary>How many numbers only the left has.</summary>
    public int NumbersOnLeft { get; init; }

    /// <summary>How many numbers only the right has.</summary>
    public int NumbersOnRight { get; init; }

    /// <summary>How many prepositions only one has, in the one that has more of them.</summary>
    public int Prepositions { get; init; }

    /// <summary>The order of the shared words.</summary>
    public WordOrder Order { get; init; }

    /// <summary>How much is in doubt: what the titles must make up for with words that they share.</summary>
    public int Doubts => Typos - SureTypos + (2 * PossibleTypos) + Prepositions;

    /// <summary>Whether every content word and every number has its partner, and little else is different.</summary>
    public bool HasSameWords =>
        this is { Alone: 0, NumbersOnLeft: 0, NumbersOnRight: 0, Prepositions: <= 1, Typos: <= 2 } &&
        Order != WordOrder.Different;

    /// <summary>Compares two titles or parts of titles.</summary>
    public static TitleDifference Between(TitlePart left, TitlePart right, TitleVocabulary vocabulary)
    {
        Span<int> partners = stackalloc int[left.Words.Length];
        Span<bool> taken = stackalloc bool[right.Words.Length];
        var pairs = new WordPairs(left, right, vocabulary, partners, taken);
        return new TitleDifference
        {
            Shared = pairs.Shared,
            SharedSpecific = pairs.SharedSpecific,
            Typos = pairs.Typos,
            SureTypos = pairs.SureTypos,
            PossibleTypos = pairs.PossibleTypos,
            Alone = Math.Max(pairs.AloneOnLeft(WordKind.Content), pairs.AloneOnRight(WordKind.Content)),
            NumbersOnLeft = pairs.AloneOnLeft(WordKind.Number),
            NumbersOnRight = pairs.AloneOnRight(WordKind.Number),
            Prepositions = Math.Max(pairs.AloneOnLeft(WordKind.Preposition), pairs.AloneOnRight(WordKind.Preposition)),
            Order = WordOrders.Compare(left, right, partners),
        };
    }
}
