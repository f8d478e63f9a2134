namespace PaperCatalog.Listings.Rules;

/// <summary>The table of rules: whatever else speaks of a rule is made from its row or compared with it.</summary>
public static class RuleTable
{
    private static readonly List<Rule> s_rows = [];

    // 1xx: the file and its form.

    internal static readonly Rule NotUtf8 = Row("PAPER101", RuleScope.Listing, ProblemSeverity.Error,
        "The listing is not UTF-8",
        "The listing is not UTF-8 from here on and was left out: {0}");

    internal static readonly Rule EmptyListing = Row("PAPER102", RuleScope.Listing, ProblemSeverity.Warning,
        "The listing is empty",
        "The listing has no text: fill it, or take it out of the project");

    internal static readonly Rule NoPapers = Row("PAPER103", RuleScope.Listing, ProblemSeverity.Warning,
        "The listing has no papers",
        "The listing has a page's header and no paper below it: capture the page again, or take the file out of the project");

    internal static readonly Rule UnrecognisedForm = Row("PAPER104", RuleScope.Listing, ProblemSeverity.Error,
        "The text is no listing",
        "{0}: {1}");

    internal static readonly Rule StrayText = Row("PAPER105", RuleScope.Entry, ProblemSeverity.Warning,
        "A line belongs to no entry",
        "The line '{0}' belongs to no entry: remove it, or complete the entry that it was part of");

    internal static readonly Rule SameContent = Row("PAPER106", RuleScope.CatalogListing, ProblemSeverity.Warning,
        "Two listings have the same text",
        "The listing has the same text as '{0}': take one of them out of the project");

    internal static readonly Rule MoreProblems = Row("PAPER107", RuleScope.CatalogListing, ProblemSeverity.Warning,
        "More problems of the same kind",
        "{0} more reports of {1} follow in this listing: put the first {2} right to see them");

    internal static readonly Rule UnusedDirective = Row("PAPER108", RuleScope.CatalogListing, ProblemSeverity.Warning,
        "A directive disables nothing",
        "{0} would not be reported here: remove it from the directive");

    internal static readonly Rule MalformedDirective = Row("PAPER109", RuleScope.Listing, ProblemSeverity.Warning,
        "A directive cannot be understood",
        "'{0}' in this directive is not {1}");

    internal static readonly Rule SyntaxError = Row("PAPER110", RuleScope.Entry, ProblemSeverity.Error,
        "A listing breaks the rules of its language",
        "The text '{0}' stands where there should be {1}: put it right there");

    internal static readonly Rule WrongDialect = Row("PAPER111", RuleScope.Listing, ProblemSeverity.Error,
        "A listing is of another dialect than is said",
        "The listing is said to be {0}, and its text is {1}: correct the metadata Dialect or the name of the file");

    internal static readonly Rule MergeConflict = Row("PAPER112", RuleScope.Entry, ProblemSeverity.Error,
        "A merge conflict was left in the listing",
        "The line '{0}' was left by a merge: keep the entries that are right and remove the line");

    internal static readonly Rule Utf16 = Row("PAPER113", RuleScope.Listing, ProblemSeverity.Info,
        "The listing is UTF-16",
        "The listing is UTF-16, so that the program holds its text once more as UTF-8: save it as UTF-8, which is smaller");

    // 2xx: an entry's fields.

    internal static readonly Rule MissingTitle = Row("PAPER201", RuleScope.Entry, ProblemSeverity.Warning,
        "An entry has no title",
        "The abstract '{0}' has no title: write the paper's title on a line above it");

    internal static readonly Rule MissingAbstract = Row("PAPER202", RuleScope.Entry, ProblemSeverity.Warning,
        "An entry has no abstract",
        "The title '{0}' has no abstract: write the abstract on a line below it, or remove the line");

    internal static readonly Rule TruncatedEntry = Row("PAPER203", RuleScope.Entry, ProblemSeverity.Warning,
        "An entry is cut off",
        "The entry is cut off behind '{0}': add what is missing, or remove the entry");

