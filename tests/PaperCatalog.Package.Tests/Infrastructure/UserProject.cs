namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>A project as a user has it: a folder of its own that references the package.</summary>
internal sealed class UserProject
{
    /// <param name="folder">Its folder; with a '/', it is one of several projects that stand side by side.</param>
    /// <param name="name">The name of its file, where that is not the folder's.</param>
    public UserProject(string folder, string? name = null)
    {
        Folder = Path.Combine(PackedPackage.ProjectsFolder, folder);
        Name = name ?? Path.GetFileName(Folder);
        Directory.CreateDirectory(Folder);
        // A folder of its own, without what stands above it; and without the platform's rules, which would take most of the time.
        Write("Directory.Build.props", "<Project><PropertyGroup><EnableNETAnalyzers>false</EnableNETAnalyzers></PropertyGroup></Project>");
    }

    public string Folder { get; }

    public string Name { get; }

    /// <summary>The item that references the package.</summary>
    public static string Reference => $"""<PackageReference Include="{PackedPackage.PackageId}" Version="{PackedPackage.Version}" />""";

    /// <summary>The project file, with the reference to the package and what is given.</summary>
    public UserProject WithProject(string items, string properties = "", string framework = "net10.0") =>
        WithProjectOf(Reference + items, properties, framework);

    /// <summary>The project file, with nothing but what is given.</summary>
    public UserProject WithProjectOf(string items, string properties = "", string framework = "net10.0")
    {
        var element = framework.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        return Write(Name + ".csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <{element}>{framework}</{element}>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <RootNamespace>User</RootNamespace>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    public UserProject Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public UserProject WriteBytes(string file, byte[] bytes)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    /// <summary>Builds it, in one process where no argument says otherwise: to start a second takes longer than it saves.</summary>
    public DotnetResult Build(params string[] arguments) => Dotnet.Run(Folder, ["build", "--nologo", "-nodeReuse:false", "-m:1", .. arguments]);

    /// <summary>Runs the program that was built.</summary>
    public DotnetResult Run(params string[] arguments) =>
        Dotnet.Run(Folder, [Path.Combine("bin", "Debug", "net10.0", Name + ".dll"), .. arguments]);

    /// <summary>Publishes the program for this machine.</summary>
    public DotnetResult Publish(params string[] arguments) =>
        Dotnet.Run(Folder, ["publish", "--nologo", "-nodeReuse:false", "-m:1", "--use-current-runtime", "-o", PublishedFolder, .. arguments]);

    /// <summary>Runs the program that was published.</summary>
    public DotnetResult RunPublished() => Dotnet.RunProgram(Path.Combine(PublishedFolder, OperatingSystem.IsWindows() ? Name + ".exe" : Name));

    private string PublishedFolder => Path.Combine(Folder, "published");
}
