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
    public void Texts_that_are_no_identifier(string text) =>
        Assert.Equal(IdentifierKind.None, IdentifierRule.Find(text).Kind);

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