    internal static readonly Rule MalformedAuthorCount = Row("PAPER204", RuleScope.Entry, ProblemSeverity.Warning,
        "The people of an entry are malformed",
        "'{0}' gives neither a number of authors nor an organisation: write '• 5 authors', or '•' and the organisation's name");

    internal static readonly Rule MissingSeparator = Row("PAPER205", RuleScope.Entry, ProblemSeverity.Warning,
        "The separator between people and date is missing",
        "There is no '·' where '{0}' stands: write '·' on a line between the people and the date");

    internal static readonly Rule MissingDate = Row("PAPER206", RuleScope.Entry, ProblemSeverity.Warning,
        "The metadata of an entry ends before its date",
        "The metadata ends here without a date: add a line such as 'May 24, 2024' after the '·'");

    internal static readonly Rule MalformedDate = Row("PAPER207", RuleScope.Entry, ProblemSeverity.Warning,
        "A date is malformed",
        "'{0}' is no date: write it as 'May 24, 2024', 'May 24' or '2024-05-24', with the number of comments after it if there are any");

    internal static readonly Rule ImpossibleDate = Row("PAPER208", RuleScope.Entry, ProblemSeverity.Warning,
        "A date does not exist",
        "There is no day '{0}': correct the day, the month or the year");

    internal static readonly Rule DateAfterCapture = Row("PAPER209", RuleScope.Entry, ProblemSeverity.Warning,
        "A date is after the day of capture",
        "The date {0} is after {1}, the day of capture: correct the one that is wrong, or set Year on the listing");

    internal static readonly Rule MalformedCount = Row("PAPER210", RuleScope.Entry, ProblemSeverity.Warning,
        "A count is malformed",
        "'{0}' is no count: write a whole number below a thousand million");

    internal static readonly Rule UnknownYear = Row("PAPER211", RuleScope.Entry, ProblemSeverity.Info,
        "The year of dates is unknown",
        "Nothing says which year this date belongs to ({0} such in the listing): set Year on the listing, or put the year into the file's name");

    internal static readonly Rule TitleTooLong = Row("PAPER212", RuleScope.Entry, ProblemSeverity.Warning,
        "A title is too long to be one",
        "This title has {0} characters, and hardly any has more than {1}: check that it is not an abstract, and break the line where the title ends");

    internal static readonly Rule AbstractTooShort = Row("PAPER213", RuleScope.Entry, ProblemSeverity.Warning,
        "An abstract is too short to be one",
        "This abstract has {0} characters, and hardly any has fewer than {1}: check that it is not a title or a part of something longer");

    internal static readonly Rule UnexpectedValue = Row("PAPER214", RuleScope.Entry, ProblemSeverity.Warning,
        "A field has a value of the wrong sort",
        "The value '{0}' is not {1}: correct it, or remove the field");

    internal static readonly Rule UnknownField = Row("PAPER215", RuleScope.Entry, ProblemSeverity.Warning,
        "A field has an unknown name",
        "The field '{0}' is not known: {1}");

    internal static readonly Rule RepeatedField = Row("PAPER216", RuleScope.Entry, ProblemSeverity.Warning,
        "A field stands twice in an entry",
        "The entry has the field '{0}' already, and that one counts: remove one of the two");

    internal static readonly Rule HtmlEntity = Row("PAPER220", RuleScope.Entry, ProblemSeverity.Warning,
        "An HTML entity stands in the text",
        "'{0}' is HTML for '{1}': write the character itself");

    internal static readonly Rule MarkupResidue = Row("PAPER221", RuleScope.Entry, ProblemSeverity.Info,
        "Markup was left in the text",
        "'{0}' is a remnant of LaTeX or other markup: write what it was meant to show");

    internal static readonly Rule NotNormalised = Row("PAPER222", RuleScope.Entry, ProblemSeverity.Warning,
        "Text is not in form C",
        "'{0}' spells a character as several: write it as one, as Unicode's form C (NFC) has it");

