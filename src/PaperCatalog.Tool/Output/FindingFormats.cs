namespace PaperCatalog.Tool.Output;

/// <summary>The forms that findings are written in, by name.</summary>
internal static class FindingFormats
{
    /// <summary>The one for people.</summary>
    public const string Default = "text";

    private static readonly Dictionary<string, FindingFormat> s_formats = new(StringComparer.Ordinal)
    {
        [Default] = new TextFormat(),
        ["json"] = new JsonFormat(),
        ["sarif"] = new SarifFormat(),
        ["github"] = new GitHubFormat(),
        ["gitlab"] = new GitLabFormat(),
        ["checkstyle"] = new CheckstyleFormat(),
    };

    /// <summary>The names.</summary>
    public static IReadOnlyCollection<string> Names => s_formats.Keys;

    /// <summary>The form of a name.</summary>
    public static FindingFormat Get(string name) => s_formats[name];
}
