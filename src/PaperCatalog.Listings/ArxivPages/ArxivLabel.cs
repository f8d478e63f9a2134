namespace PaperCatalog.Listings.ArxivPages;

/// <summary>The names of fields.</summary>
internal enum ArxivLabel
{
    /// <summary>None.</summary>
    None,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The people.</summary>
    Authors,

    /// <summary>The abstract.</summary>
    Abstract,

    /// <summary>What its authors say of it.</summary>
    Comments,

    /// <summary>Subjects by their names, each with its category.</summary>
    Subjects,

    /// <summary>Categories.</summary>
    Categories,

    /// <summary>The DOI.</summary>
    Doi,

    /// <summary>The day in mail.</summary>
    Date,

    /// <summary>A field that keeps its name.</summary>
    Other,

    /// <summary>How to cite it, with what is said above: the last thing that the page of a paper says of it.</summary>
    CiteAs,

    /// <summary>What says nothing new.</summary>
    Known,
}
