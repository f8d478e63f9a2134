using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Generation;

/// <summary>Text that tries to leave the comment, the string or the tag that it is put in.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Titles =>
    [
        "*/ class Injected { } /* A Title With the End of a Comment in It",
        "A Title </summary><remarks>With Tags of Its Own &amp; an Entity",
        "A Title \"\"\"u8; static int X = 1; // That Ends a Raw String",
        "A Title \\\" That Ends a Plain \\ String \\",
        "A Title With \u2028 a Line Separator and \u2029 a Paragraph Separator",
        "A Title With \u0085 a Next Line and \u000B a Vertical Tab",
        "A Title With \0 a Null and \u0001 a Control Character",
        "A Title With \u202E a Turned Direction \u2066 and Another",
        "A Title With a Zero\u200BWidth Space and a \uFEFF Mark",
        "A Title With \uFFFE and \uFFFF, Which Are No Characters",
        "#pragma warning disable and #if A Title That Begins With a Hash",
        "/// <summary>A Title That Is a Comment Itself</summary>",
        "{0} A Title {{With}} Braces $\"{x}\" and {1:N}",
        "A Title With an Emoji \U0001F600 and a Combining e\u0301 and 中文",
        "]]> A Title <![CDATA[ With a Section of Character Data",
        "<!-- A Title -- That Opens a Comment",
    ];

    [Theory]
    [MemberData(nameof(Titles))]
    public void It_stays_text_and_comes_back_exactly(string title)
    {
        var text = TestListings.Of(title, title + " " + TestListings.Abstract + " " + title);

        var paper = Assert.Single(TestProject.With(TestFile.FromString("/project/a.txt", text)).LoadCatalog());

        Assert.Equal(title, paper.Title);
        Assert.Equal(title + " " + TestListings.Abstract + " " + title, paper.Abstract);
    }

    [Fact]
    public void A_path_stays_text_too()
    {
        const string Path = "/project/we\"ird */ </summary> \u2028 {0}.papers.txt";
        var catalog = TestProject.With(TestFile.FromString(Path, TestListings.Of("A Title of a Paper"))).LoadCatalog();
        Assert.Equal(Path["/project/".Length..].Split('/')[^1], catalog.Listings[0].Path.Split('/')[^1]);
    }

    [Fact]
    public void A_link_cannot_leave_its_attribute()
    {
        var text = TestListings.Of("A Title of a Paper") + "\nhttps://example.org/\"/><script>&'\n";
        var paper = Assert.Single(TestProject.With(TestFile.FromString("/project/a.txt", text)).LoadCatalog());
        Assert.Equal("https://example.org/\"/><script>&'", paper.Url);
    }
}
