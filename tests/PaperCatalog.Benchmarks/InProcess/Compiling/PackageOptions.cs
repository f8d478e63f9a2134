using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaperCatalog.Benchmarks.InProcess.Compiling;

/// <summary>What the package's targets tell the compiler of a project whose additional files are all listings.</summary>
internal sealed class PackageOptions : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, Values> _files = [];

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(("build_property.RootNamespace", "User"), ("build_property.ProjectDir", "/project/"));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values();

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        // Analyzers ask from several threads.
        lock (_files)
        {
            if (!_files.TryGetValue(textFile.Path, out var values))
                _files[textFile.Path] = values = Describe(textFile.Path);
            return values;
        }
    }

    private static Values Describe(string path)
    {
        const string Prefix = "build_metadata.AdditionalFiles.";
        var relative = Convert.ToBase64String(Encoding.UTF8.GetBytes(path["/project/".Length..]));
        return new Values(
            (Prefix + "PaperListing", "true"), (Prefix + "PaperListingEmbedded", "true"),
            (Prefix + "PaperListingPath", relative));
    }

    private sealed class Values(params (string Key, string Value)[] values) : AnalyzerConfigOptions
    {
        private readonly FrozenDictionary<string, string> _values =
            values.ToFrozenDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            _values.TryGetValue(key, out value);
    }
}
