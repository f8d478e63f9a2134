using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Work;

/// <summary>The readers, compiled once more so that they count what they do: so work is measured and not time.</summary>
/// <remarks>A step is a turn of a loop, a call of a method, or an item that a search looks at.</remarks>
internal static class CountedListings
{
    private static readonly Func<byte[], string, long> s_read = Compile();
    private static readonly Lock s_lock = new();

    /// <summary>The number of steps that it takes to read a listing.</summary>
    public static long Read(byte[] listing, string dialect)
    {
        // There is one count.
        lock (s_lock)
            return s_read(listing, dialect);
    }

    private static Func<byte[], string, long> Compile()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var counter = new StepCounter();
        var usings = CSharpSyntaxTree.ParseText(
            "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading;", options);
        var steps = CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(Repository.Root, "tests", "PaperCatalog.Listings.Tests", "Work", "Steps.txt")), options);
        var sources = Sources("PaperCatalog.Listings", SearchOption.AllDirectories)
            .Concat(Sources(Path.Combine("PaperCatalog", "Rules"), SearchOption.TopDirectoryOnly))
            .Select(path => CSharpSyntaxTree.Create((CSharpSyntaxNode)counter.Visit(CSharpSyntaxTree.ParseText(File.ReadAllText(path), options).GetRoot()), options));
        var compilation = CSharpCompilation.Create(
            "CountedListings", [usings, steps, .. sources], References(),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(10)));
        return Assembly.Load(stream.ToArray()).GetType("PaperCatalog.Steps")!.GetMethod("Read")!.CreateDelegate<Func<byte[], string, long>>();
    }

    private static IEnumerable<string> Sources(string folder, SearchOption depth)
    {
        var root = Path.Combine(Repository.Root, "src", folder);
        return Directory.EnumerateFiles(root, "*.cs", depth)
            .Where(path => Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"));
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
}
