using Microsoft.CodeAnalysis.Diagnostics;

namespace PaperCatalog.Generators.Inputs;

/// <summary>Reads options.</summary>
internal static class AnalyzerConfigOptionsExtensions
{
    /// <summary>The value of <paramref name="key"/>, or <see langword="null"/> where it is not set or empty.</summary>
    public static string? Find(this AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
