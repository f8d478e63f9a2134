using Microsoft.CodeAnalysis;

namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>The framework that the tests run on, for compilations inside a test.</summary>
internal static class HostReferences
{
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name &&
                (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
