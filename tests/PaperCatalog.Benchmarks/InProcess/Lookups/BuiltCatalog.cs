using System.Reflection;
using System.Runtime.Loader;

namespace PaperCatalog.Benchmarks.InProcess.Lookups;

/// <summary>A catalogue out of a program that was built.</summary>
internal static class BuiltCatalog
{
    /// <summary>
    /// The catalogue of <paramref name="assembly"/>. It runs with the library that this program has, of the same sources as the
    /// package's.
    /// </summary>
    public static Catalog Load(string assembly)
    {
        var papers = new AssemblyLoadContext(assembly).LoadFromAssemblyPath(assembly).GetType("User.Papers", throwOnError: true)!;
        return (Catalog)papers.GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
    }
}
