namespace PaperCatalog.Listings.Atom.Syntax;

/// <summary>What a token of XML is.</summary>
internal enum XmlTokenKind
{
    /// <summary>The end of the document.</summary>
    End,

    /// <summary>Text between tags.</summary>
    Text,

    /// <summary><c>&lt;![CDATA[...]]&gt;</c>: text without references.</summary>
    Data,

    /// <summary>A start tag.</summary>
    StartTag,

    /// <summary>A tag of an element without content.</summary>
    EmptyTag,

    /// <summary>An end tag.</summary>
    EndTag,

    /// <summary>A comment, an instruction, or a declaration.</summary>
    Other,

    /// <summary>A tag or the like that does not end.</summary>
    Malformed,
}
