using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Generation;

/// <summary>How much code a paper takes: it decides how long a build takes and how much memory.</summary>
public sealed class CodeSizeTests
{
    [Theory]
    [InlineData(200)]
    [InlineData(2_000)]
    public void A_paper_takes_at_most_a_kilobyte_of_code(int papers)
    {
        // An abstract of about 1,500 characters.
        var summary = string.Concat(Enumerable.Repeat(TestListings.Abstract + " ", 7)).TrimEnd();
        var file = ManyPapers.File("/project/a.txt", "Alpha", papers, summary);
        file.Metadata["PaperListingEmbedded"] = "true";

        var code = TestProject.With(file).Generate().Values.Sum(text => text.Length);

        Assert.InRange(code / papers, 1, 1_000);
    }
}
