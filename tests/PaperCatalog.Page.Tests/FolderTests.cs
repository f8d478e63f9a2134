using PaperCatalog.Page.Tests.Infrastructure;
using PaperCatalog.Tool.Page;

namespace PaperCatalog.Page.Tests;

/// <summary>The folder that a page is written into.</summary>
public sealed class FolderTests : IDisposable
{
    private const string Entry = "@misc{a2020,\n  author = {Ann Miller},\n  title = {A Title},\n  year = 2020\n}\n";

    private readonly string _root = Directory.CreateTempSubdirectory("papercatalog-page-folder-").FullName;

    public FolderTests() => File.WriteAllText(At("refs.bib"), Entry);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_folder_with_other_files_is_left_alone()
    {
        Directory.CreateDirectory(At("page"));
        File.WriteAllText(At("page/mine.txt"), "mine");

        var (code, error) = Write();
        Assert.Equal(2, code);
        Assert.Contains("holds files that are no page of papers; name a new or an empty folder", error, StringComparison.Ordinal);
        Assert.Equal(["mine.txt"], Files());
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_an_error()
    {
        File.WriteAllText(At("page"), "mine");

        var (code, error) = Write();
        Assert.Equal(2, code);
        Assert.Contains("is a file; name a folder for the page", error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(At("page")));
    }

    [Fact]
    public void An_empty_folder_is_written_into()
    {
        Directory.CreateDirectory(At("page"));

        Assert.Equal((0, ""), Write());
        Assert.Contains("index.html", Files());
    }

    [Fact]
    public void The_same_listings_make_the_same_files()
    {
        Assert.Equal((0, ""), Write());
        var first = Contents();
        Directory.Delete(At("page"), recursive: true);
        Assert.Equal((0, ""), Write());

        Assert.Equal(first, Contents());
    }

    [Fact]
    public void A_page_is_replaced_and_what_people_put_beside_it_stays()
    {
        File.WriteAllText(At("refs.bib"), string.Concat(Enumerable.Range(0, 200).Select(n => Entry.Replace("a2020", $"a{n}", StringComparison.Ordinal).Replace("A Title", $"A Title {n}", StringComparison.Ordinal))));
        Assert.Equal((0, ""), Write());
        Assert.Contains("data/details-1.js", Files());
        File.WriteAllText(At("page/CNAME"), "papers.example.org");

        File.WriteAllText(At("refs.bib"), Entry);
        Assert.Equal((0, ""), Write());
        Assert.DoesNotContain("data/details-1.js", Files());
        Assert.Contains("CNAME", Files());
        Assert.Contains("data/details-0.js", Files());
    }

    [Theory]
    [InlineData("../refs.bib")]
    [InlineData("data/../../refs.bib")]
    [InlineData("/etc/hostname")]
    [InlineData("..\\refs.bib")]
    public void Whatever_the_marker_says_nothing_outside_is_deleted(string path)
    {
        Assert.Equal((0, ""), Write());
        File.AppendAllText(At("page/" + PageFolder.Marker), path + "\n");

        Assert.Equal((0, ""), Write());
        Assert.True(File.Exists(At("refs.bib")));
        Assert.DoesNotContain(path, File.ReadLines(At("page/" + PageFolder.Marker)));
    }

    [Fact]
    public void Without_a_folder_there_is_no_page() => Assert.Equal(2, MadePage.Run(_root, "page", "refs.bib").Code);

    private (int Code, string Error) Write() => MadePage.Run(_root, "page", "refs.bib", "-o", "page");

    private string At(string path) => Path.Combine(_root, path);

    private string[] Files() => [.. Directory.EnumerateFiles(At("page"), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(At("page"), file).Replace('\\', '/')).Where(file => file != PageFolder.Marker).Order(StringComparer.Ordinal)];

    private string[] Contents() => [.. Files().Append(PageFolder.Marker).Select(file => file + Convert.ToHexString(File.ReadAllBytes(At("page/" + file))))];
}
