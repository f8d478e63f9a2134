namespace PaperCatalog.Listings.Works.Titles;

/// <summary>How far two titles are one, the most first.</summary>
internal enum TitleAgreement
{
    /// <summary>One of the entries has no title.</summary>
    None,

    /// <summary>The same but for case, punctuation, spacing and words that say nothing.</summary>
    Same,

    /// <summary>The words are alike but for spelling, number, or being joined.</summary>
    Near,

    /// <summary>Of eight words or more one is another.</summary>
    Close,

    /// <summary>One has all words of the other, four or more: it has a subtitle or a remark more.</summary>
    Part,

    /// <summary>One has all words of the other, which are two or three.</summary>
    Short,

    /// <summary>Half the words of the shorter are in the other.</summary>
    Some,

    /// <summary>They are of other works: other words, numbers, parts or genres.</summary>
    Other,
}
