using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>The package, packed once for all tests into a folder that serves as a feed.</summary>
public sealed class PackedPackage : IDisposable
{
    private static readonly string s_folder = Directory.CreateTempSubdirectory("papercatalog-").FullName;

    public PackedPackage()
    {
        // Without a restore of its own: it would write the assets files that the other test projects build from at this very time.
        Dotnet.RunWithUsersPackages(
            Repository.Root,
            "pack", Path.Combine("src", "PaperCatalog.Generators.Package"), "-c", "Release", "--no-restore", "-o", Feed, "--nologo").Succeeds();
        var package = Assert.Single(Directory.GetFiles(Feed, PackageId + ".*.nupkg"));
        Version = Path.GetFileNameWithoutExtension(package)[(PackageId.Length + 1)..];
    }

    /// <summary>The name of the package.</summary>
    public const string PackageId = "PaperCatalog.Generators";

    /// <summary>The version that was packed.</summary>
    public static string Version { get; private set; } = "";

    /// <summary>The folder with the package.</summary>
    public static string Feed { get; } = Path.Combine(s_folder, "feed");

    /// <summary>Where NuGet unpacks, so that no package of an earlier run is taken for this one.</summary>
    public static string PackagesFolder { get; } = Path.Combine(s_folder, "packages");

    /// <summary>Where the projects of the tests are.</summary>
    public static string ProjectsFolder { get; } = Path.Combine(s_folder, "projects");

    public void Dispose() => Directory.Delete(s_folder, recursive: true);
}

/// <summary>All tests share the package, and take turns: each is a build on all cores.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackedPackage>
{
    public const string Name = "Package";
}
