using System.Text.Json;
using PaperCatalog.Package.Tests.Infrastructure;

namespace PaperCatalog.Package.Tests;

/// <summary>Projects of every kind: what each compiles to, and what reaches the ones that only reference another.</summary>
[Collection(PackageTests.Name)]
public sealed class FamilyTests(Family family) : IClassFixture<Family>
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
    public void A_program_uses_the_public_catalogues_of_a_library_and_needs_no_package()
    {
        Assert.Equal(Family.Shown, family.Plain.Run().Succeeds().Output.Trim());
        Assert.Equal(Family.Shown, family.PlainOfStandard.Run().Succeeds().Output.Trim());
    }

    [Fact]
    public void Nothing_but_the_library_reaches_a_project_that_references_the_users() => AssertHasOnlyTheLibrary(family.Plain);

    [Fact]
    public void Nothing_but_the_library_reaches_a_project_that_references_a_package_of_the_users()
    {
        var feed = Path.Combine(family.Library.Folder, "feed");
        Dotnet.Run(family.Library.Folder, "pack", "--no-build", "-c", "Debug", "--nologo", "-o", feed).Succeeds();
        var consumer = Family.CreatePlain("Consumer", """<PackageReference Include="Library" Version="1.0.0" />""")
            // Apart from the others, whose versions are central.
            .Write("Directory.Packages.props", "<Project />");

        var build = consumer.Build("-warnaserror", $"-p:RestoreAdditionalProjectSources={feed}").Succeeds();

        Assert.Contains("0 Warning(s)", build.Output, StringComparison.Ordinal);
        Assert.Equal(Family.Shown, consumer.Run().Succeeds().Output.Trim());
        AssertHasOnlyTheLibrary(consumer);
    }

    [Fact]
    public void Nothing_that_is_looked_for_there_is_missing_where_the_package_is_referenced()
    {
        var items = ReadItems(family.Inner);
        Assert.Single(items["ReferencePath"], path => Path.GetFileName(path) == "PaperCatalog.dll");
        Assert.All(items.Where(kind => kind.Key != "ReferencePath"), kind => Assert.Contains(kind.Value, IsOurs));
        Assert.Equal(3, items["Analyzer"].Count(IsOurs));
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
        Assert.Contains("error RS0030", family.Program.Build("--no-restore", "--no-dependencies", "-p:DefineConstants=BANNED", "-warnaserror").Fails().Output, StringComparison.Ordinal);
    }

    private static void AssertHasOnlyTheLibrary(UserProject project)
    {
        var items = ReadItems(project);
        Assert.Single(items["ReferencePath"], path => Path.GetFileName(path) == "PaperCatalog.dll");
        Assert.All(items.Where(kind => kind.Key != "ReferencePath"), kind => Assert.DoesNotContain(kind.Value, IsOurs));

        // Of files that MSBuild reads, one: it takes the analyzers out.
        var imports = Directory.GetFiles(Path.Combine(project.Folder, "obj"), "*.nuget.g.*")
            .SelectMany(File.ReadLines)
            .Where(line => line.Contains("<Import", StringComparison.Ordinal) && line.Contains(PackedPackage.PackageId, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("buildTransitive/PaperCatalog.Generators.targets", Assert.Single(imports).Replace('\\', '/'), StringComparison.Ordinal);
    }

    /// <summary>What the compiler and editors get from a project that was built.</summary>
    private static Dictionary<string, List<string>> ReadItems(UserProject project)
    {
        using var document = JsonDocument.Parse(Dotnet.Run(
            project.Folder, "msbuild", "-t:Build", "-nodeReuse:false", "-m:1", "-p:BuildProjectReferences=false",
            "-getItem:ReferencePath,Analyzer,AvailableItemName,CompilerVisibleProperty,CompilerVisibleItemMetadata").Succeeds().Output);
        return document.RootElement.GetProperty("Items").EnumerateObject().ToDictionary(
            kind => kind.Name,
            kind => kind.Value.EnumerateArray().Select(Show).ToList());

        static string Show(JsonElement item) => item.GetProperty("Identity").GetString() +
            (item.TryGetProperty("MetadataName", out var name) ? " " + name.GetString() : "");
    }

    private static bool IsOurs(string item) =>
        item.Contains("PaperCatalog", StringComparison.Ordinal) || item.Contains("PaperListing", StringComparison.Ordinal);
}
