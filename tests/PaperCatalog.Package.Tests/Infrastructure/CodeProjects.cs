namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>
/// Projects that name papers from every kind of code there is, built together once. Where it makes a difference, only papers that code
/// names are members.
/// </summary>
public sealed class CodeProjects
{
    private const string Solution = "Code";
    private const string Papers = """<PaperListing Include="papers.txt" />""";

    // What makes a name in code the one thing that gives a paper its member.
    private const string OnDemand = "<PaperCatalogMemberThreshold>0</PaperCatalogMemberThreshold>";

    private readonly DotnetResult _build;

    public CodeProjects()
    {
        string[] paths =
        [
            CreateLibrary(), CreateFSharp(), CreateVisualBasic(), CreateProgram(), CreateSite(), CreateMaker(),
            CreateMade("Made", ""), CreateMade("MadeUnseen", OnDemand), CreateMade("MadeCited", OnDemand, """[assembly: PaperCatalog.Cites("Alpha")]"""),
            CreateRead(),
        ];
        var projects = paths.Select(path => $"""<Project Path="{path}" />""");
        _build = new UserProject(Solution).Write(Solution + ".slnx", $"<Solution>{string.Concat(projects)}</Solution>").Build();
    }

    /// <summary>What a program prints, which must have been built without a warning.</summary>
    internal string Run(string name)
    {
        Assert.Empty(Reports(name));
        return new UserProject($"{Solution}/{name}").Run().Succeeds().Output.Trim();
    }

    /// <summary>What the build said of a project: codes and texts.</summary>
    internal IReadOnlyList<string> Reports(string name) =>
    [
        .. _build.Lines
            .Where(line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal))
            // By the project that MSBuild adds.
            .Where(line => line.Split('[')[^1].Contains($"{Path.DirectorySeparatorChar}{name}.", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(" [")[0])
            .Distinct(),
    ];

    private static UserProject Create(string name) =>
        new UserProject($"{Solution}/{name}").Write("papers.txt", Listing.Of("Alpha: A First Paper", "Beta: What Comes Second", "Gamma: The Third of Them"));

    private static string PathOf(UserProject project, string language = "cs") => $"{project.Name}/{project.Name}.{language}proj";

    private static string CreateLibrary() => PathOf(Create("Reading").WithProject(
        Papers, "<OutputType>Library</OutputType><PaperCatalogVisibility>public</PaperCatalogVisibility><RootNamespace>Reading</RootNamespace>"));

    private static string CreateFSharp() => PathOf(WriteProject(Create("Functional"), "fs", """<Compile Include="Program.fs" />""")
        .Write("Program.fs", """
            open Reading
            let titles = query { for paper in Papers.All do select paper.Key } |> String.concat ","
            let found, beta = Papers.All.TryGetByKey "Beta"
            printfn "%s %s %b %s" Papers.Alpha.Key titles found beta.Key
            """), "fs");

    private static string CreateVisualBasic() => PathOf(WriteProject(Create("Basic"), "vb", "")
        .Write("Program.vb", """
            Imports Reading
            Module Program
                Sub Main()
                    Dim beta As PaperCatalog.Paper = Nothing
                    Dim found = Papers.All.TryGetByKey("Beta", beta)
                    Dim titles = String.Join(",", From paper In Papers.All Select paper.Key)
                    System.Console.WriteLine(Papers.Alpha.Key & " " & titles & " " & found.ToString().ToLowerInvariant() & " " & beta.Key)
                End Sub
            End Module
            """), "vb");

