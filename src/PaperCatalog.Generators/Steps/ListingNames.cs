using System.Text;

namespace PaperCatalog.Generators.Steps;

/// <summary>Names listings in the names of generated files, which the compiler compares without regard to case.</summary>
internal static class ListingNames
{
    /// <summary>A name for each path: that of the file, with a number from 2 on where it repeats.</summary>
    public static IReadOnlyList<string> Assign(IReadOnlyList<string> paths)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new string[paths.Count];
        for (var i = 0; i < names.Length; i++)
        {
            var name = Clean(paths[i].Substring(paths[i].LastIndexOf('/') + 1));
            var candidate = name;
            for (var number = 2; !taken.Add(candidate); number++)
                candidate = name + "-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            names[i] = candidate;
        }

        return names;
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
