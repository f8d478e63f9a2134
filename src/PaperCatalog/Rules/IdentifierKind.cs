namespace PaperCatalog.Rules;

/// <summary>The registries whose identifiers the catalogue knows.</summary>
internal enum IdentifierKind
{
    /// <summary>No identifier that we know.</summary>
    None,

    /// <summary>An arXiv identifier without its version, <c>2305.11627</c> or <c>hep-th/9901001</c>.</summary>
    Arxiv,

    /// <summary>A DOI, <c>10.1145/3442188.3445922</c>.</summary>
    Doi,
}
