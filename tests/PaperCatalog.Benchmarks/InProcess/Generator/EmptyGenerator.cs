using Microsoft.CodeAnalysis;

namespace PaperCatalog.Benchmarks.InProcess.Generator;

/// <summary>A generator that does next to nothing with the additional files: what the driver itself takes.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Select(static (file, _) => file.Path).Collect(),
        static (output, paths) => output.AddSource("Empty.g.cs", $"// {paths.Length} files"));
}
