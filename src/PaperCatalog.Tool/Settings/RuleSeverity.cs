namespace PaperCatalog.Tool.Settings;

/// <summary>How much a finding matters; the names are those of <c>.globalconfig</c>.</summary>
internal enum RuleSeverity
{
    /// <summary>It is not reported.</summary>
    None,

    /// <summary>A hint.</summary>
    Info,

    /// <summary>Something to act on.</summary>
    Warning,

    /// <summary>Something that makes the listing unusable, or that a team wants to be stopped by.</summary>
    Error,
}
