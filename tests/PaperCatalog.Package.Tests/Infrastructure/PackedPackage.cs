using System.IO.Compression;
using System.Reflection;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>The package, packed once for all tests into a folder that serves as a feed.</summary>
public sealed class PackedPackage : IDisposable
{
    private static readonly string s_folder = Directory.CreateTempSubdirectory("papercatalog-").FullName;

    public PackedPackage()
    {
        // Without a restore of its own: it would write the assets files that the other test projects build from at this very time.
        // The build of the solution has asked the rules already, and they write nothing.
        Dotnet.RunWithUsersPackages(
            Repository.Root, "pack", Path.Combine("src", "PaperCatalog.Generators.Package"), "--no-restore", $"-p:PackageOutputPath={Feed}",
            "-p:RunAnalyzers=false", "--nologo").Succeeds();
        FilePath = Assert.Single(Directory.GetFiles(Feed));
        Version = Path.GetFileNameWithoutExtension(FilePath)[(PackageId.Length + 1)..];
        ZipFile.ExtractToDirectory(FilePath, Content);
        // Above all projects, for NuGet itself does not find it in a folder with a ';' in its name.
        Directory.CreateDirectory(ProjectsFolder);
        File.WriteAllText(Path.Combine(ProjectsFolder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="local" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>The name of the package.</summary>
    public const string PackageId = "PaperCatalog.Generators";

    /// <summary>The version that was packed.</summary>
    public static string Version { get; private set; } = "";

    /// <summary>The package itself.</summary>
    public static string FilePath { get; private set; } = "";

    /// <summary>The folder with the package.</summary>
    public static string Feed { get; } = Path.Combine(s_folder, "feed");

    /// <summary>The folder with what is in the package.</summary>
    public static string Content { get; } = Path.Combine(s_folder, "content");

    /// <summary>The folder with the generator, the rules and the fixes.</summary>
    public static string AnalyzersFolder { get; } = Path.Combine(Content, "analyzers", "dotnet", "cs");

    /// <summary>Where NuGet unpacks, so that no package of an earlier run is taken for this one.</summary>
    public static string PackagesFolder { get; } = Path.Combine(s_folder, "packages");

    /// <summary>
    /// Where NuGet finds what the repository was restored with and need not fetch it again; <see langword="null"/> where it
    /// would find a package of ours too.
    /// </summary>
    public static string? FallbackFolder =>
        typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "NuGetPackageRoot").Value is { Length: > 0 } folder &&
        !Directory.Exists(Path.Combine(folder, PackageId.ToLowerInvariant()))
            ? folder
            : null;

    /// <summary>Where the projects of the tests are.</summary>
    public static string ProjectsFolder { get; } = Path.Combine(s_folder, "projects");

    public void Dispose()
    {
        CompilerServer.End(s_folder);
        Directory.Delete(s_folder, recursive: true);
    }
}

/// <summary>All tests share the package, and take turns: each is a build on all cores.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackedPackage>
{
    public const string Name = "Package";
}
