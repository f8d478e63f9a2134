namespace PaperCatalog.Listings.Repeats;

/// <summary>What two titles, or parts of them, have in common and what not.</summary>
internal readonly record struct TitleDifference
{
    // What each difference asks for in words that the titles share. Small words and the order of words part works more often
    // than one would think: "Two-Dimensional QCD as a String Theory" and "... is a String Theory" are two.
    private const int ForInflected = 1;
    private const int ForLikelyTypo = 1;
    private const int ForPossibleTypo = 3;
    private const int ForSmallWord = 3;
    private const int ForSwap = 2;

    /// <summary>How many content words stand in both, sure slips counted in.</summary>
    public int Shared { get; private init; }

    /// <summary>How many of them are not among the <see cref="GenericWords"/>.</summary>
    public int SharedSpecific { get; private init; }

    /// <summary>How rare they are together (<see cref="TitleVocabulary.Bits"/>).</summary>
    public double SharedBits { get; private init; }

    /// <summary>How many words are in both but for a slip of the finger.</summary>
    public int Typos { get; private init; }

    /// <summary>How many content words only one has, in the one that has more of them.</summary>
    public int Alone { get; private init; }

    /// <summary>How many numbers only the left has.</summary>
    public int NumbersOnLeft { get; private init; }

    /// <summary>How many numbers only the right has.</summary>
    public int NumbersOnRight { get; private init; }

    /// <summary>How many small words but articles only one has, in the one that has more of them.</summary>
    public int SmallWords { get; private init; }

    /// <summary>The order of the shared words.</summary>
    public WordOrder Order { get; private init; }

    /// <summary>With how many shared words the titles must make up for their differences.</summary>
    public int Doubts { get; private init; }

    /// <summary>Whether every content word and every number has its partner, and little else is different.</summary>
    public bool HasSameWords =>
        this is { Alone: 0, NumbersOnLeft: 0, NumbersOnRight: 0, SmallWords: <= 1, Typos: <= 2 } &&
        Order != WordOrder.Different;

    /// <summary>Compares two titles or parts of titles.</summary>
    public static TitleDifference Between(TitlePart left, TitlePart right, TitleVocabulary vocabulary)
    {
        Span<int> partners = stackalloc int[left.Words.Length];
        Span<PairKind> kinds = stackalloc PairKind[left.Words.Length];
        Span<bool> taken = stackalloc bool[right.Words.Length];
        WordPairs.Find(left.Words, right.Words, vocabulary, partners, kinds, taken);

        var (shared, specific, bits, typos, doubts, isInflected) = (0, 0, 0.0, 0, 0, false);
        for (var i = 0; i < kinds.Length; i++)
        {
            typos += kinds[i] is PairKind.SureTypo or PairKind.LikelyTypo or PairKind.PossibleTypo ? 1 : 0;
            isInflected |= kinds[i] == PairKind.Inflected;
            doubts += kinds[i] switch
            {
                PairKind.LikelyTypo => ForLikelyTypo,
                PairKind.PossibleTypo => ForPossibleTypo,
                _ => 0,
            };
            if (left.Words[i].Kind != WordKind.Content || kinds[i] is not (PairKind.Same or PairKind.Inflected or PairKind.SureTypo))
                continue;

            // Of a slip and a word, the word is the one that is less rare.
            var other = right.Words[partners[i]];
            var stem = vocabulary.Bits(left.Words[i].Stem) <= vocabulary.Bits(other.Stem) ? left.Words[i].Stem : other.Stem;
            shared++;
            specific += GenericWords.Contains(vocabulary.Text(stem)) ? 0 : 1;
            bits += vocabulary.Bits(stem);
        }

        var alone = new LoneWords(left.Words, kinds, right.Words, taken);
        var order = WordOrders.Compare(left, right, partners);
        var smallWords = alone.Most(WordKind.Preposition) + alone.Most(WordKind.Joiner);
        return new TitleDifference
        {
            Shared = shared,
            SharedSpecific = specific,
            SharedBits = bits,
            Typos = typos,
            Alone = alone.Most(WordKind.Content),
            NumbersOnLeft = alone.OnLeft(WordKind.Number),
            NumbersOnRight = alone.OnRight(WordKind.Number),
            SmallWords = smallWords,
            Order = order,
            Doubts = doubts + (isInflected ? ForInflected : 0) + (ForSmallWord * smallWords) + (order == WordOrder.Swapped ? ForSwap : 0),
        };
    }
}
