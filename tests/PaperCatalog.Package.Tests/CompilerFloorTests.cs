using PaperCatalog.Package.Tests.Infrastructure;

namespace PaperCatalog.Package.Tests;

/// <summary>A compiler or a language that is too old is a named error, and the only one.</summary>
[Collection(PackageTests.Name)]
public sealed class CompilerFloorTests
{
    private const string Code = "namespace User { internal static class Reading { public static string First() { return Papers.Alpha.Title; } } }";

    [Theory]
    [InlineData("netstandard2.0", "", "7.3")]
    [InlineData("net472", "", "7.3")]
    [InlineData("net10.0", "<LangVersion>10</LangVersion>", "10.0")]
    public void A_language_below_11_is_named_with_what_to_do(string framework, string properties, string version)
    {
        var build = Create("Language " + framework, framework, properties).Build().Fails();

        Assert.Contains(
            $"error PAPER405: The project compiles as C# {version}, and PaperCatalog.Generators needs C# 11 or later: set <LangVersion>11</LangVersion> or later in the project",
            Assert.Single(build.Diagnostics), StringComparison.Ordinal);
        // Beside it, the line that uses what is not there; and nothing of generated code.
        Assert.Contains("error CS0103", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(".g.cs", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_compiler_below_the_floor_is_named_with_what_to_do()
    {
        var build = Create("Compiler", "net10.0", "").Build("-p:CompilerApiVersion=roslyn4.8").Fails();

        Assert.Contains(
            "error PAPER405: The compiler is older than PaperCatalog.Generators needs, which is Roslyn 4.14 (here: 'roslyn4.8'): build with the .NET SDK 9.0.300 or Visual Studio 2022 17.14, or later ones",
            Assert.Single(build.Diagnostics), StringComparison.Ordinal);
        Assert.Contains("1 Error(s)", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Versions_of_the_compiler_are_read_as_numbers()
    {
        var project = Create("Compilers", "net10.0", "");
        // One run for all: each asks for the one target that looks.
        project.Write("Ask.proj", """
            <Project>
              <ItemGroup>
                <Compiler Include="roslyn4.8;roslyn4.13;roslyn3.11;roslyn4.14;roslyn5.0;roslyn10.1;roslyn;unknown" />
              </ItemGroup>
              <Target Name="Ask">
                <ItemGroup>
                  <Asked Include="Compilers.csproj" AdditionalProperties="CompilerApiVersion=%(Compiler.Identity)" />
                  <Asked Include="Compilers.csproj" AdditionalProperties="CompilerApiVersion=" />
                </ItemGroup>
                <MSBuild Projects="@(Asked)" Targets="PaperCatalogCheckCompiler" ContinueOnError="true" />
              </Target>
            </Project>
            """);
        Dotnet.Run(project.Folder, "restore", "Compilers.csproj").Succeeds();

        var refused = Dotnet.Run(project.Folder, "msbuild", "Ask.proj", "--nologo", "-nodeReuse:false").Diagnostics
            .Select(line => line.Split("(here: '")[1].Split('\'')[0]);

        Assert.Equal(["", "roslyn3.11", "roslyn4.13", "roslyn4.8"], refused.Order(StringComparer.Ordinal));
    }

    private static UserProject Create(string name, string framework, string properties) => new UserProject(name)
        .WithProject(
            """<PaperListing Include="papers.txt" />""",
            "<OutputType>Library</OutputType><ImplicitUsings>disable</ImplicitUsings><Nullable>disable</Nullable>" + properties, framework)
        .Write("papers.txt", Listing.Of("Alpha: A First Paper"))
        .Write("Reading.cs", Code);
}
