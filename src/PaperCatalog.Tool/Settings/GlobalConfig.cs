using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Tool.Settings;

/// <summary>The severities in <c>.globalconfig</c> files, as the SDK finds them: in a folder and those above it.</summary>
internal static class GlobalConfig
{
    /// <summary>The name of such a file.</summary>
    public const string FileName = ".globalconfig";

    private const string Prefix = "dotnet_diagnostic.";

    private const string Suffix = ".severity";

    /// <summary>What the files of a folder and of those above it say of our rules; of two that say something the nearer one counts.</summary>
    public static Dictionary<string, string> ReadAbove(string folder)
    {
        var rows = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var path = Path.Combine(at.FullName, FileName);
            if (!File.Exists(path))
                continue;
            foreach (var (rule, severity) in Parse(File.ReadLines(path)))
                rows.TryAdd(rule, severity);
        }

        return rows;
    }

    /// <summary>The rules that lines speak of, with their severities; of two lines for one rule the later counts.</summary>
    public static Dictionary<string, string> Parse(IEnumerable<string> lines)
    {
        var rows = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            var sign = line.IndexOf('=', StringComparison.Ordinal);
            var name = sign < 0 ? "" : line[..sign].Trim();
            if (!name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || !name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) || name.Length <= Prefix.Length + Suffix.Length)
                continue;
            var rule = name[Prefix.Length..^Suffix.Length];
            // Most rows are of other analyzers.
            if (RuleTable.Find(rule.ToUpperInvariant()) is not null)
                rows[rule] = Value(line[(sign + 1)..]);
        }

        return rows;
    }

    // A comment may stand behind a value.
    private static string Value(string text)
    {
        var end = text.IndexOfAny(['#', ';']);
        return (end < 0 ? text : text[..end]).Trim();
    }
}
