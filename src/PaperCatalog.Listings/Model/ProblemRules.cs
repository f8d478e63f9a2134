namespace PaperCatalog.Listings;

/// <summary>
/// The identifier and the default severity of each kind of problem. 1xx: the file and its form; 2xx: an entry's fields;
/// 3xx: repeats; 4xx: names.
/// </summary>
public static class ProblemRules
{
    private static readonly Dictionary<ProblemKind, (string Id, ProblemSeverity Severity)> s_rules = new()
    {
        [ProblemKind.NotUtf8] = ("PAPER101", ProblemSeverity.Error),
        [ProblemKind.EmptyListing] = ("PAPER102", ProblemSeverity.Warning),
        [ProblemKind.NoPapers] = ("PAPER103", ProblemSeverity.Warning),
        [ProblemKind.UnrecognisedForm] = ("PAPER104", ProblemSeverity.Error),
        [ProblemKind.StrayText] = ("PAPER105", ProblemSeverity.Warning),
        [ProblemKind.SameContent] = ("PAPER106", ProblemSeverity.Warning),
        [ProblemKind.UnusedDirective] = ("PAPER108", ProblemSeverity.Warning),
        [ProblemKind.MalformedDirective] = ("PAPER109", ProblemSeverity.Warning),
        [ProblemKind.SyntaxError] = ("PAPER110", ProblemSeverity.Error),
        [ProblemKind.WrongDialect] = ("PAPER111", ProblemSeverity.Error),
        [ProblemKind.MissingTitle] = ("PAPER201", ProblemSeverity.Warning),
        [ProblemKind.MissingAbstract] = ("PAPER202", ProblemSeverity.Warning),
        [ProblemKind.TruncatedEntry] = ("PAPER203", ProblemSeverity.Warning),
        [ProblemKind.MalformedAuthorCount] = ("PAPER204", ProblemSeverity.Warning),
        [ProblemKind.MissingSeparator] = ("PAPER205", ProblemSeverity.Warning),
        [ProblemKind.MissingDate] = ("PAPER206", ProblemSeverity.Warning),
        [ProblemKind.MalformedDate] = ("PAPER207", ProblemSeverity.Warning),
        [ProblemKind.ImpossibleDate] = ("PAPER208", ProblemSeverity.Warning),
        [ProblemKind.DateAfterCapture] = ("PAPER209", ProblemSeverity.Warning),
        [ProblemKind.MalformedCount] = ("PAPER210", ProblemSeverity.Warning),
        [ProblemKind.UnknownYear] = ("PAPER211", ProblemSeverity.Info),
        [ProblemKind.TitleTooLong] = ("PAPER212", ProblemSeverity.Warning),
        [ProblemKind.AbstractTooShort] = ("PAPER213", ProblemSeverity.Warning),
        [ProblemKind.UnexpectedValue] = ("PAPER214", ProblemSeverity.Warning),
        [ProblemKind.UnknownField] = ("PAPER215", ProblemSeverity.Warning),
        [ProblemKind.RepeatedField] = ("PAPER216", ProblemSeverity.Warning),
        [ProblemKind.HtmlEntity] = ("PAPER220", ProblemSeverity.Warning),
        [ProblemKind.MarkupResidue] = ("PAPER221", ProblemSeverity.Info),
        [ProblemKind.NotNormalised] = ("PAPER222", ProblemSeverity.Warning),
        [ProblemKind.InvisibleCharacter] = ("PAPER223", ProblemSeverity.Warning),
        [ProblemKind.Mojibake] = ("PAPER224", ProblemSeverity.Warning),
        [ProblemKind.DoubledWord] = ("PAPER225", ProblemSeverity.Info),
        [ProblemKind.MalformedLink] = ("PAPER226", ProblemSeverity.Warning),
        [ProblemKind.LinkResidue] = ("PAPER227", ProblemSeverity.Warning),
        [ProblemKind.MirrorLink] = ("PAPER228", ProblemSeverity.Info),
        [ProblemKind.BibSyntax] = ("PAPER230", ProblemSeverity.Warning),
        [ProblemKind.BibKey] = ("PAPER231", ProblemSeverity.Warning),
        [ProblemKind.BibRepeatedKey] = ("PAPER232", ProblemSeverity.Warning),
        [ProblemKind.BibEmptyField] = ("PAPER234", ProblemSeverity.Info),
        [ProblemKind.BibUnknownType] = ("PAPER236", ProblemSeverity.Warning),
        [ProblemKind.BibMissingField] = ("PAPER237", ProblemSeverity.Info),
        [ProblemKind.BibMissingTitle] = ("PAPER238", ProblemSeverity.Warning),
        [ProblemKind.BibUndefinedString] = ("PAPER239", ProblemSeverity.Warning),
        [ProblemKind.BibUnusedString] = ("PAPER240", ProblemSeverity.Info),
        [ProblemKind.BibDanglingReference] = ("PAPER241", ProblemSeverity.Warning),
        [ProblemKind.BibCyclicReference] = ("PAPER242", ProblemSeverity.Warning),
        [ProblemKind.BibDoi] = ("PAPER243", ProblemSeverity.Warning),
        [ProblemKind.BibArxivId] = ("PAPER244", ProblemSeverity.Warning),
        [ProblemKind.BibIsbn] = ("PAPER245", ProblemSeverity.Warning),
        [ProblemKind.BibIssn] = ("PAPER246", ProblemSeverity.Warning),
        [ProblemKind.BibDate] = ("PAPER247", ProblemSeverity.Warning),
        [ProblemKind.BibPages] = ("PAPER248", ProblemSeverity.Warning),
        [ProblemKind.BibName] = ("PAPER249", ProblemSeverity.Warning),
        [ProblemKind.RepeatedEntry] = ("PAPER301", ProblemSeverity.Warning),
        [ProblemKind.ConflictingEntries] = ("PAPER302", ProblemSeverity.Warning),
        [ProblemKind.NameCollision] = ("PAPER402", ProblemSeverity.Info),
        [ProblemKind.ProbableRepeat] = ("PAPER303", ProblemSeverity.Warning),
    };

    /// <summary>The identifiers of all kinds.</summary>
    public static IEnumerable<string> Ids => s_rules.Values.Select(rule => rule.Id);

    /// <summary>The identifier of the rule for a kind.</summary>
    public static string GetId(ProblemKind kind) => s_rules[kind].Id;

    /// <summary>How bad a kind is, unless a project says otherwise.</summary>
    public static ProblemSeverity GetSeverity(ProblemKind kind) => s_rules[kind].Severity;
}
