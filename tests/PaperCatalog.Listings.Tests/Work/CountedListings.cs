using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Work;

/// <summary>The code under test, compiled once more so that it counts what it does: work is measured, and not time.</summary>
/// <remarks>A step is a turn of a loop, a call of a method, an item that a search looks at, or 64 bytes of memory.</remarks>
internal static class CountedListings
{
    // Work that grows with the square of the text takes sixteen times the steps for four times the text.
    private const double MostGrowth = 6;

    private static readonly Lock s_lock = new();
    private static readonly Type s_probes = Compile().GetType("PaperCatalog.Probes", throwOnError: true)!;

    /// <summary>Asserts that four times the text takes some four times the steps.</summary>
    /// <param name="probe">The work, one of the methods in <c>Probes.txt</c>.</param>
    /// <param name="dialect">The dialect of the listing.</param>
    /// <param name="make">Makes a listing, of a length in proportion to a number from 1 on.</param>
    /// <param name="what">What the listing is, for a message.</param>
    public static void AssertLinear(string probe, string dialect, Func<int, string> make, string what)
    {
        var (once, fourTimes) = (Count(probe, make(1), dialect), Count(probe, make(4), dialect));
        Assert.True(fourTimes <= MostGrowth * once, $"{probe} {dialect}, {what}: {once} steps, and {fourTimes} for four times the text.");
    }

    /// <summary>How many steps the work takes.</summary>
    public static long Count(string probe, string listing, string dialect)
    {
        // There is one counter.
        lock (s_lock)
            return s_probes.GetMethod(probe)!.CreateDelegate<Func<byte[], string, long>>()(Encoding.UTF8.GetBytes(listing), dialect);
    }

    private static Assembly Compile()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var counter = new StepCounter();
        var usings = CSharpSyntaxTree.ParseText(
            "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;", options);
        var probes = CSharpSyntaxTree.ParseText(
            File.ReadAllText(Path.Combine(Repository.Root, "tests", "PaperCatalog.Listings.Tests", "Work", "Probes.txt")), options);
        var sources = Sources("PaperCatalog.Listings", SearchOption.AllDirectories)
            .Concat(Sources(Path.Combine("PaperCatalog", "Rules"), SearchOption.TopDirectoryOnly))
            .Concat(Sources(Path.Combine("PaperCatalog", "Format"), SearchOption.AllDirectories))
            .Append(Path.Combine(Repository.Root, "src", "PaperCatalog", "Nearest", "KeyDistance.cs"))
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options).GetRoot())
            .Select(root => CSharpSyntaxTree.Create((CSharpSyntaxNode)counter.Visit(root), options));
        var compilation = CSharpCompilation.Create(
            "CountedListings", [usings, probes, .. sources], References(),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(
            result.Success,
            string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(10)));
        return Assembly.Load(stream.ToArray());
    }

    private static IEnumerable<string> Sources(string folder, SearchOption depth)
    {
        var root = Path.Combine(Repository.Root, "src", folder);
        return Directory.EnumerateFiles(root, "*.cs", depth)
            .Where(path => Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"));
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name == "netstandard.dll" || name.StartsWith("System.", StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path));
}
