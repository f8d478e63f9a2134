namespace PaperCatalog.Listings;

/// <summary>What a line of a listing belongs to.</summary>
public enum LineOwner : byte
{
    /// <summary>White space only.</summary>
    Blank,

    /// <summary>What the captured page shows around its papers.</summary>
    Header,

    /// <summary>A directive of ours in the comment form of the dialect.</summary>
    Directive,

    /// <summary>An entry.</summary>
    Entry,

    /// <summary>A problem, and no entry.</summary>
    Problem,

    /// <summary>A comment in the language of the dialect.</summary>
    Comment,

    /// <summary>What entries are made of and is none: the strings of a bibliography, its preamble, its shared data.</summary>
    Definition,
}
