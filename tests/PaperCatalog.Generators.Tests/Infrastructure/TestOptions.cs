using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaperCatalog.Generators.Tests.Infrastructure;

/// <summary>The options that MSBuild would pass: properties of the project and metadata of its files.</summary>
internal sealed class TestOptions(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(Prefixed("build_property.", properties));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(textFile is TestFile file ? Prefixed("build_metadata.AdditionalFiles.", file.Metadata) : []);

    private static Dictionary<string, string> Prefixed(string prefix, IReadOnlyDictionary<string, string> values) =>
        values.ToDictionary(pair => prefix + pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
