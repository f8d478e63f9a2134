namespace PaperCatalog.Rules;

/// <summary>Where in a text its identifier stands.</summary>
internal readonly struct IdentifierMatch
{
    public IdentifierMatch(IdentifierKind kind, int start, int length)
    {
        Kind = kind;
        Start = start;
        Length = length;
    }

    /// <summary>Which registry it is of, or <see cref="IdentifierKind.None"/>.</summary>
    public IdentifierKind Kind { get; }

    /// <summary>The first character of the identifier proper.</summary>
    public int Start { get; }

    /// <summary>The number of characters of the identifier proper, an arXiv version not counted.</summary>
    public int Length { get; }
}