    internal static readonly Rule InvisibleCharacter = Row("PAPER223", RuleScope.Entry, ProblemSeverity.Warning,
        "An invisible character stands in the text",
        "The character {0} cannot be seen and changes how text compares or reads: remove it");

    internal static readonly Rule Mojibake = Row("PAPER224", RuleScope.Entry, ProblemSeverity.Warning,
        "Text was decoded with the wrong encoding",
        "'{0}' is what '{1}' turns into when UTF-8 is read as Windows-1252: write '{1}'");

    internal static readonly Rule DoubledWord = Row("PAPER225", RuleScope.Entry, ProblemSeverity.Info,
        "A word stands twice in a row",
        "The word '{0}' stands twice in a row: remove one");

    internal static readonly Rule MalformedLink = Row("PAPER226", RuleScope.Entry, ProblemSeverity.Warning,
        "A link cannot be followed",
        "'{0}' is no link that can be followed: write it as https://host/path");

    internal static readonly Rule LinkResidue = Row("PAPER227", RuleScope.Entry, ProblemSeverity.Warning,
        "Something sticks to the end of a link",
        "'{1}' sticks to the end of the link '{0}' and is no part of it: remove it, or put a space before it");

    internal static readonly Rule MirrorLink = Row("PAPER228", RuleScope.Entry, ProblemSeverity.Info,
        "A link goes to a mirror",
        "'{0}' is a mirror of '{1}': link to the original host");

    internal static readonly Rule TitleFullStop = Row("PAPER229", RuleScope.Entry, ProblemSeverity.Info,
        "A title of a bibliography ends with a full stop",
        "The title ends with a full stop, which styles of bibliographies add themselves: remove it");

    internal static readonly Rule BibliographySyntax = Row("PAPER230", RuleScope.Entry, ProblemSeverity.Warning,
        "The syntax of a bibliography is broken",
        "{0}: {1}");

    internal static readonly Rule MalformedKey = Row("PAPER231", RuleScope.Entry, ProblemSeverity.Warning,
        "A citation key is missing or illegal",
        "{0}: {1}");

    internal static readonly Rule RepeatedKey = Row("PAPER232", RuleScope.Entry, ProblemSeverity.Warning,
        "Two entries have one citation key",
        "The citation key '{0}' {1} the entry on line {2}: give this entry another key");

    internal static readonly Rule EmptyField = Row("PAPER234", RuleScope.Entry, ProblemSeverity.Info,
        "A field is empty",
        "The field '{0}' is empty: write its text or remove it");

    internal static readonly Rule UnknownType = Row("PAPER236", RuleScope.Entry, ProblemSeverity.Warning,
        "An entry has an unknown type",
        "There is no type of entry '@{0}': {1}");

    internal static readonly Rule MissingField = Row("PAPER237", RuleScope.Entry, ProblemSeverity.Info,
        "An entry lacks a field of its type",
        "The entry '{0}' has no '{2}', which '{1}' asks for: add it");

    internal static readonly Rule MissingBibliographyTitle = Row("PAPER238", RuleScope.Entry, ProblemSeverity.Warning,
        "An entry of a bibliography has no title",
        "The entry '{0}' has no title: add the field 'title'");

    internal static readonly Rule UndefinedString = Row("PAPER239", RuleScope.Entry, ProblemSeverity.Warning,
        "A string is not defined",
        "No '@string' above defines '{0}': {1}");

    internal static readonly Rule UnusedString = Row("PAPER240", RuleScope.Entry, ProblemSeverity.Info,
        "A string is not used",
        "Nothing uses the string '{0}': remove its definition");

    internal static readonly Rule DanglingReference = Row("PAPER241", RuleScope.Entry, ProblemSeverity.Warning,
        "A reference leads nowhere",
        "The field '{0}' names the entry '{1}', which this listing does not have: correct the key or add the entry");

