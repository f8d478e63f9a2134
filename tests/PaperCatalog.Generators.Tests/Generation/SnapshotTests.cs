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
    public void In_literals() => Snapshot.Verify(TestProject.With(TestFile.FromString("/project/papers/reading list.txt", Listing)).Generate());

    private static TestFile Embed(TestFile file)
    {
        file.Metadata["PaperListingEmbedded"] = "true";
        return file;
    }
}
