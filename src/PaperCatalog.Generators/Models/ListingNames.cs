using System.Text;

namespace PaperCatalog.Generators.Models;

/// <summary>Names listings in the names of generated files, which the compiler compares without regard to case.</summary>
internal static class ListingNames
{
    /// <summary>What follows the name of a listing in that of the file with its offsets.</summary>
    public const string OffsetsEnding = ".listing";

    /// <summary>A name for each path: that of the file, with a number from 2 on where it repeats.</summary>
    public static IReadOnlyList<string> Assign(IReadOnlyList<string> paths)
    {
        var names = new FileNames();
        return [.. paths.Select(path => names.Take(Clean(path.Substring(path.LastIndexOf('/') + 1)), OffsetsEnding))];
    }

    // Letters, digits and what else may stand in a file's name on every system; no dot last, so that ".g.cs" can follow.
    private static string Clean(string name)
    {
        var clean = new StringBuilder(name.Length);
        foreach (var unit in name)
            clean.Append(unit is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_' or '.' ? unit : '_');
        return clean.ToString().Trim('.');
    }
}
