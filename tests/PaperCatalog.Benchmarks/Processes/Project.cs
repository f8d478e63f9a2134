using System.Diagnostics;

namespace PaperCatalog.Benchmarks.Processes;

/// <summary>A project on disk, as a user would have it, that the real tools restore, build and run.</summary>
internal sealed class Project(Workshop workshop, ProjectKind kind, int papers, string folder)
{
    private const string ProjectFileName = "Program.csproj";

    private ProcessResult? _restore;
    private ProcessResult? _build;

    public ProjectKind Kind => kind;

    /// <summary>How many papers it holds.</summary>
    public int Papers => papers;

    /// <summary>The file that says what the project is.</summary>
    public string ProjectFile => Path.Combine(folder, ProjectFileName);

    /// <summary>The program that a build makes.</summary>
    public string Assembly => Path.Combine(folder, Path.Combine(kind.Publication switch
    {
        null => ["bin", "Release", "net10.0", "Program.dll"],
        { IsNative: true } => [Publication.Folder, OperatingSystem.IsWindows() ? "Program.exe" : "Program"],
        _ => [Publication.Folder, "Program.dll"],
    }));

    /// <summary>Where the compiler writes.</summary>
    private string CompilerOutput => Path.Combine(folder, "obj", "Release", "net10.0", "Program.dll");

    /// <summary>When the compiler last wrote.</summary>
    public DateTime CompiledAt => File.GetLastWriteTimeUtc(CompilerOutput);

    /// <summary>Writes the project and restores it.</summary>
    public void Create()
    {
        WriteText(ProjectFileName, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <RootNamespace>User</RootNamespace>
                <NuGetAudit>false</NuGetAudit>
                <PaperCatalogVersion>{workshop.PackageVersion}</PaperCatalogVersion>
                {kind.Publication?.Properties}
              </PropertyGroup>
              <ItemGroup>
                {kind.Items}
              </ItemGroup>
            </Project>
            """);
        CopyTemplate("Program.cs");
        kind.Write(this);
        // The compiler that works ahead is a package of the SDK's, which only the user's own sources have.
        string[] sources = kind.Publication is null ? [] : workshop.AllSources;
        _restore = workshop.Runner.Run(
            folder, "dotnet", ["restore", "--nologo", .. sources.SelectMany(source => new[] { "--source", source })]);
    }

    /// <summary>Builds all of it anew, with the compiler server of the workshop or with a compiler process of its own.</summary>
    public ProcessResult BuildAnew(bool withServer = true)
    {
        // Whoever asks sees why it cannot be restored.
        if (_restore!.ExitCode != 0)
            return _restore;
        string[] compiler = withServer ? [.. workshop.Server.Arguments] : ["-p:UseSharedCompilation=false"];
        string[] command = kind.Publication is not null ? ["publish"] : ["build", "--no-incremental"];
        return _build = Dotnet(
            [.. command, "--no-restore", "-c", "Release", "--nologo", .. compiler], withServer ? null : "csc");
    }

    /// <summary>Builds what is not up to date.</summary>
    public ProcessResult Build() =>
        Dotnet(["build", "--no-restore", "-c", "Release", "--nologo", .. workshop.Server.Arguments]).Succeeds();

    /// <summary>Builds the project unless it was built, and says whether that went well.</summary>
    public bool TryBuild() => (_build ?? BuildAnew()).ExitCode == 0;

    /// <summary>Builds the project unless it was built, and gives its first error; empty where that went well.</summary>
    public string FindError() => TryBuild() ? "" : CompilerError.First(_build!.Output);

    /// <summary>Builds the project unless it was built; it must succeed.</summary>
    public Project MustBeBuilt()
    {
        (_build ?? BuildAnew()).Succeeds();
        return this;
    }

    /// <summary>Starts the program.</summary>
    public ProcessResult Start(params string[] arguments) => kind.Publication is { IsNative: true }
        ? workshop.Runner.Run(folder, Assembly, arguments)
        : Dotnet([Assembly, .. arguments]);

    /// <summary>Starts another program in the project's folder, to be talked with.</summary>
    public Process StartTalk(params string[] arguments) => workshop.Runner.StartTalk(folder, "dotnet", arguments);

    public byte[] ReadBytes(string file) => File.ReadAllBytes(Path.Combine(folder, file));

    public void WriteBytes(string file, byte[] bytes)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    public void WriteText(string file, string text) => WriteBytes(file, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Takes a file of the templates over.</summary>
    public void CopyTemplate(string name, string? file = null, Func<string, string>? edit = null)
    {
        using var template = new StreamReader(typeof(Project).Assembly.GetManifestResourceStream(name)!);
        var code = template.ReadToEnd();
        WriteText(file ?? name, edit is null ? code : edit(code));
    }

    private ProcessResult Dotnet(string[] arguments, string? watched = null) =>
        workshop.Runner.Run(folder, "dotnet", arguments, watched);
}
