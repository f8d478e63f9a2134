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

    /// <summary>A title longer than titles are.</summary>
    public const string TitleTooLong = "PAPER212";

    /// <summary>An abstract shorter than abstracts are.</summary>
    public const string AbstractTooShort = "PAPER213";

    /// <summary>An HTML entity in a title or abstract.</summary>
    public const string HtmlEntity = "PAPER220";

    /// <summary>LaTeX or other markup in a title or abstract.</summary>
    public const string MarkupResidue = "PAPER221";

    /// <summary>Text that is not in form C of Unicode.</summary>
    public const string NotNormalised = "PAPER222";

    /// <summary>A control, bidirectional or zero-width character.</summary>
    public const string InvisibleCharacter = "PAPER223";

    /// <summary>Text that was decoded with the wrong encoding once.</summary>
    public const string Mojibake = "PAPER224";

    /// <summary>A word that stands twice in a row.</summary>
    public const string DoubledWord = "PAPER225";

    /// <summary>A link that is none.</summary>
    public const string MalformedLink = "PAPER226";

    /// <summary>A link with a remnant of markup at its end.</summary>
    public const string LinkResidue = "PAPER227";

    /// <summary>A link to a mirror of a well-known host.</summary>
    public const string MirrorLink = "PAPER228";

    /// <summary>Text of a bibliography that breaks its grammar.</summary>
    public const string BibSyntax = "PAPER230";

    /// <summary>A citation key that is missing or has a sign that none can have.</summary>
    public const string BibKey = "PAPER231";

    /// <summary>A citation key that another entry has, case aside.</summary>
    public const string BibRepeatedKey = "PAPER232";

    /// <summary>A field without a text.</summary>
    public const string BibEmptyField = "PAPER234";

    /// <summary>An entry of a type that there is none of.</summary>
    public const string BibUnknownType = "PAPER236";

    /// <summary>An entry without a field that its type asks for.</summary>
    public const string BibMissingField = "PAPER237";

    /// <summary>An entry of a bibliography without a title.</summary>
    public const string BibMissingTitle = "PAPER238";

    /// <summary>The name of a string that nothing above defines.</summary>
    public const string BibUndefinedString = "PAPER239";

    /// <summary>A string that nothing uses.</summary>
    public const string BibUnusedString = "PAPER240";

    /// <summary>A reference to an entry that is not there.</summary>
    public const string BibDanglingReference = "PAPER241";

    /// <summary>A reference that leads back to where it starts.</summary>
    public const string BibCyclicReference = "PAPER242";

    /// <summary>A DOI that is none.</summary>
    public const string BibDoi = "PAPER243";

    /// <summary>An arXiv identifier that is none.</summary>
    public const string BibArxivId = "PAPER244";

    /// <summary>An ISBN that is none.</summary>
    public const string BibIsbn = "PAPER245";

    /// <summary>An ISSN that is none.</summary>
    public const string BibIssn = "PAPER246";

    /// <summary>A date in no form that bibliographies have.</summary>
    public const string BibDate = "PAPER247";

    /// <summary>Pages in no form that bibliographies have.</summary>
    public const string BibPages = "PAPER248";

    /// <summary>A name in no form that bibliographies have.</summary>
    public const string BibName = "PAPER249";

    /// <summary>A paper that stands twice in one listing.</summary>
    public const string RepeatedEntry = "PAPER301";

    /// <summary>A directive that cannot be understood.</summary>
    public const string MalformedDirective = "PAPER109";

    /// <summary>Entries of a work that contradict each other.</summary>
    public const string ConflictingEntries = "PAPER302";

    /// <summary>An entry that is probably of a work that is there under a changed title.</summary>
    public const string ProbableRepeat = "PAPER303";

    /// <summary>A directive that has nothing to disable.</summary>
    public const string UnusedDirective = "PAPER108";

    /// <summary>A listing that the project names twice.</summary>
    public const string ListingNamedTwice = "PAPER403";

    /// <summary>A project that references the package and names no listing.</summary>
    public const string NoListings = "PAPER404";

    /// <summary>Two listings with the same text.</summary>
    public const string SameContent = "PAPER106";

    /// <summary>More problems of one kind than are shown one by one.</summary>
    public const string MoreProblems = "PAPER107";

    /// <summary>An option whose value is none of those it can have.</summary>
    public const string InvalidOption = "PAPER401";

    /// <summary>A paper whose short key another paper has.</summary>
    public const string NameCollision = "PAPER402";

    /// <summary>A compiler, or a version of the language, that is older than the generated code needs.</summary>
    public const string CompilerTooOld = "PAPER405";

    /// <summary>Text that breaks the rules of the language that the listing is written in.</summary>
    public const string SyntaxError = "PAPER110";

    /// <summary>A listing that is of another dialect than its metadata or its name says.</summary>
    public const string WrongDialect = "PAPER111";

    /// <summary>A field with a value of the wrong sort.</summary>
    public const string UnexpectedValue = "PAPER214";

    /// <summary>A field whose name the dialect does not know.</summary>
    public const string UnknownField = "PAPER215";

    /// <summary>A field that its entry has already.</summary>
    public const string RepeatedField = "PAPER216";
}
