namespace PaperCatalog.Listings.Repeats;

/// <summary>How like a word is to its partner in another title.</summary>
internal enum PairKind
{
    /// <summary>It has none.</summary>
    Alone,

    /// <summary>It is the same.</summary>
    Same,

    /// <summary>It is the same in the other number or spelling.</summary>
    Inflected,

    /// <summary>It is a slip of the finger, or its partner is.</summary>
    SureTypo,

    /// <summary>It may be one: nobody else in the catalogue uses either.</summary>
    LikelyTypo,

    /// <summary>It could be one, if nothing else in long titles is different: the first letters differ.</summary>
    PossibleTypo,
}