    internal static readonly Rule CyclicReference = Row("PAPER242", RuleScope.Entry, ProblemSeverity.Warning,
        "References go in a circle",
        "The entry '{0}' names '{1}', which leads back to it: remove one of the references");

    internal static readonly Rule MalformedDoi = Row("PAPER243", RuleScope.Entry, ProblemSeverity.Warning,
        "A DOI is malformed",
        "'{0}' is no DOI: write it as '10.1145/3442188.3445922'");

    internal static readonly Rule MalformedArxivId = Row("PAPER244", RuleScope.Entry, ProblemSeverity.Warning,
        "An arXiv identifier is malformed",
        "'{0}' is no arXiv identifier: write it as '2305.11627' or 'hep-th/9901001'");

    internal static readonly Rule WrongIsbn = Row("PAPER245", RuleScope.Entry, ProblemSeverity.Warning,
        "An ISBN is wrong",
        "'{0}' is no ISBN: {1}");

    internal static readonly Rule WrongIssn = Row("PAPER246", RuleScope.Entry, ProblemSeverity.Warning,
        "An ISSN is wrong",
        "'{0}' is no ISSN: {1}");

    internal static readonly Rule MalformedBibliographyDate = Row("PAPER247", RuleScope.Entry, ProblemSeverity.Warning,
        "A date of a bibliography is malformed",
        "'{0}' is no date of a bibliography: {1}");

    internal static readonly Rule MalformedPages = Row("PAPER248", RuleScope.Entry, ProblemSeverity.Warning,
        "Pages are malformed",
        "The pages '{0}' are malformed: {1}");

    internal static readonly Rule MalformedName = Row("PAPER249", RuleScope.Entry, ProblemSeverity.Warning,
        "A name is malformed",
        "The name '{0}' is malformed: {1}");

    internal static readonly Rule IdentifierOnly = Row("PAPER250", RuleScope.Entry, ProblemSeverity.Info,
        "A paper is known by its identifier only",
        "Of this paper the listing says '{0}' and no title: write its title on the line above");

    // 3xx: repeats.

    internal static readonly Rule RepeatedEntry = Row("PAPER301", RuleScope.Entry, ProblemSeverity.Warning,
        "A listing has a paper twice",
        "'{0}' stands in this listing already, at {1} ({2}): {3}", isOfPair: true);

    internal static readonly Rule ConflictingEntries = Row("PAPER302", RuleScope.CatalogEntry, ProblemSeverity.Warning,
        "Entries of a paper contradict each other",
        "The {0} is '{1}' here and '{2}' at {3}: correct the one that is wrong");

    internal static readonly Rule ProbableRepeat = Row("PAPER303", RuleScope.CatalogEntry, ProblemSeverity.Warning,
        "A paper is probably there under another title",
        "This is probably the same paper as '{0}' at {1} ({2}): {3}", isOfPair: true);

    internal static readonly Rule SharedIdentifier = Row("PAPER304", RuleScope.CatalogEntry, ProblemSeverity.Warning,
        "One identifier is that of two works",
        "The {0} '{1}' is also that of '{2}' at {3} ({4}): correct the one that is wrong; what is only a part of a work does not have its identifier");

    internal static readonly Rule OtherVersion = Row("PAPER305", RuleScope.CatalogEntry, ProblemSeverity.Info,
        "A paper is there in another version",
        "This is another version of '{0}' at {1} ({2}): both stay in the catalogue", isOfPair: true);

    // 4xx: names and configuration.

    internal static readonly Rule InvalidOption = Row("PAPER401", RuleScope.Options, ProblemSeverity.Error,
        "An option has a value that it cannot have",
        "The value '{1}' of {0} is not {2}");

    internal static readonly Rule NameCollision = Row("PAPER402", RuleScope.CatalogEntry, ProblemSeverity.Info,
        "Two papers want one name",
        "The name '{0}' is taken by {1}: this paper is '{2}' in the catalogue");

