using System.Globalization;
using System.Text;

namespace PaperCatalog.Tool.Inputs;

/// <summary>Which files a command would read, and how they are: their paths, sizes and times of change.</summary>
/// <param name="Rows">A line for each of them.</param>
internal readonly record struct InputState(string Rows)
{
    private const char Separator = '|';

    /// <summary>How files are now; one that is not there counts as such.</summary>
    public static InputState Of(IEnumerable<string> files)
    {
        var rows = new StringBuilder();
        foreach (var file in files)
        {
            var info = new FileInfo(file);
            rows.Append(file).Append(Separator);
            if (info.Exists)
                rows.Append(CultureInfo.InvariantCulture, $"{info.Length} {info.LastWriteTimeUtc.Ticks}");
            rows.Append('\n');
        }

        return new InputState(rows.ToString());
    }

    /// <summary>The folders of those files that do not lie below a folder.</summary>
    public IReadOnlyList<string> FoldersOutsideOf(string folder)
    {
        var below = Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar;
        return [.. Rows.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(row => row[..row.LastIndexOf(Separator)])
            .Where(file => !file.StartsWith(below, StringComparison.Ordinal))
            .Select(file => Path.GetDirectoryName(file)!)
            .Where(Directory.Exists)
            .Distinct(StringComparer.Ordinal)];
    }
}
