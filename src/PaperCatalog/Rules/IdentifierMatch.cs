namespace PaperCatalog.Rules;

/// <summary>Where in a text its identifier stands.</summary>
internal readonly struct IdentifierMatch
{
    public IdentifierMatch(IdentifierKind kind, int start, int length, int doiLength = 0)
    {
        Kind = kind;
        Start = start;
        Length = length;
        DoiLength = doiLength;
    }

    /// <summary>Which registry it is of, or <see cref="IdentifierKind.None"/>.</summary>
    public IdentifierKind Kind { get; }

    /// <summary>The first character of the identifier proper.</summary>
    public int Start { get; }

    /// <summary>The number of characters of the identifier proper, an arXiv version not counted.</summary>
    public int Length { get; }

    /// <summary>
    /// How many characters before an arXiv identifier make it arXiv's own DOI, as <c>10.48550/arXiv.</c> does; 0 where it is none.
    /// </summary>
    public int DoiLength { get; }
}
