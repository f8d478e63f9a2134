using PaperCatalog.Generators.Models;
using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Generation;

/// <summary>No two generated files have one name, case aside: the compiler would turn down the whole catalogue.</summary>
public sealed class FileNameTests
{
    [Theory]
    [InlineData("n.txt", "n.txt.listing")]
    [InlineData("n.txt.listing", "sub/n.txt")]
    [InlineData("a.txt", "sub/A.TXT")]
    [InlineData("a.txt", "b/a.txt", "c/a.txt", "a.txt-2", "a.txt-2.listing")]
    [InlineData("....", ".listing", "é", "_")]
    public void Listings_of_like_names_are_all_there(params string[] paths)
    {
        var files = paths.Select((path, i) => TestFile.FromString("/project/" + path, TestListings.Of($"Paper{i}: Its Title"))).ToArray();

        Assert.Equal(paths.Length, TestProject.With(files).LoadCatalog().Count);
    }

    [Fact]
    public void Classes_whose_names_differ_by_case_alone_are_both_there_and_the_later_is_an_error()
    {
        var files = new[] { "Vision", "VISION" }.Select(name =>
        {
            var file = TestFile.FromString($"/project/{name}/a.txt", TestListings.Of($"{name}: A Paper"));
            file.Metadata["Catalog"] = name;
            return file;
        }).ToArray();
        var project = TestProject.With(files);

        Assert.Equal(("Vision", "VISION"), (project.LoadCatalog("Sample.Vision")[0].ShortName, project.LoadCatalog("Sample.VISION")[0].ShortName));
        Assert.Equal(
            "The value 'Vision' of the metadata Catalog is not a name that differs from 'VISION' by more than case",
            Assert.Single(project.Analyze(), diagnostic => diagnostic.Id == "PAPER401").GetMessage(null));
    }

    [Theory]
    [InlineData("All")]
    [InlineData("Paper__")]
    [InlineData("__Source")]
    [InlineData("System")]
    [InlineData("PaperCatalog")]
    [InlineData("Catalog")]
    [InlineData("PaperDate")]
    [InlineData("__Listing0")]
    [InlineData("record")]
    [InlineData("required")]
    [InlineData("file")]
    [InlineData("papers")]
    [InlineData("class")]
    [InlineData("Pa\u200Dpers")]
    [InlineData("1st")]
    public void A_name_that_no_class_of_papers_can_have_is_an_error_and_another_is_taken(string name)
    {
        var project = TestProject.With(TestFile.FromString("/project/a.txt", TestListings.Of("Alpha: A Paper")));
        project.Properties["PaperCatalogClass"] = name;

        Assert.Single(project.Analyze(), diagnostic => diagnostic.Id == "PAPER401");
        Assert.Single(project.LoadCatalog());
    }

    [Fact]
    public void Four_thousand_listings_of_one_name_are_no_work_to_name()
    {
        var names = ListingNames.Assign([.. Enumerable.Range(0, 4_000).Select(i => $"folder{i}/a.txt")]);

        Assert.Equal(("a.txt", "a.txt-4000"), (names[0], names[^1]));
        Assert.Equal(4_000, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
