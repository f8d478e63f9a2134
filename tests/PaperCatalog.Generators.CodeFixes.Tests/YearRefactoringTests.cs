using PaperCatalog.Generators.CodeFixes.Tests.Infrastructure;
using static PaperCatalog.Generators.CodeFixes.Tests.Infrastructure.Listing;

namespace PaperCatalog.Generators.CodeFixes.Tests;

/// <summary>The year that the project gives is written into the dates.</summary>
public sealed class YearRefactoringTests
{
    private const string Name = "list.papers.txt";
    private const string Config = "is_global = true\n[/project/list.papers.txt]\nbuild_metadata.AdditionalFiles.Year = 2023\n";

    private static string Text(string year) =>
        Lines("Daily Papers", "Nov 4" + year, Title1, Abstract1, "• 5 authors", "·", $"Sep 24{year} 12", Title2, Abstract2, "• 5 authors", "·", "May 24, 2022");

    [Theory]
    [InlineData("Nov 4")]
    [InlineData("24 12")]
    public async Task On_a_line_with_such_a_date_it_is_offered_for_all(string place)
    {
        var workspace = FixWorkspace.With(Config, (Name, Text("")));

        var refactoring = Assert.Single(await workspace.GetRefactoringsAsync(Name, place));
        var after = await FixWorkspace.ApplyAsync(refactoring);

        Assert.Equal("Write the year into 2 dates", refactoring.Title);
        Assert.Equal(Text(", 2023"), after.TextOf(Name));
        Assert.Empty(await after.GetRefactoringsAsync(Name, place.Split(' ')[0]));
    }

    [Theory]
    [InlineData(Title1)]
    [InlineData("May 24, 2022")]
    public async Task Elsewhere_it_is_not(string place) =>
        Assert.Empty(await FixWorkspace.With(Config, (Name, Text(""))).GetRefactoringsAsync(Name, place));

    [Fact]
    public async Task Nor_where_nothing_says_the_year()
    {
        var workspace = FixWorkspace.With((Name, Lines(Title1, Abstract1, "• 5 authors", "·", "Sep 24")));
        Assert.Empty(await workspace.GetRefactoringsAsync(Name, "Sep 24"));
    }
}
