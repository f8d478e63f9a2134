using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>What the package puts into a compiler or an editor, loaded from the package as these load it.</summary>
internal static class PackageAnalyzers
{
    private static readonly ImmutableArray<AnalyzerFileReference> s_references = Load();

    public static IEnumerable<ISourceGenerator> Generators => s_references.SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp));

    public static ImmutableArray<DiagnosticAnalyzer> Rules => [.. s_references.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))];

    public static IEnumerable<Assembly> Assemblies => s_references.Select(reference => reference.GetAssembly());

    private static ImmutableArray<AnalyzerFileReference> Load()
    {
        var loader = new Loader();
        return
        [
            .. Directory.GetFiles(loader.Folder, "*.dll").Order(StringComparer.Ordinal).Select(path =>
            {
                var reference = new AnalyzerFileReference(path, loader);
                reference.AnalyzerLoadFailed += (_, failure) => Assert.Fail($"{path}: {failure.Message}");
                return reference;
            }),
        ];
    }

    /// <summary>A context of its own, which finds our assemblies beside each other and the compiler's in the host.</summary>
    private sealed class Loader : AssemblyLoadContext, IAnalyzerAssemblyLoader
    {
        public string Folder { get; } = PackedPackage.AnalyzersFolder;

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

        protected override Assembly? Load(AssemblyName assemblyName) =>
            Path.Combine(Folder, assemblyName.Name + ".dll") is var path && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
