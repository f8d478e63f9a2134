using System.Text.Json;
using PaperCatalog.Tests.Shared;
using PaperCatalog.Tool.Papers;
using PaperCatalog.Tool.Tests.Infrastructure;

namespace PaperCatalog.Tool.Tests;

/// <summary><c>convert</c>, <c>cite</c> and <c>stats</c>.</summary>
public sealed class PaperTests
{
    private const string Pruner = "@inproceedings{ma2023, title = {{LLM-Pruner}: On the Structural Pruning}, author = {Ma, Xinyin and Fang, Gongfan}, booktitle = {NeurIPS}, year = {2023}, eprint = {2305.11627}, eprinttype = {arxiv}}\n";

    public static TheoryData<string, string> Conversions => new MatrixTheoryData<string, string>(
        [.. Repository.Corpus.Concat(Repository.Bibliographies).Concat(Repository.OtherDialects).Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))],
        [.. BibliographyNames.All]);

    // All but the references of a CITATION.cff are listings again.
    [Theory]
    [MemberData(nameof(Conversions))]
    public void Any_dialect_becomes_any_form_and_keeps_its_papers(string path, string form)
    {
        var (ends, folder) = (new Dictionary<string, string> { ["json"] = "b.papers.json", ["bibtex"] = "b.bib", ["biblatex"] = "b.bib", ["ris"] = "b.ris", ["csl-json"] = "b.json", ["cff"] = "b.cff" }, new TestFolder());
        using (folder)
        {
            folder.Write(Path.GetFileName(path), File.ReadAllBytes(Path.Combine(Repository.Root, path)));
            folder.Run("convert", Path.GetFileName(path), "--to", form, "-o", "out/" + ends[form]).Ends(2);
            Directory.CreateDirectory(folder.PathOf("out"));
            folder.Run("convert", Path.GetFileName(path), "--to", form, "-o", "out/" + ends[form]).Ends(0);
            var papers = Count(folder, Path.GetFileName(path));
            if (form == "cff")
                Assert.Equal(papers, folder.ReadText("out/b.cff").Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("  - type:", StringComparison.Ordinal)));
            else
                Assert.Equal(papers, Count(folder, "out/" + ends[form]));
        }
    }

    [Theory]
    [InlineData("LlmPruner")]
    [InlineData("ma2023")]
    [InlineData("https://arxiv.org/abs/2305.11627v2")]
    [InlineData("llm-pruner: on the structural pruning")]
    public void A_paper_is_cited_by_whatever_names_it(string name)
    {
        using var folder = TestFolder.With(("a.bib", Pruner));
        Assert.Equal(
            "Xinyin Ma, Gongfan Fang. (2023). LLM-Pruner: On the Structural Pruning. NeurIPS. https://arxiv.org/abs/2305.11627\n",
            folder.Run("cite", name, "a.bib").Ends(0).Out);
        Assert.StartsWith("@inproceedings{ma2023,\n", folder.Run("cite", name, "a.bib", "--to", "bibtex").Ends(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_form_is_that_of_the_name_of_the_file()
    {
        using var folder = TestFolder.With(("a.bib", Pruner));
        folder.Run("convert", "a.bib", "-o", "b.ris").Ends(0);
        Assert.StartsWith("TY  - ", folder.ReadText("b.ris"), StringComparison.Ordinal);
        folder.Run("convert", "a.bib", "-o", "CITATION.cff").Ends(0);
        Assert.StartsWith("references:", folder.ReadText("CITATION.cff"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_for_an_error_is_said()
    {
        using var folder = TestFolder.With(("a.bib", Pruner), ("b.bib", "<html><body>Not found</body></html>"));
        var result = folder.Run("convert", "a.bib", "b.bib", "--to", "bibtex").Ends(1);
        Assert.Contains("@inproceedings{ma2023,", result.Out, StringComparison.Ordinal);
        Assert.Contains("b.bib:1:1: error PAPER104: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Statistics_count()
    {
        using var folder = TestFolder.With(("a.bib", Pruner + "@misc{b, title = {Gamma of Delta}, year = {2024}}\n"), ("b.bib", Pruner));
        using var json = JsonDocument.Parse(folder.Run("stats", "--format", "json").Ends(0).Out);
        Assert.Equal(2, json.RootElement.GetProperty("papers").GetInt32());
        Assert.Equal("""{"2023":1,"2024":1}""", Minify(json.RootElement.GetProperty("years")));
        Assert.Equal("""{"NeurIPS":1}""", Minify(json.RootElement.GetProperty("venues")));
        Assert.Equal(1, json.RootElement.GetProperty("with").GetProperty("several listings").GetInt32());
        var text = folder.Run("stats").Ends(0).Out;
        Assert.Contains("2 papers\n", text, StringComparison.Ordinal);
        Assert.Matches("NeurIPS +1 █", text);
    }

    [Fact]
    public void Rules_are_listed_and_explained()
    {
        using var folder = new TestFolder();
        Assert.Contains("PAPER220\t", folder.Run("rules").Ends(0).Out, StringComparison.Ordinal);
        Assert.Equal(folder.Run("rules").Out, folder.Run("rules", "list").Ends(0).Out);
        Assert.StartsWith("# PAPER220: ", folder.Run("rules", "explain", "paper220").Ends(0).Out, StringComparison.Ordinal);
        Assert.Contains("'PAPER999' is no rule", folder.Run("rules", "explain", "PAPER999").Ends(2).Error, StringComparison.Ordinal);
    }

    private static string Minify(JsonElement element) => JsonSerializer.Serialize(element);

    private static int Count(TestFolder folder, string path)
    {
        using var json = JsonDocument.Parse(folder.Run("stats", path, "--format", "json").Out);
        return json.RootElement.GetProperty("papers").GetInt32();
    }
}
