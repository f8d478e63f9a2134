namespace PaperCatalog.Listings.Repeats;

/// <summary>How well two different words can be one word and a slip of the finger.</summary>
internal enum TypoEvidence
{
    /// <summary>They are two words.</summary>
    None,

    /// <summary>They could be, if nothing else in long titles is different: the first letters differ.</summary>
    Possible,

    /// <summary>They may be: nobody else in the catalogue uses either.</summary>
    Likely,

    /// <summary>They are: others use one of them, and nobody uses the other.</summary>
    Sure,
}
