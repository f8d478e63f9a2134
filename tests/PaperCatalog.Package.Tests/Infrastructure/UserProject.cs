namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>A project as a user has it: a folder of its own that references the package.</summary>
internal sealed class UserProject
{
    public UserProject(string name)
    {
        Folder = Path.Combine(PackedPackage.ProjectsFolder, name);
        Directory.CreateDirectory(Folder);
        // A folder of its own, without what stands above it.
        Write("Directory.Build.props", "<Project />");
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="local" value="{PackedPackage.Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    public string Folder { get; }

    /// <summary>The project file, with the reference to the package and what is given.</summary>
    public UserProject WithProject(string items, string properties = "") => Write(Path.GetFileName(Folder) + ".csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <RootNamespace>User</RootNamespace>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="PaperCatalog.Generators" Version="{PackedPackage.Version}" />
            {items}
          </ItemGroup>
        </Project>
        """);

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

    public DotnetResult Build(params string[] arguments) => Dotnet.Run(Folder, ["build", "--nologo", "-nodeReuse:false", .. arguments]);

    /// <summary>Runs the program that was built.</summary>
    public DotnetResult Run() => Dotnet.Run(Folder, "run", "--no-build");
}
