using Microsoft.CodeAnalysis;
using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Rules;

/// <summary>Lookups of code that can find no paper.</summary>
public sealed class LookupTests
{
    private const string Listing = """
        @misc{ma2023pruner, title = {LLM-Pruner: On the Structural Pruning of Large Language Models}, author = {Ma, Xinyin}, year = 2023, eprint = {2305.11627}, eprinttype = {arxiv}, doi = {10.1000/pruner}}
        @misc{vaswani2017, title = {Attention Is All You Need}, author = {Vaswani, Ashish}, year = 2017}
        """;

    [Theory]
    [InlineData("""Papers.All["LlmPrunner"]""", "Error", "the key 'LlmPrunner': did you mean 'LlmPruner'?")]
    [InlineData("""Papers.All["ma2023pruner"]""", "Error", "the key 'ma2023pruner': did you mean 'LlmPruner'?")]
    [InlineData("""Papers.All["Zzz"]""", "Error", "the key 'Zzz': correct it, or add the paper to a listing")]
    [InlineData("""Papers.All.TryGetByKey("LlmPrunner", out _)""", "Error", "the key 'LlmPrunner': did you mean 'LlmPruner'?")]
    [InlineData("""Papers.All.TryGetByKey(paper: out _, key: "LlmPrunner")""", "Error", "the key 'LlmPrunner': did you mean 'LlmPruner'?")]
    [InlineData("""Papers.All.Contains(Name + "r")""", "Error", "the key 'LlmPrunner': did you mean 'LlmPruner'?")]
    [InlineData("""Papers.All.TryGetByCitationKey("ma2023prunner", out _)""", "Warning", "the citation key 'ma2023prunner': did you mean 'ma2023pruner', of LlmPruner?")]
    [InlineData("""Papers.All.TryGetByCitationKey("LlmPruner", out _)""", "Warning", "the citation key 'LlmPruner': did you mean 'ma2023pruner', of LlmPruner?")]
    [InlineData("""Papers.All.TryGetById("https://arxiv.org/abs/2305.11628", out _)""", "Warning", "the identifier 'https://arxiv.org/abs/2305.11628': did you mean '2305.11627', of LlmPruner?")]
    [InlineData("""Papers.All.TryGetById("no identifier", out _)""", "Warning", "the identifier 'no identifier': correct it, or add the paper to a listing")]
    [InlineData("""Papers.All.TryGetByTitle("Attention Is All You Want", out _)""", "Warning", "the title 'Attention Is All You Want': did you mean 'Attention Is All You Need', of AttentionIsAllYouNeed?")]
    [InlineData("""Kept["LlmPrunner"]""", "Error", "the key 'LlmPrunner': did you mean 'LlmPruner'?")]
    [InlineData("""((Catalog)Papers.All)["a\nb"]""", "Error", "the key 'a[U+000A]b': correct it, or add the paper to a listing")]
    public void One_in_vain_is_reported(string lookup, string severity, string message)
    {
        var report = Assert.Single(Analyze($"object A => {lookup};"));

        Assert.Equal("PAPER501", report.Id);
        Assert.Equal(severity, report.Severity.ToString());
        Assert.Equal("Papers has no paper with " + message, report.GetMessage(null));
        Assert.True(report.Location.IsInSource);
    }

    [Theory]
    [InlineData("""object A => Papers.All["LlmPruner"];""")]
    [InlineData("""object A => Papers.All.TryGetById("arXiv:2305.11627v3", out _);""")]
    [InlineData("""object A => Papers.All.TryGetById("https://doi.org/10.1000/PRUNER", out _);""")]
    [InlineData("""object A => Papers.All.TryGetByTitle("ATTENTION is all  you need!", out _);""")]
    [InlineData("""object A => Papers.All.TryGetByCitationKey("vaswani2017", out _);""")]
    [InlineData("""object A(string key) => Papers.All[key];""")]
    [InlineData("""object A => Papers.All[0];""")]
    [InlineData("""object A(Catalog other) => other["LlmPrunner"];""")]
    [InlineData("""object A(Catalog other) { var all = Papers.All; all = other; return all["LlmPrunner"]; }""")]
    [InlineData("""object A(Catalog other) { var all = Papers.All; Take(ref all); return all["LlmPrunner"]; } void Take(ref Catalog all) { }""")]
    [InlineData("""static readonly Catalog D = E; static readonly Catalog E = D; object A => D["LlmPrunner"];""")]
    [InlineData("""object A(Catalog other) { var all = Papers.All; (all, var n) = (other, 1); return all["LlmPrunner"]; }""")]
    [InlineData("""object A(Catalog other) { var all = Papers.All; ref var same = ref all; same = other; return all["LlmPrunner"]; }""")]
    [InlineData("""object A => new System.Collections.Generic.Dictionary<string, string>()["LlmPrunner"];""")]
    [InlineData("""string A = "LlmPrunner"; object B => A;""")]
    public void One_that_finds_a_paper_or_may_find_one_is_not(string member) => Assert.Empty(Analyze(member));

    [Fact]
    public void A_variable_that_holds_the_catalogue_is_followed()
    {
        var report = Assert.Single(Analyze("""object A() { var all = Papers.All; var same = all; return same["LlmPrunner"]; }"""));
        Assert.Equal("Error", report.Severity.ToString());
    }

    [Theory]
    [InlineData("""[Cites("LlmPrunner")] void A() { }""")]
    [InlineData("""[method: CitesAttribute("LlmPrunner", Note = "Algorithm 1")] void A() { }""")]
    public void A_citation_of_a_paper_that_there_is_not_is_reported(string member) => Assert.Equal(
        "Papers has no paper with the key 'LlmPrunner': did you mean 'LlmPruner'?", Assert.Single(Analyze(member)).GetMessage(null));

    [Fact]
    public void A_citation_of_one_that_there_is_is_not() =>
        Assert.Empty(Analyze("""[Cites("LlmPruner"), Cites(nameof(Papers.AttentionIsAllYouNeed), Note = "section 3")] void A() { }"""));

    [Fact]
    public void Generated_code_is_not_looked_at() =>
        Assert.Empty(Analyze("""object A => Papers.All["LlmPrunner"];""", "// <auto-generated/>\n"));

    private static List<Diagnostic> Analyze(string member, string head = "")
    {
        var project = TestProject.With(TestFile.FromString("/project/a.bib", Listing)) with
        {
            WarningsAreErrors = false,
            Code = $$"""
                {{head}}using PaperCatalog;
                namespace Sample;
                class C
                {
                    const string Name = "LlmPrunne";
                    static readonly Catalog Kept = Papers.All;
                    {{member}}
                }
                """,
        };
        return [.. project.Analyze()];
    }
}
