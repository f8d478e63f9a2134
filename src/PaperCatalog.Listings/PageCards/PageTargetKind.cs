namespace PaperCatalog.Listings.PageCards;

/// <summary>What the links of the papers page lead to.</summary>
internal enum PageTargetKind
{
    /// <summary>Something else, or not known.</summary>
    Other,

    /// <summary>A paper: <c>/papers/2305.11627</c>.</summary>
    Paper,

    /// <summary>The vote for a paper, behind a login: <c>/login?next=%2Fpapers%2F2305.11627</c>.</summary>
    Vote,

    /// <summary>The comments on a paper: <c>/papers/2305.11627#community</c>.</summary>
    Comments,

    /// <summary>The page of a person or an organisation: <c>/stanford</c>.</summary>
    Account,
}
