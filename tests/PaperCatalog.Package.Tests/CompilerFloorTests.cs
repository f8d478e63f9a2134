using PaperCatalog.Package.Tests.Infrastructure;

namespace PaperCatalog.Package.Tests;

/// <summary>A compiler or a language that is too old is a named error, and the only one.</summary>
[Collection(PackageTests.Name)]
public sealed class CompilerFloorTests(CompilerFloorTests.OldProject old) : IClassFixture<CompilerFloorTests.OldProject>
{
    [Theory]
    [InlineData("netstandard2.0", "7.3")]
    [InlineData("net472", "7.3")]
    [InlineData("net10.0", "10.0")]
    public void A_language_below_11_is_named_with_what_to_do(string framework, string version)
    {
        var build = old.Build.Fails();
        var lines = build.Lines.Where(line => line.Contains($"TargetFramework={framework}]", StringComparison.Ordinal)).ToList();

        Assert.Contains(
            $"error PAPER405: The project compiles as C# {version}, and PaperCatalog.Generators needs C# 11 or later: set <LangVersion>11</LangVersion> or later in the project",
            Assert.Single(new DotnetResult(build.ExitCode, string.Join('\n', lines)).Diagnostics), StringComparison.Ordinal);
        // Beside it, the line that uses what is not there; and nothing of generated code.
        Assert.Contains(lines, line => line.Contains("error CS0103", StringComparison.Ordinal));
        Assert.DoesNotContain(".g.cs", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_compiler_below_the_floor_is_named_with_what_to_do()
    {
        var build = old.Project.Build("--no-restore", "-f", "net10.0", "-p:CompilerApiVersion=roslyn4.8", "-p:LangVersion=latest").Fails();

        Assert.Contains(
            "error PAPER405: The compiler is older than PaperCatalog.Generators needs, which is Roslyn 4.14 (here: 'roslyn4.8'): build with the .NET SDK 9.0.300 or Visual Studio 2022 17.14, or later ones",
            Assert.Single(build.Diagnostics), StringComparison.Ordinal);
        Assert.Contains("1 Error(s)", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Versions_of_the_compiler_are_read_as_numbers()
    {
        // One run for all: each asks for the one target that looks. Apart from the project, or a build there would be of this.
        old.Project.Write("ask/Ask.proj", """
            <Project>
              <ItemGroup>
                <Compiler Include="roslyn4.8;roslyn4.13;roslyn3.11;roslyn4.14;roslyn5.0;roslyn10.1;roslyn;unknown" />
              </ItemGroup>
              <Target Name="Ask">
                <ItemGroup>
                  <Asked Include="../Old.csproj" AdditionalProperties="TargetFramework=net10.0;CompilerApiVersion=%(Compiler.Identity)" />
                  <Asked Include="../Old.csproj" AdditionalProperties="TargetFramework=net10.0;CompilerApiVersion=" />
                </ItemGroup>
                <MSBuild Projects="@(Asked)" Targets="PaperCatalogCheckCompiler" ContinueOnError="true" />
              </Target>
            </Project>
            """);

        var refused = Dotnet.Run(old.Project.Folder, "msbuild", "ask/Ask.proj", "--nologo", "-nodeReuse:false", "-m:1").Diagnostics
            .Select(line => line.Split("(here: '")[1].Split('\'')[0]);

        Assert.Equal(["", "roslyn3.11", "roslyn4.13", "roslyn4.8"], refused.Order(StringComparer.Ordinal));
    }

    /// <summary>A project for several frameworks, with a language that is too old for each; built once.</summary>
    public sealed class OldProject
    {
        public OldProject() => Build = Project.Build();

        internal DotnetResult Build { get; }

        internal UserProject Project { get; } = new UserProject("Old")
            .WithProject(
                """<PaperListing Include="papers.txt" />""",
                """
                <OutputType>Library</OutputType><ImplicitUsings>disable</ImplicitUsings><Nullable>disable</Nullable>
                <LangVersion Condition="'$(TargetFramework)' == 'net10.0'">10</LangVersion>
                """,
                "netstandard2.0;net472;net10.0")
            .Write("papers.txt", Listing.Of("Alpha: A First Paper"))
            .Write("Reading.cs", "namespace User { internal static class Reading { public static string First() { return Papers.Alpha.Title; } } }");
    }
}
