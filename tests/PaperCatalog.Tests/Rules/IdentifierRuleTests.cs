using PaperCatalog.Rules;

namespace PaperCatalog.Tests.Rules;

public class IdentifierRuleTests
{
    [Theory]
    [InlineData("2305.11627")]
    [InlineData("  2305.11627\t")]
    [InlineData("2305.11627v3")]
    [InlineData("2305.11627V12")]
    [InlineData("arXiv:2305.11627")]
    [InlineData("ARXIV: 2305.11627v1")]
    [InlineData("arxiv.org/abs/2305.11627")]
    [InlineData("http://arxiv.org/abs/2305.11627v2")]
    [InlineData("https://www.arxiv.org/abs/2305.11627")]
    [InlineData("https://export.arxiv.org/abs/2305.11627")]
    [InlineData("https://arxiv.org/pdf/2305.11627")]
    [InlineData("https://arxiv.org/pdf/2305.11627v2.pdf")]
    [InlineData("https://arxiv.org/html/2305.11627v1")]
    [InlineData("https://huggingface.co/papers/2305.11627")]
    [InlineData("https://www.alphaxiv.org/abs/2305.11627")]
    [InlineData("10.48550/arXiv.2305.11627")]
    [InlineData("doi:10.48550/arXiv.2305.11627")]
    [InlineData("https://doi.org/10.48550/arXiv.2305.11627")]
    public void Spellings_of_one_arXiv_identifier(string text) =>
        IsIdentifier(IdentifierKind.Arxiv, "2305.11627", text);

    [Theory]
    [InlineData("0704.0001", "0704.0001")]
    [InlineData("arXiv:1412.9999v1", "1412.9999")]
    [InlineData("hep-th/9901001v2", "hep-th/9901001")]
    [InlineData("arXiv:math.GT/0309136", "math.GT/0309136")]
    [InlineData("https://arxiv.org/abs/hep-th/9901001", "hep-th/9901001")]
    [InlineData("https://arxiv.org/pdf/cs/0112017.pdf", "cs/0112017")]
    public void Other_arXiv_identifiers(string text, string identifier) =>
        IsIdentifier(IdentifierKind.Arxiv, identifier, text);

    [Theory]
    [InlineData("10.1145/3442188.3445922")]
    [InlineData("doi:10.1145/3442188.3445922")]
    [InlineData("DOI: 10.1145/3442188.3445922")]
    [InlineData("doi.org/10.1145/3442188.3445922")]
    [InlineData("https://doi.org/10.1145/3442188.3445922")]
    [InlineData("http://dx.doi.org/10.1145/3442188.3445922")]
    [InlineData("http://doi.acm.org/10.1145/3442188.3445922")]
    [InlineData("doi.acm.org/10.1145/3442188.3445922")]
    [InlineData("https://dl.acm.org/doi/10.1145/3442188.3445922")]
    [InlineData("https://dl.acm.org/doi/pdf/10.1145/3442188.3445922?download=true")]
    [InlineData("https://doi-org.proxy.example.edu/10.1145/3442188.3445922#top")]
    [InlineData("https://doi.org/doi:10.1145/3442188.3445922")]
    public void Spellings_of_one_DOI(string text) => IsIdentifier(IdentifierKind.Doi, "10.1145/3442188.3445922", text);

    [Theory]
    [InlineData("10.1000.10/123(4)<5>", "10.1000.10/123(4)<5>")]
    [InlineData("10.1038/s41586-021-03819-2", "10.1038/s41586-021-03819-2")]
    public void Other_DOIs(string text, string identifier) => IsIdentifier(IdentifierKind.Doi, identifier, text);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("LLM-Pruner")]
    [InlineData("2305.116")]
    [InlineData("2305.116277")]
    [InlineData("2313.11627")]
    [InlineData("2300.11627")]
    [InlineData("2305.11627v")]
    [InlineData("2305.11627v1x")]
    [InlineData("2305.11627 and more")]
    [InlineData("arXiv:")]
    [InlineData("https://arxiv.org/list/cs.CL/recent")]
    [InlineData("https://example.org/abs/2305.11627")]
    [InlineData("doi:2305.11627")]
    [InlineData("hep-th/9913001")]
    [InlineData("h/9901001")]
    [InlineData("hep_th/9901001")]
    [InlineData("hep-th/990100")]
    [InlineData("10.1145")]
    [InlineData("10.1145/")]
    [InlineData("10.114/1")]
    [InlineData("10.11x5/1")]
    [InlineData("10.1145/a b")]
    [InlineData("10.1145/é")]
    [InlineData("11.1145/1")]
    [InlineData("https://example.org/a/10.1145/1")]
    [InlineData("example.org/10.1145/1")]
    [InlineData("https://a b.org/10.1145/1")]
    [InlineData("https:///10.1145/1")]
    public void Texts_that_are_no_identifier(string text) =>
        Assert.Equal(IdentifierKind.None, IdentifierRule.Find(text).Kind);

    [Theory]
    [InlineData("10.48550/arXiv.2305.11627", 15)]
    [InlineData("https://www.example.org/10.48550/arXiv.2305.11627v1", 15)]
    [InlineData("arXiv.2305.11627", 0)]
    [InlineData("doi:arXiv:2305.11627", 0)]
    public void A_DOI_of_arXivs_own_is_one_too(string text, int length) =>
        Assert.Equal((IdentifierKind.Arxiv, length), (IdentifierRule.Find(text).Kind, IdentifierRule.Find(text).DoiLength));

    [Theory]
    [InlineData("math.GT/0309136", "math/0309136", true)]
    [InlineData("Math.gt/0309136", "math.GT/0309136", true)]
    [InlineData("math.GT/0309136", "math.AG/0309136", true)]
    [InlineData("math.GT/0309136", "cs/0309136", false)]
    [InlineData("math/0309136", "math/0309137", false)]
    [InlineData("10.1145/3442188", "10.1146/3442188", false)]
    [InlineData("10.1145.1/3442188", "10/3442188", false)]
    [InlineData("2305.11627", "2305.11628", false)]
    public void An_old_arXiv_identifier_is_the_same_with_its_class_and_without(string left, string right, bool areSame)
    {
        Assert.Equal(areSame, IdentifierRule.AreSame(left, right));
        Assert.Equal(areSame, IdentifierRule.Hash(left) == IdentifierRule.Hash(right));
        Assert.Equal(areSame, string.Equals(IdentifierRule.Normalise(left), IdentifierRule.Normalise(right), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Case_does_not_matter() =>
        Assert.Equal(IdentifierRule.Hash("10.1000/AbC"), IdentifierRule.Hash("10.1000/aBc"));

    private static void IsIdentifier(IdentifierKind kind, string identifier, string text)
    {
        var match = IdentifierRule.Find(text);
        var found = text.AsSpan(match.Start, match.Length);

        Assert.Equal(kind, match.Kind);
        Assert.Equal(identifier, found);
        Assert.Equal(IdentifierRule.Hash(identifier), IdentifierRule.Hash(found));
    }
}
