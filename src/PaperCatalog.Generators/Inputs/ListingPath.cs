using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaperCatalog.Generators.Inputs;

/// <summary>The path of a listing from the project's folder: the same on every machine, with '/'.</summary>
internal static class ListingPath
{
    /// <summary>
    /// The path that the targets pass; without them what is left of the file's path after the project's folder, or its name.
    /// </summary>
    public static string Of(AdditionalText file, AnalyzerConfigOptions options, AnalyzerConfigOptions globalOptions)
    {
        if (options.Find(OptionKeys.Path) is { } encoded && Decode(encoded) is { } path)
            return WithSlashes(path);

        path = WithSlashes(file.Path);
        if (globalOptions.Find(OptionKeys.ProjectDir) is { } folder)
        {
            folder = WithSlashes(folder).TrimEnd('/') + "/";
            if (path.StartsWith(folder, StringComparison.Ordinal))
                return path.Substring(folder.Length);
        }

        return path.StartsWith("/", StringComparison.Ordinal) || path.IndexOf(':') >= 0
            ? path.Substring(path.LastIndexOf('/') + 1)
            : path;
    }

    private static string WithSlashes(string path) => path.Replace('\\', '/');

    private static string? Decode(string encoded)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(encoded));
        }
        catch (FormatException)
        {
            // Set by hand and not by the targets.
            return null;
        }
    }
}
