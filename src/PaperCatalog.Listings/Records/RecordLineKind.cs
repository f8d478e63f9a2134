namespace PaperCatalog.Listings.Records;

/// <summary>What a line of a text of records is.</summary>
internal enum RecordLineKind
{
    /// <summary>White space.</summary>
    Blank,

    /// <summary>A directive of ours.</summary>
    Directive,

    /// <summary>A line drawn across the page.</summary>
    Rule,

    /// <summary>A heading, behind a mark.</summary>
    Heading,

    /// <summary>A label and its value.</summary>
    Label,

    /// <summary>Anything else: what goes on with the value above, or is of no record.</summary>
    Text,
}
