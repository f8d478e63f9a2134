using System.Globalization;
using System.Text;
using PaperCatalog.Generators.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Generators.Tests.Generation;

/// <summary>Listings in other encodings than UTF-8: those that a byte-order mark tells are read, and the others are said to be what they seem to be.</summary>
public sealed class EncodingTests
{
    private const string Title = "Résumé 中文 \U0001F680: Reading in Two Bytes";

    private static string Listing => TestListings.Of(Title, "Ein Stück Text — naïvely “quoted”. " + TestListings.Abstract) + "\n" + TestListings.Of("Beta: Another Paper of It");

    public static TheoryData<string> Marked => ["utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Marked))]
    public void UTF_16_with_a_mark_gives_its_papers_at_run_time_though_the_resource_is_another_text(string encoding)
    {
        var catalog = Embedded("/project/wide.txt", Encode(Encoding.GetEncoding(encoding), Listing)).LoadCatalog();

        var expected = TestProject.With(TestFile.FromString("/project/wide.txt", Listing)).LoadCatalog();
        Assert.Equal(2, catalog.Count);
        Assert.Equal(Title, catalog[0].Title);
        Assert.Equal(expected.Select(paper => (paper.Key, paper.Title, paper.Abstract)), catalog.Select(paper => (paper.Key, paper.Title, paper.Abstract)));
        Assert.Equal(Encoding.UTF8.GetBytes(expected[0].Abstract!), catalog[0].GetAbstractUtf8().ToArray());
    }

    [Theory]
    [MemberData(nameof(Marked))]
    public void The_code_of_UTF_16_names_no_resource_and_that_of_UTF_8_does(string encoding)
    {
        static bool NamesResource(TestProject project) => project.Generate().Values.Any(code => code.Contains("PaperCatalog:wide.txt", StringComparison.Ordinal));

        Assert.False(NamesResource(Embedded("/project/wide.txt", Encode(Encoding.GetEncoding(encoding), Listing))));
        Assert.True(NamesResource(Embedded("/project/wide.txt", Encoding.UTF8.GetBytes(Listing))));
        Assert.True(NamesResource(Embedded("/project/wide.txt", Encode(Encoding.UTF8, Listing))));
    }

    [Theory]
    [MemberData(nameof(Marked))]
    public void Decoded_fields_and_strings_of_others_are_read_in_UTF_16_too(string encoding)
    {
        var wide = Embedded("/project/a.bib", Encode(Encoding.GetEncoding(encoding), "@misc{a, title = {G{\\\"o}del}, publisher = pub, year = 2001}\n"));
        var catalog = (wide with { Files = [.. wide.Files, TestFile.FromString("/project/b.bib", "@string{pub = {Maps Press}}\n")] }).LoadCatalog();

        Assert.Equal(("Gödel", "Maps Press"), (catalog[0].Title, catalog[0].Publisher));
    }

    [Theory]
    [InlineData("utf-16", "PAPER113", "save it as UTF-8, which is smaller")]
    [InlineData("utf-16 without", "PAPER101", "it seems to be UTF-16")]
    [InlineData("utf-16BE without", "PAPER101", "it seems to be UTF-16")]
    [InlineData("utf-32", "PAPER101", "UTF-32")]
    [InlineData("windows-1252", "PAPER101", "it seems to be Windows-1252; open it as that and save it as UTF-8")]
    [InlineData("gb2312", "PAPER101", "left out: save it as UTF-8")]
    public void What_is_not_UTF_8_is_said(string encoding, string id, string message)
    {
        var name = encoding.Split(' ')[0];
        var bytes = Encode(CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name), name == "gb2312" ? TestListings.Of("地图与图例的研究") : Listing.Replace("中文 \U0001F680", "", StringComparison.Ordinal));
        if (encoding.EndsWith("without", StringComparison.Ordinal))
            bytes = bytes[2..];
        var diagnostics = TestProject.With(TestFile.FromBytes("/project/a.txt", bytes)).Analyze();

        var diagnostic = Assert.Single(diagnostics, diagnostic => diagnostic.Id == id);
        Assert.Contains(message, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(id == "PAPER113", diagnostics.All(each => each.Id != "PAPER101"));
    }

    [Fact]
    public void The_case_is_read()
    {
        var path = Path.Combine(Repository.Root, "..", "shared", "cases", "forms", "utf16le.txt");
        Assert.SkipUnless(File.Exists(path), "The cases (../shared/cases) are not beside the repository.");
        var project = TestProject.With(TestFile.FromDisk(path));

        var catalog = project.LoadCatalog();
        Assert.Equal("Pruning by Halves: Removing Every Second Head", catalog[0].Title);
        Assert.StartsWith("We remove every second attention head", catalog[0].Abstract, StringComparison.Ordinal);
        Assert.Equal("PAPER113", Assert.Single(project.Analyze()).Id);
    }

    private static TestProject Embedded(string path, byte[] bytes)
    {
        var file = TestFile.FromBytes(path, bytes);
        file.Metadata["PaperListingEmbedded"] = "true";
        return TestProject.With(file);
    }

    private static byte[] Encode(Encoding encoding, string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
}
