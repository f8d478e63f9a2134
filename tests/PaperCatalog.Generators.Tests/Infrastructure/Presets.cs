using Microsoft.CodeAnalysis;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Generators.Tests.Infrastructure;

/// <summary>The severities that come with the package, for projects that ask for them.</summary>
internal static class Presets
{
    public static string PathOf(string name) =>
        Path.Combine("src", "PaperCatalog.Generators.Package", "build", "config", $"PaperCatalog.{name}.globalconfig");

    public static Dictionary<string, ReportDiagnostic> Read(string name) =>
        File.ReadAllLines(Path.Combine(Repository.Root, PathOf(name)))
            .Where(line => line.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal))
            .ToDictionary(line => line.Split('.')[1], line => line[(line.LastIndexOf(' ') + 1)..] switch
            {
                "error" => ReportDiagnostic.Error,
                "warning" => ReportDiagnostic.Warn,
                "suggestion" => ReportDiagnostic.Info,
                "silent" => ReportDiagnostic.Hidden,
                _ => throw new FormatException(line),
            });
}
