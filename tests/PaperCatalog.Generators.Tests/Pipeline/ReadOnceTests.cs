using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Pipeline;

/// <summary>A listing is read once for the generator and all rules of a compiler, which hands the same text to all.</summary>
public sealed class ReadOnceTests
{
    private const string OtherAbstract =
        "Large models are costly to adapt to a task of one's own. Here the weights stay as they are, and two thin matrices learn what is new; " +
        "in nine experiments nothing is lost by that, and memory is saved.";

    [Fact]
    public async Task The_rules_do_not_look_at_a_text_that_the_generator_has_read()
    {
        var texts = new[]
        {
            new CountedText(TestListings.Of("BERT: A Title of a Paper")),
            new CountedText(TestListings.Of("LoRA: Low Ranks Adapt Large Models", OtherAbstract)),
        };
        TestFile[] files = [new("/project/one.txt", texts[0]), new("/project/two.txt", texts[1])];
        var project = TestProject.With(files);
        var compilation = project.CreateCompilation();

        project.CreateDriver().RunGenerators(compilation);
        var read = texts.Select(text => text.Reads).ToArray();
        var options = new AnalyzerOptions([.. files], new TestOptions(project.Properties));
        var diagnostics = await compilation.WithAnalyzers(PackageRules.Analyzers, options).GetAnalyzerDiagnosticsAsync(CancellationToken.None);

        // What is reported needs the compiler's lines, for which it looks at the text.
        Assert.Empty(diagnostics);
        Assert.All(read, count => Assert.True(count > 0));
        Assert.Equal(read, texts.Select(text => text.Reads));
    }

    /// <summary>A text that counts how often its start is looked at.</summary>
    private sealed class CountedText(string text) : SourceText
    {
        private int _reads;

        public int Reads => _reads;

        public override Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

        public override int Length => text.Length;

        public override char this[int position] => text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
        {
            if (sourceIndex == 0)
                Interlocked.Increment(ref _reads);
            text.CopyTo(sourceIndex, destination, destinationIndex, count);
        }
    }
}
