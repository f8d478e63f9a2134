using PaperCatalog.Listings;

namespace PaperCatalog.Tool.Checking;

/// <summary>The pages of the rules: their addresses, and the pages themselves, which are within the command.</summary>
internal static class RulePages
{
    private const string Folder = "https://github.com/papercatalog/papercatalog/blob/main/src/PaperCatalog.Generators/Rules/docs/";

    /// <summary>The address of the page of a rule.</summary>
    public static string LinkOf(Rule rule) => $"{Folder}{rule.Id}.md";

    /// <summary>The page of a rule, in Markdown.</summary>
    public static string Read(Rule rule)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{rule.Id}.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
