namespace PaperCatalog.Listings;

/// <summary>What can be wrong with a listing. Each has a rule, an identifier and a page of its own.</summary>
public enum ProblemKind
{
    /// <summary>The file cannot be read, or is not UTF-8.</summary>
    NotUtf8,

    /// <summary>The file has no text.</summary>
    EmptyListing,

    /// <summary>The text has a page's header and no paper after it.</summary>
    NoPapers,

    /// <summary>Nothing in the text looks like a listing.</summary>
    UnrecognisedForm,

    /// <summary>A line that belongs to no entry. Argument: the line, shortened.</summary>
    StrayText,

    /// <summary>An entry without a title. Argument: the start of its abstract.</summary>
    MissingTitle,

    /// <summary>An entry without an abstract. Argument: its title.</summary>
    MissingAbstract,

    /// <summary>The last entry ends before its abstract. Argument: its title.</summary>
    TruncatedEntry,

    /// <summary>The people of an entry are given in a form that is not <c>• N authors</c>. Argument: the text.</summary>
    MalformedAuthorCount,

    /// <summary>The <c>·</c> between people and date is not there. Argument: what stands in its place.</summary>
    MissingSeparator,

    /// <summary>The metadata of an entry ends before its date.</summary>
    MissingDate,

    /// <summary>The date of an entry is not in a form that we know. Argument: the text.</summary>
    MalformedDate,

    /// <summary>The date of an entry does not exist. Argument: the date.</summary>
    ImpossibleDate,

    /// <summary>The date of an entry is after the day of capture. Arguments: the date, the day of capture.</summary>
    DateAfterCapture,

    /// <summary>A count is no count. Argument: the text.</summary>
    MalformedCount,

    /// <summary>Nothing says which year the dates without one belong to. Argument: how many there are.</summary>
    UnknownYear,
}