    private static UserProject WriteProject(UserProject project, string language, string items) => project.Write($"{project.Name}.{language}proj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <SatelliteResourceLanguages>en</SatelliteResourceLanguages>
          </PropertyGroup>
          <ItemGroup>
            {items}
            <ProjectReference Include="../Reading/Reading.csproj" />
          </ItemGroup>
        </Project>
        """);

    // Top-level statements, and a paper named in each way that C# has.
    private static string CreateProgram() => PathOf(Create("Program")
        .Write("papers.txt", Listing.Of([.. Enumerable.Range(0, 9).Select(number => $"Paper{(char)('A' + number)}: Number {number} of the {number} Papers")]))
        .WithProject(Papers + """<Using Include="User.Papers" Alias="OfProject" />""", OnDemand + "<NoWarn>$(NoWarn);PAPER303;PAPER410</NoWarn>")
        .Write("Usings.cs", "global using Everywhere = User.Papers;\n")
        .Write("Static.cs", "using static User.Papers; static class Alone { public static string Key => PaperC.Key; }\n")
        .Write("Extensions.cs", """
            using PaperCatalog;
            namespace User;
            static class Extensions
            {
                public static string Old(this Paper paper) => paper.Key;
                public static Paper Last(this Catalog catalog) => catalog[^1];
                extension(Paper paper)
                {
                    public string New => paper.Key;
                }
                extension(Papers)
                {
                    public static Paper Best => Papers.PaperF;
                }
                extension(Catalog catalog)
                {
                    public int Half => catalog.Count / 2;
                }
            }
            """)
        .Write("Program.cs", """
            using InFile = User.Papers;
            using PaperCatalog;
            using User;

            Paper first = User.Papers.PaperA;
            Console.WriteLine(string.Join(' ', first.Key, InFile.PaperB.Key, Alone.Key, Everywhere.PaperD.Key, OfProject.PaperE.Key));
            Console.WriteLine(string.Join(' ', Papers.Best.New, Papers.PaperG.Old(), global::User.Papers.PaperH.Key, Papers.All.Half, Papers.All.Last().New));
            Console.WriteLine(string.Join(' ', Papers.Cited.Select(paper => paper.Key)));
            Console.WriteLine(typeof(Papers).GetProperties().Count(property => property.PropertyType == typeof(Paper)) + " members");
            """));

    private static string CreateSite()
    {
        var site = Create("Site").WithProject(Papers, OnDemand + "<NoWarn>$(NoWarn);PAPER410</NoWarn>")
            .Write("_Imports.razor", "@using User\n@using Shelf = User.Papers\n")
            .Write("Card.razor", "<b>@Papers.Alpha.Key</b><i>@(Shelf.Beta.Key)</i>\n")
            .Write("Pages/_ViewImports.cshtml", "@using User\n")
            .Write("Pages/Index.cshtml", "@page\n<p>@Papers.Gamma.Key</p>\n@(await Html.RenderComponentAsync<Card>(Microsoft.AspNetCore.Mvc.Rendering.RenderMode.Static))\n")
            .Write("Pages/_ViewImports.cshtml", "@using User\n@addTagHelper *, Microsoft.AspNetCore.Mvc.TagHelpers\n")
            .Write("Program.cs", """
                var builder = WebApplication.CreateBuilder();
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                builder.Logging.ClearProviders();
                builder.Services.AddRazorPages();
                var app = builder.Build();
                app.MapRazorPages();
                await app.StartAsync();
                using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
                Console.WriteLine((await client.GetStringAsync("/")).ReplaceLineEndings(""));
                await app.StopAsync();
                """);
        var file = Path.Combine(site.Folder, "Site.csproj");
        File.WriteAllText(file, File.ReadAllText(file).Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.Web", StringComparison.Ordinal));
        return PathOf(site);
    }

    // A generator of somebody else, whose output names a paper.
    private static string CreateMaker() => PathOf(Create("Maker")
        .WithProjectOf(
            """<PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.14.0" PrivateAssets="all" />""",
            "<OutputType>Library</OutputType><ImplicitUsings>disable</ImplicitUsings><LangVersion>12</LangVersion>",
            "netstandard2.0")
        .Write("Maker.cs", """"
            using Microsoft.CodeAnalysis;
            [Generator]
            public sealed class Maker : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context)
                {
                    context.RegisterSourceOutput(context.CompilationProvider, (output, _) =>
                        output.AddSource("Made.g.cs", "static class Made { public static string Key => User.Papers.Alpha.Key; }"));
                    context.RegisterPostInitializationOutput(output =>
                        output.AddSource("MadeFirst.g.cs", "static class MadeFirst { public static string Key => User.Papers.Gamma.Key; }"));
                }
            }
            """"));

    private static string CreateMade(string name, string properties, string code = "") => PathOf(Create(name)
        .WithProject(
            Papers + """<ProjectReference Include="../Maker/Maker.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />""",
            properties + "<NoWarn>$(NoWarn);PAPER410</NoWarn>")
        .Write("Program.cs", code + """Console.WriteLine(MadeFirst.Key + " " + Made.Key + " " + string.Join(',', User.Papers.Cited.Select(paper => paper.Key)));"""));

    // Generators that read the project's own code, in which a paper stands.
    private static string CreateRead() => PathOf(Create("Read")
        .WithProject(Papers)
        .Write("Program.cs", """
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using System.Text.RegularExpressions;
            using PaperCatalog;
            using User;

            var name = JsonDocument.Parse(JsonSerializer.Serialize(Papers.Beta, Forms.Default.Paper)).RootElement.GetProperty("key");
            Console.WriteLine($"{name} {Patterns.Name().Match("of Alpha")}");

            [JsonSerializable(typeof(Paper))]
            sealed partial class Forms : JsonSerializerContext;

            static partial class Patterns
            {
                [GeneratedRegex(nameof(Papers.Alpha))]
                public static partial Regex Name();
            }
            """));
}
