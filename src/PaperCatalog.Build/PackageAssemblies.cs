using System.Collections.Concurrent;
using System.Reflection;

namespace PaperCatalog.Build;

/// <summary>
/// Finds what the task needs where the package has it already: the listings among the analyzers, and the library. A second copy would make
/// the package twice as large.
/// </summary>
internal static class PackageAssemblies
{
    private static readonly ConcurrentDictionary<string, Lazy<Assembly?>> s_loaded = new(StringComparer.Ordinal);
    private static int s_isAsked;

    /// <summary>From here on they are found.</summary>
    public static void Resolve()
    {
        if (Interlocked.Exchange(ref s_isAsked, 1) == 0)
            AppDomain.CurrentDomain.AssemblyResolve += (_, wanted) => Find(wanted);
    }

    // For this assembly alone: a process that builds several projects can have several versions of the package.
    private static Assembly? Find(ResolveEventArgs wanted) => wanted.RequestingAssembly == typeof(PackageAssemblies).Assembly
        ? s_loaded.GetOrAdd(new AssemblyName(wanted.Name).Name!, name => new Lazy<Assembly?>(() => Load(name))).Value
        : null;

    // From bytes: by path, one of the same name that is there already would be taken.
    private static Assembly? Load(string name) => PathOf(name) is { } path && File.Exists(path) ? Assembly.Load(File.ReadAllBytes(path)) : null;

    private static string? PathOf(string name)
    {
        var package = Path.Combine(Path.GetDirectoryName(typeof(PackageAssemblies).Assembly.Location)!, "..", "..");
        return name switch
        {
            "PaperCatalog" => Path.Combine(package, "lib", "netstandard2.0", name + ".dll"),
            "PaperCatalog.Listings" => Path.Combine(package, "analyzers", "dotnet", "cs", name + ".dll"),
            _ => null,
        };
    }
}
