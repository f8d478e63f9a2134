namespace PaperCatalog.Generators.Rules;

/// <summary>
/// The identifiers of the rules: 1xx the file and its form, 2xx an entry's fields, 3xx repeats, 4xx names and
/// configuration, 5xx C# code that uses the catalogue.
/// </summary>
internal static class RuleIdentifiers
{
    /// <summary>A file that is not UTF-8. It is left out: offsets into it would be wrong.</summary>
    public const string NotUtf8 = "PAPER101";

    /// <summary>A file without text.</summary>
    public const string EmptyListing = "PAPER102";

    /// <summary>A header without papers.</summary>
    public const string NoPapers = "PAPER103";

    /// <summary>Text in no dialect that is known.</summary>
    public const string UnrecognisedForm = "PAPER104";

    /// <summary>A line outside of every entry.</summary>
    public const string StrayText = "PAPER105";

    /// <summary>An abstract without a title.</summary>
    public const string MissingTitle = "PAPER201";

    /// <summary>A title without an abstract.</summary>
    public const string MissingAbstract = "PAPER202";

    /// <summary>A listing that ends before the abstract of its last entry.</summary>
    public const string TruncatedEntry = "PAPER203";

    /// <summary>A line of people in no known form.</summary>
    public const string MalformedAuthorCount = "PAPER204";

    /// <summary>People and date without the dot between them.</summary>
    public const string MissingSeparator = "PAPER205";

    /// <summary>People or a separator without a date after them.</summary>
    public const string MissingDate = "PAPER206";

    /// <summary>A date in no known form.</summary>
    public const string MalformedDate = "PAPER207";

    /// <summary>A day that no calendar has.</summary>
    public const string ImpossibleDate = "PAPER208";

    /// <summary>A paper from after the capture of its listing.</summary>
    public const string DateAfterCapture = "PAPER209";

    /// <summary>A count that is no number, or too large.</summary>
    public const string MalformedCount = "PAPER210";

    /// <summary>Dates without a year, and nothing that fixes it.</summary>
    public const string UnknownYear = "PAPER211";

    /// <summary>Two listings with the same text.</summary>
    public const string SameContent = "PAPER106";

    /// <summary>More problems of one kind than are shown one by one.</summary>
    public const string MoreProblems = "PAPER107";

    /// <summary>An option whose value is none of those it can have.</summary>
    public const string InvalidOption = "PAPER401";

    /// <summary>A paper whose short key another paper has.</summary>
    public const string NameCollision = "PAPER402";
}
