namespace PaperCatalog.Generators.Rules;

/// <summary>The categories of the rules, by which error lists group them.</summary>
internal static class RuleCategories
{
    /// <summary>The file and its form.</summary>
    public const string Files = "PaperCatalog.Files";

    /// <summary>The fields of an entry.</summary>
    public const string Entries = "PaperCatalog.Entries";

    /// <summary>Entries of one work.</summary>
    public const string Repeats = "PaperCatalog.Repeats";

    /// <summary>Names and configuration.</summary>
    public const string Configuration = "PaperCatalog.Configuration";
}
