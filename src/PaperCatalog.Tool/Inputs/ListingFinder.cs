using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;
using PaperCatalog.Listings;
using PaperCatalog.Tool.Commands;
using PaperCatalog.Tool.Settings;

namespace PaperCatalog.Tool.Inputs;

/// <summary>Finds the files that paths, folders and globs name.</summary>
/// <param name="folder">The folder that they are relative to.</param>
/// <param name="settings">The settings, which may name listings themselves.</param>
internal sealed class ListingFinder(string folder, ToolSettings settings)
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    // What nobody keeps listings in, and would make a folder of a project slow to look through.
    private static readonly string[] s_passedOver = ["**/bin/", "**/obj/", "**/node_modules/", "**/.git/"];

    /// <summary>The paths of the files, relative where they are below the folder, with '/', each once and in order.</summary>
    /// <exception cref="ToolException">Something is named that is not there, or nothing is found.</exception>
    public IReadOnlyList<string> Find(IReadOnlyList<string> named)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in named.Count > 0 ? named : settings.Listings)
            Add(name, found);
        if (named.Count == 0 && settings.Listings.Count == 0)
            AddFolder(folder, found);
        return found.Count > 0
            ? [.. found]
            : throw new ToolException("no listing is found: name files, folders or globs, or the listings in paper-catalog.json");
    }

    private void Add(string name, SortedSet<string> found)
    {
        if (name == StandardInput)
        {
            found.Add(StandardInput);
            return;
        }

        var path = Path.GetFullPath(name, folder);
        if (File.Exists(path))
            found.Add(ShowPath(path));
        else if (Directory.Exists(path))
            AddFolder(path, found);
        else if (name.IndexOfAny(['*', '?']) < 0)
            throw new ToolException($"'{name}' is not there: check the path");
        else if (!AddGlob(name, found))
            throw new ToolException($"'{name}' matches no file: check the pattern");
    }

    /// <summary>Adds the listings below a folder: files that say by their name that they are such.</summary>
    private void AddFolder(string path, SortedSet<string> found)
    {
        foreach (var file in Match(path, "**/*"))
        {
            if (DialectList.IsListingName(file))
                found.Add(ShowPath(file));
        }
    }

    private bool AddGlob(string pattern, SortedSet<string> found)
    {
        var (root, rest) = Split(pattern.Replace('\\', '/'));
        var files = Match(root, rest);
        foreach (var file in files)
            found.Add(ShowPath(file));
        return files.Count > 0;
    }

    /// <summary>The folder of a pattern, as far as it has no wild card, and the rest.</summary>
    private (string Root, string Pattern) Split(string pattern)
    {
        var slash = pattern.LastIndexOf('/', pattern.IndexOfAny(['*', '?']));
        return slash < 0
            ? (folder, pattern)
            : (Path.GetFullPath(slash == 0 ? "/" : pattern[..slash], folder), pattern[(slash + 1)..]);
    }

    private static List<string> Match(string root, string pattern)
    {
        if (!Directory.Exists(root))
            return [];
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern);
        matcher.AddExcludePatterns(s_passedOver);
        return [.. matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(root))).Files.Select(file => Path.Combine(root, file.Path))];
    }

    private string ShowPath(string path)
    {
        var relative = Path.GetRelativePath(folder, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
    }
}