    internal static readonly Rule ListingNamedTwice = Row("PAPER403", RuleScope.Options, ProblemSeverity.Warning,
        "A listing is named twice",
        "The project names the listing '{0}' {1} times: remove all but one of the items");

    internal static readonly Rule NoListings = Row("PAPER404", RuleScope.Options, ProblemSeverity.Warning,
        "The project names no paper listing",
        "The project references PaperCatalog.Generators and names no paper listing: add an item such as <PaperListing Include=\"papers/*.txt\" />");

    internal static readonly Rule CompilerTooOld = Row("PAPER405", RuleScope.Options, ProblemSeverity.Error,
        "The compiler or its C# is too old",
        "The project compiles as C# {0}, and PaperCatalog.Generators needs C# {1} or later: set <LangVersion>{1}</LangVersion> or later in the project");

    // Mostly the package's targets see it, before a compiler does, and say it.
    internal static readonly Rule LibraryNotReferenced = Row("PAPER406", RuleScope.Options, ProblemSeverity.Error,
        "The library is not referenced",
        "The reference to PaperCatalog.Generators leaves out its 'compile' assets, and with them the library that generated code needs: write {0}");

    // Only the package's targets can see these.
    internal static readonly Rule ProjectNotCSharp = Row("PAPER407", RuleScope.Options, ProblemSeverity.Warning,
        "The project is not C#",
        "The project is written in {0}, and PaperCatalog.Generators makes catalogues for C# alone: move the listings to a C# project and reference that");

    internal static readonly Rule ListingNotThere = Row("PAPER408", RuleScope.Options, ProblemSeverity.Error,
        "A listing is not there",
        "The listing '{0}' is {1}");

    internal static readonly Rule NameNotGiven = Row("PAPER409", RuleScope.CatalogListing, ProblemSeverity.Warning,
        "A directive gives a name that is not free",
        "The name '{0}' is {1}: {2}");

    internal static readonly Rule MembersOnDemand = Row("PAPER410", RuleScope.Options, ProblemSeverity.Info,
        "Not every paper of a large catalogue is a member",
        "{0} has {1} papers: those that code names are members, and those of listings with Members=\"true\"; every lookup finds all. To decide otherwise set PaperCatalogMemberThreshold, which is {2}");

    // Of a key it is an error: what looks it up throws.
    internal static readonly Rule PaperNotFound = Row("PAPER501", RuleScope.Code, ProblemSeverity.Error,
        "Code looks up a paper that the catalogue does not have",
        "{0} has no paper with the {1} '{2}'{3}");

    internal static readonly Rule IdentifierNotInCatalog = OptIn("PAPER502", RuleScope.Code,
        "Code cites a paper that the catalogue does not have",
        "No catalogue of the project has a paper with the identifier '{0}': add the paper to a listing, or correct the identifier");

    internal static readonly Rule PaperNotNamed = OptIn("PAPER503", RuleScope.CodeEntry,
        "No code names a paper",
        "No code of the project names '{0}': name it where it is implemented, with [Cites] or in documentation, or remove the entry");

    /// <summary>All rules, in order of identifier.</summary>
    public static IReadOnlyList<Rule> All { get; } = s_rows.AsReadOnly();

    /// <summary>The rule with that identifier, in any case; <see langword="null"/> where there is none.</summary>
    public static Rule? Find(string id)
    {
        foreach (var rule in All)
        {
            if (string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase))
                return rule;
        }

        return null;
    }

    private static Rule Row(
        string id, RuleScope scope, ProblemSeverity severity, string title, string message, bool isOfPair = false)
    {
        var rule = new Rule(id, scope, severity, title, message) { IsOfPair = isOfPair };
        s_rows.Add(rule);
        return rule;
    }

    // A hint for teams who want it, which a project turns on by giving it a severity.
    private static Rule OptIn(string id, RuleScope scope, string title, string message)
    {
        var rule = new Rule(id, scope, ProblemSeverity.Info, title, message) { IsOptIn = true };
        s_rows.Add(rule);
        return rule;
    }
}
