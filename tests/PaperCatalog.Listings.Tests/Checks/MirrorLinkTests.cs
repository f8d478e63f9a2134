using PaperCatalog.Listings.Checks;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Checks;

public sealed class MirrorLinkTests
{
    [Theory]
    [InlineData("https://hf.barry1.top/datasets/a/b", "hf.barry1.top", "huggingface.co")]
    [InlineData("https://hf-mirror.com/a", "hf-mirror.com", "huggingface.co")]
    [InlineData("https://HF-Mirror.com/a", "HF-Mirror.com", "huggingface.co")]
    [InlineData("(http://export.arxiv.org/abs/2305.11627).", "export.arxiv.org", "arxiv.org")]
    [InlineData("http://xxx.lanl.gov/abs/2305.11627", "xxx.lanl.gov", "arxiv.org")]
    [InlineData("http://cn.arxiv.org:80/abs/2305.11627", "cn.arxiv.org", "arxiv.org")]
    [InlineData("https://kkgithub.com/a/b", "kkgithub.com", "github.com")]
    public void A_mirror_is_found(string text, string host, string original) =>
        Checking.AssertFinds(text, RuleTable.MirrorLink, host, host + "|" + original);

    [Theory]
    [InlineData("https://huggingface.co/a")]
    [InlineData("https://arxiv.org/abs/2305.11627, https://www.arxiv.org/abs/2305.11627")]
    [InlineData("https://ar5iv.labs.arxiv.org/html/2305.11627")]
    [InlineData("https://doi.org/10.1/x, https://dx.doi.org/10.1/x")]
    [InlineData("https://not-hf-mirror.com/a, https://hf-mirror.com.org/a")]
    [InlineData("https://a.org/hf-mirror.com")]
    [InlineData("hf-mirror.com")]
    public void Other_hosts_are_left_alone(string text) => Checking.AssertHealthy(text);

    [Fact]
    public void The_links_below_an_abstract_are_looked_at_once()
    {
        var reading = Reader.ReadLines(
            Sample.Title1, Sample.Abstract1 + " https://hf-mirror.com/a", "https://cn.arxiv.org/abs/2305.11627", "https://hf-mirror.com/b}");

        Assert.Equal(
            [
                new ProblemText(RuleTable.MirrorLink, "hf-mirror.com", "hf-mirror.com|huggingface.co"),
                new ProblemText(RuleTable.MirrorLink, "cn.arxiv.org", "cn.arxiv.org|arxiv.org"),
                new ProblemText(RuleTable.MirrorLink, "hf-mirror.com", "hf-mirror.com|huggingface.co"),
                new ProblemText(RuleTable.LinkResidue, "}", "https://hf-mirror.com/b|}"),
            ],
            EntryChecks.Find(reading).Select(problem => ProblemText.Of(reading.Text, problem)));
    }
}
