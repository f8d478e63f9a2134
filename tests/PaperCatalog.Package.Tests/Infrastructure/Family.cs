namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>Five projects of every kind in one solution with central package management, built once.</summary>
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

    // To the library for a framework, whatever their own is.
    internal UserProject Plain { get; } = CreatePlain("Plain", Refer("net8.0"));

    internal UserProject PlainOfStandard { get; } = CreatePlain("PlainOfStandard", Refer("netstandard2.0"));

    internal UserProject Inner { get; } = CreateInner();

    internal UserProject Program { get; } = CreateProgram();

    /// <summary>What a program prints that uses the library.</summary>
    internal const string Shown = "Alpha in core.txt, Beta in more.txt";

    private const string Reference = $"""<PackageReference Include="{PackedPackage.PackageId}" />""";

    // Two public catalogues, in the oldest frameworks and the oldest C#; warnings are errors, and there are all that there can be.
    private static UserProject CreateLibrary() => new UserProject("Family/Library")
        .WithProjectOf(
            Reference + """<PaperListing Include="core.txt" /><PaperListing Include="more.txt" Catalog="MorePapers" />""",
            """
            <OutputType>Library</OutputType><ImplicitUsings>disable</ImplicitUsings><LangVersion>11</LangVersion>
            <PaperCatalogVisibility>public</PaperCatalogVisibility><PaperCatalogNamespace>Family.Library</PaperCatalogNamespace>
            <GenerateDocumentationFile>true</GenerateDocumentationFile><TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <EnableNETAnalyzers>true</EnableNETAnalyzers><AnalysisMode>All</AnalysisMode><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            """,
            "netstandard2.0;net8.0;net472")
        .Write("Promise.cs", "[assembly: System.CLSCompliant(true)]\n")
        .Write("core.txt", Listing.Of("Alpha: A Paper of the Library"))
        .Write("more.txt", Listing.Of("Beta: Another Paper of the Library"));

    private static string Refer(string framework) =>
        $"""<ProjectReference Include="../Library/Library.csproj" SetTargetFramework="TargetFramework={framework}" />""";

    /// <summary>A program without the package, only with a reference to the library.</summary>
    internal static UserProject CreatePlain(string name, string reference) => new UserProject("Family/" + name)
        .WithProjectOf(reference)
        .Write("Program.cs", """
            using Family.Library;
            using PaperCatalog;

            Console.WriteLine($"{Show(Papers.Alpha)}, {Show(MorePapers.Beta)}");

            static string Show(Paper paper) => $"{paper.Key} in {paper.Appearances[0].Listing.Path}";
            """);

    private static UserProject CreateInner() => new UserProject("Family/Inner")
        .WithProjectOf(Reference + """<PaperListing Include="papers.txt" />""", "<OutputType>Library</OutputType>")
        .Write("papers.txt", Listing.Of("Gamma: A Paper of the Inner Library"))
        .Write("Reading.cs", "namespace User; public static class Reading { public static string First => Papers.Gamma.Key; }");

    // Its catalogue and that of the inner library are internal, with the same name; and it uses other generators.
    private static UserProject CreateProgram() => new UserProject("Family/Program")
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
