using PaperCatalog.Tests.Shared;
using PaperCatalog.Tool.Checking;
using PaperCatalog.Tool.Commands;
using PaperCatalog.Tool.Inputs;
using PaperCatalog.Tool.Page;
using PaperCatalog.Tool.Settings;

namespace PaperCatalog.Page.Tests.Infrastructure;

/// <summary>A page that the command wrote, and what it was made of.</summary>
internal sealed class MadePage
{
    private static readonly Lazy<MadePage> s_corpus = new(() => Of(
        Repository.Corpus.Concat(Repository.Bibliographies).Concat(Repository.OtherDialects)
            .Select(path => (Path.GetRelativePath(Path.Combine(Repository.Root, "corpus"), path).Replace('\\', '/'), File.ReadAllBytes(path)))));

    private MadePage(string folder, PageContent content)
    {
        Folder = folder;
        Content = content;
    }

    /// <summary>The page of the corpus.</summary>
    public static MadePage Corpus => s_corpus.Value;

    /// <summary>The page's folder.</summary>
    public string Folder { get; }

    /// <summary>What it shows.</summary>
    public PageContent Content { get; }

    /// <summary>The papers.</summary>
    public Catalog Catalog => Content.Catalog;

    /// <summary>Its address.</summary>
    public string Address => new Uri(Path.Combine(Folder, "index.html")).AbsoluteUri;

    /// <summary>Makes the page of listings.</summary>
    public static MadePage Of(IEnumerable<(string Path, byte[] Bytes)> listings)
    {
        var root = Directory.CreateTempSubdirectory("papercatalog-page-").FullName;
        var papers = Path.Combine(root, "papers");
        foreach (var (path, bytes) in listings)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(papers, path))!);
            File.WriteAllBytes(Path.Combine(papers, path), bytes);
        }

        Directory.CreateDirectory(papers);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);
        var folder = Path.Combine(root, "page");
        Assert.Equal((0, ""), Run(root, "page", "papers/**/*.*", "-o", "page", "--title", "Reading list"));
        var settings = ToolSettings.Read(root, null);
        var sources = new ListingFinder(root, settings).Find(["papers/**/*.*"]).Select(file => ListingSource.Read(root, file, settings)).ToArray();
        return new MadePage(folder, ProjectPage.Of("Reading list", Project.Of(sources, settings), settings));
    }

    /// <summary>Makes the page of one listing.</summary>
    public static MadePage Of(string path, string text) => Of([(path, System.Text.Encoding.UTF8.GetBytes(text))]);

    /// <summary>Runs the command: its exit code, and what it said where that is not 0.</summary>
    public static (int Code, string Error) Run(string folder, params string[] arguments)
    {
        using var error = new StringWriter();
        var code = ToolRoot.RunAsync(arguments, new ToolConsole(TextWriter.Null, error, folder)).GetAwaiter().GetResult();
        return (code, code == 0 ? "" : error.ToString());
    }
}
