using System.Globalization;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Tool.Settings;

/// <summary>The severities in <c>.globalconfig</c> files, as the SDK finds them: in a folder and those above it.</summary>
internal static class GlobalConfig
{
    /// <summary>The name of such a file.</summary>
    public const string FileName = ".globalconfig";

    private const string Prefix = "dotnet_diagnostic.";

    private const string Suffix = ".severity";

    private const string LevelName = "global_level";

    // That of a file of this name which says none.
    private const int DefaultLevel = 100;

    /// <summary>
    /// What the files of a folder and of those above it say of our rules, as the compiler takes it: of two that say something the one of
    /// the higher level counts, and of two of one level neither.
    /// </summary>
    public static Dictionary<string, string> ReadAbove(string folder)
    {
        var rows = new Dictionary<string, (string? Severity, int Level)>(StringComparer.OrdinalIgnoreCase);
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var path = Path.Combine(at.FullName, FileName);
            if (!File.Exists(path))
                continue;
            var level = DefaultLevel;
            foreach (var (rule, severity) in Parse(File.ReadLines(path), ref level))
            {
                if (!rows.TryGetValue(rule, out var other) || other.Level < level)
                    rows[rule] = (severity, level);
                else if (other.Level == level)
                    rows[rule] = (null, level);
            }
        }

        var said = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (rule, row) in rows)
        {
            if (row.Severity is not null)
                said.Add(rule, row.Severity);
        }

        return said;
    }

    /// <summary>The rules that lines speak of, with their severities; of two lines for one rule the later counts.</summary>
    /// <param name="lines">The lines of a file.</param>
    /// <param name="level">Its level, where it says one.</param>
    public static Dictionary<string, string> Parse(IEnumerable<string> lines, ref int level)
    {
        var rows = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            // What follows is about files of certain paths, and listings are none of the compiler's files.
            if (line.AsSpan().TrimStart() is ['[', ..])
                break;
            var sign = line.IndexOf('=', StringComparison.Ordinal);
            var name = sign < 0 ? "" : line[..sign].Trim();
            if (name.Equals(LevelName, StringComparison.OrdinalIgnoreCase) && int.TryParse(Value(line[(sign + 1)..]), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var said))
                level = said;
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
