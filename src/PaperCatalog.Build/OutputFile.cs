using System.Text;

namespace PaperCatalog.Build;

/// <summary>Writes files that others may watch: one that holds the text already stays as it is, and as old.</summary>
internal static class OutputFile
{
    /// <summary>Writes a text as UTF-8.</summary>
    public static void Write(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
