namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>A test that publishes with a runtime of its own; it is skipped, with a reason, where the registry has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RuntimePackFactAttribute : FactAttribute
{
    // A package that is not to be had, in no version or not in that one; and no registry at all.
    private static readonly string[] s_lacking = ["NU1101", "NU1102", "NU1301"];

    private static readonly Lazy<string?> s_reason = new(FindReason);

    public RuntimePackFactAttribute() => Skip = s_reason.Value;

    private static string? FindReason()
    {
        var folder = Directory.CreateTempSubdirectory("papercatalog-runtime-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "Probe.csproj"), """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <PublishTrimmed>true</PublishTrimmed>
                    <SelfContained>true</SelfContained>
                  </PropertyGroup>
                </Project>
                """);
            var restore = Dotnet.RunWithUsersPackages(folder, "restore", "--use-current-runtime");
            var lacking = s_lacking.FirstOrDefault(code => restore.Output.Contains(code, StringComparison.Ordinal));
            return lacking is null ? null : $"The registry has no runtime to publish with ({lacking}).";
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
