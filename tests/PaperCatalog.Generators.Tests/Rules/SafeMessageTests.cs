using System.Globalization;
using PaperCatalog.Generators.Tests.Infrastructure;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Tests.Rules;

/// <summary>No listing can print a line of its own, move the caret or turn text around in what a build prints or an editor shows.</summary>
public sealed class SafeMessageTests
{
    private const string Hostile = "\u001B[31m\u202E\u2066\u200B\U000E0001\u0007";

    public static TheoryData<string, string> Listings => new()
    {
        { "a.bib", "@article{k1,\n title = {X}, year = 2001,\n doi = {10.1\n/etc/hosts(1,1): error CS9999: forged\n}}\n" },
        { "a.bib", $"@artcle{{k{Hostile}, titel = {{A {Hostile} B}}, pages = {{{Hostile}}}, date = {{x{Hostile}}}, isbn = {{1{Hostile}}}}}\n" },
        { "a.txt", $"# paper-catalog disable PAPER{Hostile}x\nTitle One\n\n{TestListings.Abstract}\n" },
        { "a.txt", $"Title {Hostile}: One One\n\nShort {Hostile} the the\n\n* * *\n\nTitle {Hostile}: One\n" },
        { "a.papers.json", $"[{{ \"title\": \"One\\nerror CS9999: {Hostile}\", \"publishd\\n{Hostile}\": 1, \"arxiv\": \"x\\r\\nwarning CS1: y\" }}]" },
        { "a.ris", $"TY  - JOUR\nTI  - One\nXX  - {Hostile}\nZZ{Hostile}\nPY  - {Hostile}\nER  - \n" },
    };

    [Theory]
    [MemberData(nameof(Listings))]
    public void A_message_is_one_line_of_plain_text(string name, string text)
    {
        var diagnostics = TestProject.With(TestFile.FromString("/project/" + name, text), TestFile.FromString("/project/b/" + name, "\n" + text)).Analyze();

        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, diagnostic => AssertPlain(diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains("error CS9999: forged", StringComparison.Ordinal));
    }

    [Fact]
    public void An_option_is_shown_on_one_line()
    {
        var project = TestProject.With(TestFile.FromString("/project/a.txt", TestListings.Of("Alpha: A Paper")));
        project.Properties["PaperCatalogClass"] = "x\nerror CS9999: " + Hostile;

        AssertPlain(Assert.Single(project.Analyze(), diagnostic => diagnostic.Id == "PAPER401").GetMessage(null));
    }

    [Fact]
    public void Generated_code_has_no_sign_that_hides()
    {
        var files = TestProject.With(TestFile.FromString("/project/a.txt", TestListings.Of($"Alpha: A {Hostile} Paper", $"It {Hostile} does. " + TestListings.Abstract))).Generate();

        Assert.All(files.Values.SelectMany(file => file.Split('\n')), AssertPlain);
    }

    private static void AssertPlain(string text) => Assert.Equal(SafeText.Show(text), text);
}
