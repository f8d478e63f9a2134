using System.Text;

namespace PaperCatalog.Tool.Page;

/// <summary>The folder that a page is written into: a new or empty one, or one that holds a page already.</summary>
internal static class PageFolder
{
    /// <summary>The file that tells a page's folder from others, and says which files are its own.</summary>
    public const string Marker = ".paper-catalog-page";

    private const string MarkerHead = "# The files of a page that paper-catalog wrote; the next one that is written here replaces them.";

    /// <summary>Writes the files of a page, and deletes those of the page that was there.</summary>
    /// <exception cref="IOException">The folder holds something else, or cannot be written.</exception>
    public static void Write(string folder, IEnumerable<PageFile> files)
    {
        var old = ReadMarker(folder);
        Directory.CreateDirectory(folder);
        var written = new SortedSet<string>(StringComparer.Ordinal);
        // Before the files, so that a page that was interrupted can be written again.
        WriteMarker(folder, old);
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
            written.Add(file.Path);
        }

        foreach (var path in old.Except(written))
            File.Delete(Path.Combine(folder, path));
        WriteMarker(folder, written);
    }

    private static string[] ReadMarker(string folder)
    {
        if (File.Exists(folder))
            throw new IOException($"'{folder}' is a file; name a folder for the page");
        var marker = Path.Combine(folder, Marker);
        if (File.Exists(marker))
            return [.. File.ReadLines(marker).Where(IsOwn)];
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new IOException($"'{folder}' holds files that are no page of papers; name a new or an empty folder");
        return [];
    }

    // Whatever somebody wrote into the marker, nothing outside the folder is deleted.
    private static bool IsOwn(string line) =>
        line.Length > 0 && line[0] != '#' && !Path.IsPathRooted(line) && !line.Split('/', '\\').Contains("..");

    private static void WriteMarker(string folder, IEnumerable<string> files) => File.WriteAllText(
        Path.Combine(folder, Marker), string.Join('\n', [MarkerHead, .. files, ""]), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
