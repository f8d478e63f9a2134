using PaperCatalog.Tool.Settings;

namespace PaperCatalog.Tool.Output;

/// <summary>What forms call severities.</summary>
internal static class SeverityNames
{
    /// <summary>The name as compilers write it.</summary>
    public static string Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The name with which annotations of GitHub and levels of SARIF begin: there a hint is a note or a notice.</summary>
    public static string Of(RuleSeverity severity, string hint) => severity is RuleSeverity.Info ? hint : Of(severity);
}
