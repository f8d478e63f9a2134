namespace PaperCatalog.Generators.Rules;

/// <summary>Where the pages of the rules are.</summary>
internal static class HelpLinks
{
    /// <summary>What a link begins with; the rule's identifier follows.</summary>
    public const string Base = "https://github.com/papercatalog/papercatalog/blob/main/src/PaperCatalog.Generators/Rules/docs/";

    /// <summary>What it ends with.</summary>
    public const string Extension = ".md";
}
