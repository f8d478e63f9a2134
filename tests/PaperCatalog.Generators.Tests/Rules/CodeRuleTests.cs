using PaperCatalog.Generators.Rules.Code;
using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Rules;

/// <summary>The rules about code that are off unless a project asks for them.</summary>
public sealed class CodeRuleTests
{
    [Theory]
    [InlineData("see arXiv:2305.11627.", "arXiv:2305.11627")]
    [InlineData("(arXiv: 2305.11627v2)", "2305.11627v2")]
    [InlineData("https://arxiv.org/abs/2305.11627, and", "https://arxiv.org/abs/2305.11627")]
    [InlineData("[1] https://doi.org/10.1016/S0140-6736(20)30183-5.", "https://doi.org/10.1016/S0140-6736(20)30183-5")]
    [InlineData("(10.1145/3442188.3445922)", "10.1145/3442188.3445922")]
    [InlineData("doi:10.1145/3442188.3445922; 10.48550/arXiv.2305.11627", "doi:10.1145/3442188.3445922|10.48550/arXiv.2305.11627")]
    [InlineData("<see href=\"https://arxiv.org/abs/2305.11627\"/>", "https://arxiv.org/abs/2305.11627")]
    [InlineData("version 2305.11627, 10.5, 10.0.12/20, 555-2305.11627, arxiv, doi, do it", "")]
    [InlineData("", "")]
    public void Only_what_says_that_it_is_an_identifier_is_one(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', WrittenIdentifiers.Find(text).Select(place => text.Substring(place.Start, place.Length))));

    [Fact]
    public void Nobody_hears_of_them_who_does_not_ask()
    {
        var project = TestProject.With(TestFile.FromString("/project/a.papers.txt", TestListings.Of("Alpha: A First Paper"))) with
        {
            Code = "// arXiv:2305.11627\nclass C { }",
        };
        Assert.Empty(project.Analyze());
        Assert.Empty((project with { Preset = "strict" }).Analyze());
        Assert.Equal(["PAPER503", "PAPER502"], (project with { TurnedOn = ["PAPER502", "PAPER503"] }).Analyze().Select(diagnostic => diagnostic.Id).OrderDescending());
    }

    [Fact]
    public void A_directive_keeps_a_paper_that_no_code_names_and_is_never_unused()
    {
        var listing = "# paper-catalog disable PAPER503 -- not yet\n" + TestListings.Of("Alpha: A First Paper");
        var project = TestProject.With(TestFile.FromString("/project/a.papers.txt", listing)) with { Code = "class C { }" };
        Assert.Empty(project.Analyze());
        Assert.Empty((project with { TurnedOn = ["PAPER503"] }).Analyze());
    }

    [Fact]
    public void An_old_name_names_the_paper_too()
    {
        var listing = "# paper-catalog alias OldAlpha\n" + TestListings.Of("Alpha: A First Paper");
        var project = TestProject.With(TestFile.FromString("/project/a.papers.txt", listing)) with
        {
            Code = "#pragma warning disable CS0618\nclass C { object A => Sample.Papers.OldAlpha; }", TurnedOn = ["PAPER503"],
        };
        Assert.Empty(project.Analyze());
    }
}
