using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>The command, packed once and installed from the folder with the package, in a folder where nothing else is.</summary>
internal static class PackedTool
{
    /// <summary>The name of its package.</summary>
    public const string PackageId = "PaperCatalog.Tool";

    private static readonly Lazy<string> s_tools = new(Install);

    /// <summary>The folder with the command.</summary>
    public static string Tools => s_tools.Value;

    /// <summary>The folder with its package.</summary>
    public static string Feed { get; } = Path.Combine(Path.GetDirectoryName(PackedPackage.Feed)!, "tool-feed");

    private static string Install()
    {
        Dotnet.RunWithUsersPackages(
            Repository.Root, "pack", Path.Combine("src", PackageId), "--no-restore", $"-p:PackageOutputPath={Feed}", "-p:RunAnalyzers=false", "--nologo").Succeeds();
        var tools = Path.Combine(Path.GetDirectoryName(PackedPackage.Feed)!, "tools");
        Dotnet.Run(NewFolder(), "tool", "install", PackageId, "--tool-path", tools).Succeeds();
        return tools;
    }

    /// <summary>A new folder, with nothing but the way to the package.</summary>
    public static string NewFolder()
    {
        var folder = Directory.CreateDirectory(Path.Combine(PackedPackage.ProjectsFolder, Path.GetRandomFileName())).FullName;
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="local" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
        return folder;
    }
}
