namespace PaperCatalog.Benchmarks.Processes;

/// <summary>The program that links native programs.</summary>
internal static class NativeLinker
{
    /// <summary>What a project has to say of it: the SDK's own choice is clang, and it is content with gcc.</summary>
    public static string Properties => IsPresent("clang") || !IsPresent("gcc")
        ? ""
        : "<CppCompilerAndLinker>gcc</CppCompilerAndLinker>";

    private static bool IsPresent(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
