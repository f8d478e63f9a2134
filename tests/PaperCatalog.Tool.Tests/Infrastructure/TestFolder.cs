using System.Text;

namespace PaperCatalog.Tool.Tests.Infrastructure;

/// <summary>A folder of its own for a test, which goes when the test ends.</summary>
internal sealed class TestFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("paper-catalog-").FullName;

    /// <summary>The files in it, by their paths from it, with '/'.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
        .Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public static TestFolder With(params (string Path, string Text)[] files)
    {
        var folder = new TestFolder();
        foreach (var (path, text) in files)
            folder.Write(path, Encoding.UTF8.GetBytes(text));
        return folder;
    }

    public string PathOf(string path) => System.IO.Path.Combine(Path, path);

    public void Write(string path, byte[] bytes)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    public byte[] Read(string path) => File.ReadAllBytes(PathOf(path));

    public string ReadText(string path) => Encoding.UTF8.GetString(Read(path));

    /// <summary>Runs a command in it.</summary>
    public ToolResult Run(params string[] arguments) => ToolResult.Of(Path, arguments);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
