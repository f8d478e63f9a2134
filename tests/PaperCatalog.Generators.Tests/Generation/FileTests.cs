using System.Text;
using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Generation;

/// <summary>Files of every sort: marks, line ends, encodings, and nothing at all.</summary>
public sealed class FileTests
{
    private const string Text = "Café: 中文 and \U0001F600 in One Tïtle\n\n" + TestListings.Abstract + " Naïve e\u0301 \U0001F680 中.\n";

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\n", true)]
    [InlineData("\r\n", true)]
    public void Line_ends_and_byte_order_mark_make_no_difference(string lineEnd, bool mark)
    {
        var bytes = new UTF8Encoding(mark).GetPreamble().Concat(Encoding.UTF8.GetBytes(Text.ReplaceLineEndings(lineEnd))).ToArray();

        var paper = Assert.Single(TestProject.With(TestFile.FromBytes("/project/a.txt", bytes)).LoadCatalog());

        Assert.Equal("Cafe", paper.Key);
        Assert.Equal("Café: 中文 and \U0001F600 in One Tïtle", paper.Title);
        Assert.Equal(TestListings.Abstract + " Naïve e\u0301 \U0001F680 中.", paper.Abstract);
        Assert.Equal(Encoding.UTF8.GetBytes(paper.Abstract!), paper.GetAbstractUtf8().ToArray());
        Assert.Equal(1, paper.Appearances[0].Line);
    }

    [Fact]
    public void A_character_may_lie_across_the_chunks_in_which_a_text_is_copied()
    {
        for (var shift = 0; shift < 4; shift++)
        {
            var title = "A Title of a Paper" + new string('x', shift);
            var summary = string.Concat(Enumerable.Repeat("\U0001F680\U0001F525", 20_000)) + new string('a', 70_000) + "é.";
            var paper = Assert.Single(TestProject.With(TestFile.FromString("/project/a.txt", TestListings.Of(title, summary))).LoadCatalog());
            Assert.Equal(summary, paper.Abstract);
        }
    }

    public static TheoryData<byte[]> Unreadable => new(
        Encoding.Latin1.GetBytes(Text),
        [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Text)],
        [.. Encoding.UTF8.GetPreamble(), .. Encoding.Latin1.GetBytes(Text)],
        [0xFF, 0x00, 0xC3],
        [],
        [.. "\n\n  \n"u8],
        [.. "Subscribe\n"u8],
        [.. "{ }"u8]);

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void A_file_that_is_no_listing_leaves_its_neighbours_whole(byte[] bytes)
    {
        var catalog = TestProject.With(
            TestFile.FromBytes("/project/a.txt", bytes), TestFile.FromString("/project/b.txt", TestListings.Of("Delta: A Paper Apart"))).LoadCatalog();

        Assert.Equal(TestListings.Abstract, Assert.Single(catalog).Abstract);
        Assert.Equal([0, 1], catalog.Listings.Select(listing => listing.Papers.Count));
    }

    [Fact]
    public void Two_files_with_the_same_text_give_each_paper_once()
    {
        var text = TestListings.Of("Delta: A Paper Apart");
        var catalog = TestProject.With(TestFile.FromString("/project/a.txt", text), TestFile.FromString("/project/b.txt", text)).LoadCatalog();
        Assert.Equal(["a.txt", "b.txt"], Assert.Single(catalog).Appearances.Select(appearance => appearance.Listing.Path));
    }

    [Fact]
    public void A_file_that_is_named_twice_counts_once()
    {
        var file = TestFile.FromString("/project/a.txt", TestListings.Of("Delta: A Paper Apart"));
        Assert.Single(TestProject.With(file, file).LoadCatalog().Listings);
    }

    [Fact]
    public void Names_that_differ_in_case_or_folder_only_do_not_clash()
    {
        var paths = new[] { "/project/A.txt", "/project/a.txt", "/project/x/a.txt", "/project/a-2.txt" };
        var files = paths.Select((path, i) => TestFile.FromString(path, TestListings.Of($"Paper{(char)('A' + i)}: A Title")));
        Assert.Equal(4, TestProject.With([.. files]).LoadCatalog().Count);
    }

    [Fact]
    public void Very_many_listings_share_generated_files()
    {
        var files = Enumerable.Range(0, 250).Select(i => TestFile.FromString($"/project/{i:000}.txt", TestListings.Of($"Paper{i}: A Title")));
        var project = TestProject.With([.. files]);
        Assert.InRange(project.Generate().Count, 100, 201);
        Assert.Equal(250, project.LoadCatalog().Count);
    }

    [Fact]
    public void A_listing_above_the_length_of_a_literal_comes_in_parts()
    {
        var text = string.Concat(Enumerable.Range(0, 2_000).Select(i => TestListings.Of($"Paper{i}: A Title", $"Number {i}. {TestListings.Abstract} 中") + "\n"));
        var catalog = TestProject.With(TestFile.FromString("/project/a.txt", text)).LoadCatalog();
        Assert.Equal(2_000, catalog.Count);
        Assert.All(catalog.Select((paper, i) => (paper, i)), item => Assert.StartsWith($"Number {item.i}. ", item.paper.Abstract, StringComparison.Ordinal));
    }
}
