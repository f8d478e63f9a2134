namespace PaperCatalog.Listings.PlainText;

/// <summary>What a line of a plain-text listing looks like, by itself.</summary>
internal enum PlainLineKind
{
    /// <summary>White space only.</summary>
    Blank,

    /// <summary><c># paper-catalog ...</c>, or what was surely meant to be that.</summary>
    Directive,

    /// <summary>A line that the page shows around its papers.</summary>
    Furniture,

    /// <summary><c>• 5 authors</c>, or an organisation's name after the bullet.</summary>
    People,

    /// <summary><c>·</c></summary>
    Separator,

    /// <summary><c>May 24, 2024 2</c></summary>
    Date,

    /// <summary>Digits only: the upvotes of the entry below.</summary>
    Upvotes,

    /// <summary>A link or an identifier only.</summary>
    Link,

    /// <summary>A title or an abstract.</summary>
    Prose,

    /// <summary>The names of people.</summary>
    Names,

    /// <summary>A heading above several papers, or a label with nothing behind it.</summary>
    Section,

    /// <summary>No letter and no digit.</summary>
    Noise,

    /// <summary>A line that goes on with the paragraph above it.</summary>
    Continued,

    /// <summary>Who put a paper on the page, and the words that say so: it is none of its people.</summary>
    Submitter,

    /// <summary>A button of a card, which says nothing of its paper: <c>Upvote</c>, <c>arXiv Page</c>.</summary>
    Button,

    /// <summary>The number on the button for votes, which stands below its paper.</summary>
    Votes,

    /// <summary>How many stars the paper's code has.</summary>
    Stars,

    /// <summary>A date behind <c>Published on</c>.</summary>
    Published,
}
