using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Documents;

/// <summary>The C# of the documents compiles without a warning, and generated code looks as they say.</summary>
public sealed class CSharpSampleTests
{
    [Theory]
    [MemberData(nameof(Document.Paths), MemberType = typeof(Document))]
    public void It_compiles(string path)
    {
        var document = Document.At(path);
        // A document without listings of its own speaks of those of the corpus.
        var listings = document.Listings is { Length: > 0 } own ? own : TestListings.Corpus;
        Assert.All(
            document.In("csharp").Where(sample => !IsGenerated(sample)),
            sample => Assert.NotEmpty(SampleProject.With(sample, listings).Compile()));
    }

    [Theory]
    [MemberData(nameof(Document.Paths), MemberType = typeof(Document))]
    public void What_it_shows_of_generated_code_is_generated(string path)
    {
        var document = Document.At(path);
        var samples = document.In("csharp").Where(IsGenerated).ToList();
        if (samples.Count == 0)
            return;

        var listings = document.Listings;
        foreach (var listing in listings)
            listing.Metadata["PaperListingEmbedded"] = "true";
        var files = SampleProject.Of(listings).Generate();
        Assert.All(
            samples, sample => Assert.Contains(Outdent(sample.Text), Outdent(files[sample.File!]), StringComparison.Ordinal));
    }

    private static bool IsGenerated(Sample sample) => sample.File?.EndsWith(".g.cs", StringComparison.Ordinal) == true;

    // A document shows the inside of a class as if it stood alone.
    private static string Outdent(string code) =>
        string.Join('\n', code.Split('\n').Select(line => line.TrimStart())).Trim('\n');
}
