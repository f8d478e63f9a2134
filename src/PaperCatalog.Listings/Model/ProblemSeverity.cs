namespace PaperCatalog.Listings;

/// <summary>How bad a problem is, unless a project says otherwise.</summary>
public enum ProblemSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably wrong; what could be read is in the catalogue.</summary>
    Warning,

    /// <summary>Wrong; the listing, or an option, cannot be used as it is.</summary>
    Error,
}
