using PaperCatalog.Tool.Commands;

namespace PaperCatalog.Tool.Files;

/// <summary>Writes files so that whoever reads one meanwhile, or after an accident, has all of the old or all of the new.</summary>
internal static class AtomicFile
{
    /// <summary>Replaces a file, or makes it. A link stays one, and a file keeps its mode.</summary>
    /// <param name="path">The path.</param>
    /// <param name="bytes">What it is to hold.</param>
    /// <exception cref="ToolException">It cannot be written; it is as it was then.</exception>
    public static void Write(string path, byte[] bytes)
    {
        var temporary = "";
        try
        {
            var target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
            // A file beside it can be moved over it at once, and only there is it sure to be on the same disk.
            temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            if (File.Exists(target))
                KeepMode(target, temporary);
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (temporary.Length > 0)
                File.Delete(temporary);
            throw new ToolException($"'{path}' cannot be written: {exception.Message}");
        }
    }

    private static void KeepMode(string target, string temporary)
    {
        // What may not be written to must not be replaced either, although its folder would allow that.
        if (File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
            throw new UnauthorizedAccessException("the file is read-only");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
    }
}
