using PaperCatalog.Generators.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Generators.Tests.Generation;

/// <summary>What the generated code looks like.</summary>
public sealed class SnapshotTests
{
    private const string Listing = """
        Get trending papers in your email inbox!
        Subscribe
        Nov 4

        LLM-Pruner: On the Structural Pruning of Large Language Models

        Removes coupled groups of weights that a first-order estimate calls unimportant, and recovers with a brief LoRA tuning on fifty thousand samples. The result keeps most of its zero-shot skill. Code: https://github.com/horseee/LLM-Pruner.

          • 3 authors
        ·
        May 19, 2023 2

        https://arxiv.org/abs/2305.11627

        Language Models are Few-Shot Learners

        Scales an autoregressive model to 175 billion parameters & finds that it learns tasks from a few examples in its prompt, with <no> gradient step at all, on many benchmarks.

          • 31 authors
        ·
        May 28, 2020 1

        A title that lost its abstract

        """;

    [Fact]
    public void Embedded() => Snapshot.Verify(TestProject.With(Embed(TestFile.FromString("/project/papers/reading list.txt", Listing))).Generate());

    [Fact]
    public void In_literals_nothing_differs_but_where_the_text_is()
    {
        const string changed = "Papers.reading_list.txt.listing.g.cs";
        var embedded = TestProject.With(Embed(TestFile.FromString("/project/papers/reading list.txt", Listing))).Generate();
        var literal = TestProject.With(TestFile.FromString("/project/papers/reading list.txt", Listing)).Generate();

        Assert.Equal(embedded.Where(file => file.Key != changed), literal.Where(file => file.Key != changed));
        Assert.Contains("\"papers/reading list.txtPaperCatalog:papers/reading list.txt\"u8,", embedded[changed], StringComparison.Ordinal);
        Assert.DoesNotContain("PaperCatalog:", literal[changed], StringComparison.Ordinal);
        Assert.Contains($" => \"{Listing.Replace("\n", "\\n", StringComparison.Ordinal)}\"u8,\n", literal[changed], StringComparison.Ordinal);

        // Beside these two, where the parts are and how long the names, and the stamp of all.
        var (lines, otherLines) = (embedded[changed].Split('\n'), literal[changed].Split('\n'));
        Assert.Equal(4, lines.Except(otherLines).Count());
        Assert.Equal(5, otherLines.Except(lines).Count());
    }

    private static TestFile Embed(TestFile file)
    {
        file.Metadata["PaperListingEmbedded"] = "true";
        return file;
    }
}
