namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>
/// A compiler that all builds of a run share and nobody else: it has to warm up once, and what is in the package is loaded by
/// no compiler that another build on the machine uses. The first build starts it.
/// </summary>
internal static class CompilerServer
{
    private static readonly string s_id = "papercatalog-tests-" + Environment.ProcessId;

    /// <summary>What makes a build use it.</summary>
    public static IReadOnlyDictionary<string, string> Variables { get; } =
        new Dictionary<string, string> { ["UseSharedCompilation"] = "true", ["SharedCompilationId"] = s_id };

    /// <summary>Ends it: by itself it would wait for ten minutes.</summary>
    public static void End(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "Where.proj"), "<Project />");
        var compilers = Dotnet.Run(folder, "msbuild", "Where.proj", "-getProperty:RoslynTargetsPath").Succeeds().Output.Trim();
        Dotnet.Run(folder, Path.Combine(compilers, "bincore", "VBCSCompiler.dll"), "-shutdown", "-pipename:" + s_id).Succeeds();
    }
}
