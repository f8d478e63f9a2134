using System.Diagnostics;

namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>Starts <c>dotnet</c>, the real one.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);

    /// <summary>Runs it with the packages folder of these tests.</summary>
    public static DotnetResult Run(string folder, params string[] arguments) => Start("dotnet", folder, PackedPackage.PackagesFolder, arguments);

    /// <summary>Runs it with the packages folder that the repository itself was restored with.</summary>
    public static DotnetResult RunWithUsersPackages(string folder, params string[] arguments) => Start("dotnet", folder, null, arguments);

    /// <summary>Runs a published program from its folder.</summary>
    public static DotnetResult RunProgram(string path) => Start(path, Path.GetDirectoryName(path)!, null, []);

    /// <summary>Runs lines of bash, as a person or a build machine does who has the tools of a folder.</summary>
    public static DotnetResult RunScript(string folder, string tools, string script) =>
        Start("bash", folder, PackedPackage.PackagesFolder, ["-c", $"set -e -o pipefail; PATH=\"{tools}:$PATH\"; {script}"]);

    /// <summary>A run of <c>dotnet</c> that goes on until it is ended, with the packages folder of these tests.</summary>
    public static ProcessStartInfo Describe(string folder, params string[] arguments) =>
        Describe("dotnet", folder, PackedPackage.PackagesFolder, arguments);

    private static ProcessStartInfo Describe(string program, string folder, string? packagesFolder, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the test host sets would make the builds inside differ from a user's.
        foreach (var name in start.Environment.Keys.Where(IsOfTheHost).ToList())
            start.Environment.Remove(name);
        if (packagesFolder is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packagesFolder;
            start.Environment["RestoreAdditionalProjectFallbackFolders"] = PackedPackage.FallbackFolder;
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // As in the tests themselves: a build is over before a profile of it pays.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (name, value) in CompilerServer.Variables)
            start.Environment[name] = value;
        return start;
    }

    private static DotnetResult Start(string program, string folder, string? packagesFolder, string[] arguments)
    {
        using var process = Process.Start(Describe(program, folder, packagesFolder, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} took more than {s_limit}.");
        }

        return new DotnetResult(process.ExitCode, output.Result + errors.Result);
    }

    private static bool IsOfTheHost(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase) ||
        name is "CI" or "TF_BUILD" or "GITHUB_ACTIONS";
}
