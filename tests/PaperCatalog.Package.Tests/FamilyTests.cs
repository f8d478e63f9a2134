using System.Text.Json;
using PaperCatalog.Package.Tests.Infrastructure;

namespace PaperCatalog.Package.Tests;

/// <summary>
/// Five projects of every kind in one solution with central package management, built once: what each compiles to, and
/// what reaches the ones that only reference another.
/// </summary>
[Collection(PackageTests.Name)]
public sealed class FamilyTests(FamilyTests.Family family) : IClassFixture<FamilyTests.Family>
{
    [Fact]
    public void All_of_it_builds_without_a_warning() =>
        Assert.Contains("0 Warning(s)", family.Build.Succeeds().Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net472")]
    [InlineData("net8.0")]
    public void A_library_gets_its_catalogue_at_the_oldest_language(string framework) =>
        Assert.True(File.Exists(Path.Combine(family.Library.Folder, "bin", "Debug", framework, "Library.dll")), family.Build.Output);

    [Fact]
    public void A_program_uses_the_public_catalogues_of_a_library_and_needs_no_package() => Assert.Equal(
        ["Alpha in core.txt", "Beta in more.txt", "Alpha in core.txt of netstandard2.0"],
        family.Plain.Run().Succeeds().Lines.Append(family.PlainOfStandard.Run().Succeeds().Lines[0] + " of netstandard2.0"));

    [Fact]
    public void Nothing_but_the_library_reaches_a_project_that_references_the_users()
    {
        using var document = JsonDocument.Parse(Dotnet.Run(
            family.Plain.Folder, "msbuild", "-t:Build", "-nodeReuse:false",
            "-getItem:ReferencePath,Analyzer,AvailableItemName,CompilerVisibleProperty,AdditionalFiles").Succeeds().Output);
        var items = document.RootElement.GetProperty("Items").EnumerateObject().ToDictionary(
            kind => kind.Name,
            kind => kind.Value.EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!).ToList());

        Assert.Single(items["ReferencePath"], path => Path.GetFileName(path) == "PaperCatalog.dll");
        foreach (var kind in items.Keys.Where(kind => kind != "ReferencePath"))
            Assert.DoesNotContain(items[kind], item => item.Contains("PaperCatalog", StringComparison.OrdinalIgnoreCase) || item.Contains("PaperListing", StringComparison.Ordinal));
        foreach (var generated in Directory.GetFiles(Path.Combine(family.Plain.Folder, "obj"), "*.nuget.g.*"))
            Assert.DoesNotContain("papercatalog.generators", File.ReadAllText(generated), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Internal_catalogues_of_a_program_and_its_library_stand_side_by_side() =>
        Assert.Contains("Delta of the program, Gamma of the library", family.Program.Run().Succeeds().Lines);

    [Fact]
    public void Other_generators_and_other_additional_files_work_beside_it()
    {
        var lines = family.Program.Run().Succeeds().Lines;
        Assert.Contains("""{"Title":"Delta: A Paper of the Program"}""", lines);
        Assert.Contains("4 digits", lines);
        // The rule of another package reads a file of its own, and still finds what that names.
        Assert.Contains("error RS0030", family.Program.Build("--no-restore", "-p:DefineConstants=BANNED", "-warnaserror").Fails().Output, StringComparison.Ordinal);
    }

    /// <summary>The projects, built once.</summary>
    public sealed class Family
    {
        public Family()
        {
            var folder = new UserProject("Family");
            folder.Write("Family.slnx", """
                <Solution>
                  <Project Path="Library/Library.csproj" />
                  <Project Path="Inner/Inner.csproj" />
                  <Project Path="Plain/Plain.csproj" />
                  <Project Path="PlainOfStandard/PlainOfStandard.csproj" />
                  <Project Path="Program/Program.csproj" />
                </Solution>
                """);
            folder.Write("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup>
                    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageVersion Include="{PackedPackage.PackageId}" Version="{PackedPackage.Version}" />
                    <PackageVersion Include="Microsoft.CodeAnalysis.BannedApiAnalyzers" Version="5.6.0" />
                  </ItemGroup>
                </Project>
                """);
            Build = folder.Build("-warnaserror");
        }

        internal DotnetResult Build { get; }

        internal UserProject Library { get; } = CreateLibrary();

        internal UserProject Plain { get; } = CreatePlain("Plain", "net8.0", """Console.WriteLine($"{Show(MorePapers.Beta)}");""");

        internal UserProject PlainOfStandard { get; } = CreatePlain("PlainOfStandard", "netstandard2.0", "");

        internal UserProject Program { get; } = CreateProgram();

        private const string Reference = $"""<PackageReference Include="{PackedPackage.PackageId}" />""";

        // Two public catalogues, in the oldest frameworks and the oldest C#; warnings are errors.
        private static UserProject CreateLibrary() => new UserProject("Family/Library")
            .WithProjectOf(
                Reference + """<PaperListing Include="core.txt" /><PaperListing Include="more.txt" Catalog="MorePapers" />""",
                """
                <OutputType>Library</OutputType><ImplicitUsings>disable</ImplicitUsings><LangVersion>11</LangVersion>
                <PaperCatalogVisibility>public</PaperCatalogVisibility><PaperCatalogNamespace>Family.Library</PaperCatalogNamespace>
                <GenerateDocumentationFile>true</GenerateDocumentationFile><TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                """,
                "netstandard2.0;net8.0;net472")
            .Write("core.txt", Listing.Of("Alpha: A Paper of the Library"))
            .Write("more.txt", Listing.Of("Beta: Another Paper of the Library"));

        // No package, only a reference to the library: to the one for a framework, whatever its own is.
        private static UserProject CreatePlain(string name, string framework, string more) => new UserProject("Family/" + name)
            .WithProjectOf($"""<ProjectReference Include="../Library/Library.csproj" SetTargetFramework="TargetFramework={framework}" />""")
            .Write("Program.cs", $$"""
                using Family.Library;
                using PaperCatalog;

                Console.WriteLine(Show(Papers.Alpha));
                {{more}}

                static string Show(Paper paper) => $"{paper.Key} in {paper.Appearances[0].Listing.Path}";
                """);

        // Its catalogue and that of the library are internal, with the same name; and it uses other generators.
        private static UserProject CreateProgram()
        {
            new UserProject("Family/Inner")
                .WithProjectOf(Reference + """<PaperListing Include="papers.txt" />""", "<OutputType>Library</OutputType>")
                .Write("papers.txt", Listing.Of("Gamma: A Paper of the Inner Library"))
                .Write("Reading.cs", "namespace User; public static class Reading { public static string First => Papers.Gamma.Key; }");

            return new UserProject("Family/Program")
                .WithProjectOf(
                    Reference + """
                    <PaperListing Include="papers.txt" />
                    <ProjectReference Include="../Inner/Inner.csproj" />
                    <PackageReference Include="Microsoft.CodeAnalysis.BannedApiAnalyzers" PrivateAssets="all" />
                    <AdditionalFiles Include="BannedSymbols.txt" Year="none" Catalog="not a class" />
                    """)
                .Write("papers.txt", Listing.Of("Delta: A Paper of the Program"))
                .Write("BannedSymbols.txt", "T:System.Random;Not for catalogues\n")
                .Write("Program.cs", """
                    using System.Text.Json;
                    using System.Text.Json.Serialization;
                    using System.Text.RegularExpressions;
                    using User;

                    #if BANNED
                    Console.WriteLine(new Random(1).Next());
                    #endif
                    Console.WriteLine($"{Papers.Delta.Key} of the program, {Reading.First} of the library");
                    Console.WriteLine(JsonSerializer.Serialize(new Card(Papers.Delta.Title), Cards.Default.Card));
                    Console.WriteLine(Patterns.Digits().Match("in 2023").Length + " digits");

                    namespace User
                    {
                        internal sealed record Card(string Title);

                        [JsonSerializable(typeof(Card))]
                        internal sealed partial class Cards : JsonSerializerContext;

                        internal static partial class Patterns
                        {
                            [GeneratedRegex("[0-9]+")]
                            public static partial Regex Digits();
                        }
                    }
                    """);
        }
    }
}
