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

    /// <summary>The text breaks the rules of its language. Arguments: what stands there, what should.</summary>
    SyntaxError,

    /// <summary>A listing that is of another dialect than it is said to be. Arguments: the one that is said, the other.</summary>
    WrongDialect,

    /// <summary>A field has a value of the wrong sort. Arguments: the value, what it should be.</summary>
    UnexpectedValue,

    /// <summary>A field that the dialect has none of. Arguments: its name, what to do.</summary>
    UnknownField,

    /// <summary>A field that the entry has already. Argument: its name.</summary>
    RepeatedField,

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

    /// <summary>A title is too long to be one. Arguments: its length in characters, the limit.</summary>
    TitleTooLong,

    /// <summary>An abstract is too short to be one. Arguments: its length in characters, the limit.</summary>
    AbstractTooShort,

    /// <summary>An HTML entity stands where its character should. Arguments: the entity, the character.</summary>
    HtmlEntity,

    /// <summary>A remnant of LaTeX or other markup. Argument: the text.</summary>
    MarkupResidue,

    /// <summary>A character that is written as several where one does (not in Unicode's form C). Argument: the text.</summary>
    NotNormalised,

    /// <summary>A control, bidirectional or zero-width character. Argument: its code point, <c>U+200B</c>.</summary>
    InvisibleCharacter,

    /// <summary>Text that was decoded with the wrong encoding once. Arguments: the text, what it was.</summary>
    Mojibake,

    /// <summary>A word that stands twice in a row. Argument: the word.</summary>
    DoubledWord,

    /// <summary>A link that cannot be followed. Argument: the link.</summary>
    MalformedLink,

    /// <summary>Something sticks to the end of a link. Arguments: the link, what sticks to it.</summary>
    LinkResidue,

    /// <summary>A link to a mirror of a well-known host. Arguments: the host, the well-known one.</summary>
    MirrorLink,

    /// <summary>An entry of a work that the listing has already. Arguments: the title, the place of the first entry.</summary>
    RepeatedEntry,

    /// <summary>Two entries of a work contradict each other. Arguments: the field, its values here and there, the other place.</summary>
    ConflictingEntries,

    /// <summary>An entry that is probably of a work that another entry has under a changed title. Arguments: the other title, its place.</summary>
    ProbableRepeat,

    /// <summary>Two listings have the same text. Argument: the path of the first.</summary>
    SameContent,

    /// <summary>A paper whose short key another paper has. Arguments: the key, the place of that paper, the key it has instead.</summary>
    NameCollision,

    /// <summary>A directive that has nothing to disable. Argument: the rule's identifier.</summary>
    UnusedDirective,

    /// <summary>A directive that cannot be understood. Arguments: the part of it, what is expected.</summary>
    MalformedDirective,

    /// <summary>A bibliography is not what its grammar says. Arguments: what is wrong, what to do.</summary>
    BibSyntax,

    /// <summary>A citation key is missing or has a sign that none can have. Arguments: what is wrong, what to do.</summary>
    BibKey,

    /// <summary>A citation key that another entry has. Arguments: the key, how it is like the other, the line of that.</summary>
    BibRepeatedKey,

    /// <summary>A field without a text. Argument: its name.</summary>
    BibEmptyField,

    /// <summary>An entry of a type that there is none of. Arguments: the type, what to do.</summary>
    BibUnknownType,

    /// <summary>An entry without a field that its type or form asks for. Arguments: its key or title, the type, the field.</summary>
    BibMissingField,

    /// <summary>An entry of a bibliography without a title. Argument: the key.</summary>
    BibMissingTitle,

    /// <summary>The name of a string that nothing above defines. Arguments: the name, what to do.</summary>
    BibUndefinedString,

    /// <summary>A string that nothing uses. Argument: its name.</summary>
    BibUnusedString,

    /// <summary>A reference to an entry that is not there. Arguments: the field, the key.</summary>
    BibDanglingReference,

    /// <summary>A reference that leads back to where it starts. Arguments: the key of the entry, the key that it names.</summary>
    BibCyclicReference,

    /// <summary>A DOI that is none. Argument: the text.</summary>
    BibDoi,

    /// <summary>An arXiv identifier that is none. Argument: the text.</summary>
    BibArxivId,

    /// <summary>An ISBN that is none. Argument: the text.</summary>
    BibIsbn,

    /// <summary>An ISSN that is none. Argument: the text.</summary>
    BibIssn,

    /// <summary>A date in no form that bibliographies have. Arguments: the text, what to do.</summary>
    BibDate,

    /// <summary>Pages in no form that bibliographies have. Arguments: the text, what to do.</summary>
    BibPages,

    /// <summary>A name in no form that bibliographies have. Arguments: the text, what to do.</summary>
    BibName,
}
