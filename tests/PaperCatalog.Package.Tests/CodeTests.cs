using PaperCatalog.Package.Tests.Infrastructure;

namespace PaperCatalog.Package.Tests;

/// <summary>Papers are named in code of every language and kind.</summary>
[Collection(PackageTests.Name)]
public sealed class CodeTests(CodeProjects code) : IClassFixture<CodeProjects>
{
    [Theory]
    [InlineData("Functional")]
    [InlineData("Basic")]
    public void Other_languages_name_the_papers_of_a_public_catalogue(string name) =>
        Assert.Equal("Alpha Alpha,Beta,Gamma true Beta", code.Run(name));

    [Fact]
    public void Every_name_that_CSharp_can_give_the_class_makes_a_member() => Assert.Equal(
        [
            "PaperA PaperB PaperC PaperD PaperE",
            "PaperF PaperG PaperH 4 PaperI",
            "PaperA PaperB PaperC PaperD PaperE PaperF PaperG PaperH",
            "8 members",
        ],
        code.Run("Program").Split('\n', StringSplitOptions.TrimEntries));

    [Fact]
    public void Pages_and_components_of_Razor_make_members() =>
        Assert.Equal("<p>Gamma</p><b>Alpha</b><i>Beta</i>", code.Run("Site"));

    [Fact]
    public void Other_generators_read_code_that_names_papers() => Assert.Equal("Beta Alpha", code.Run("Read"));

    [Fact]
    public void What_another_generator_writes_names_any_member_and_is_cited_where_it_writes_before_all_others() =>
        Assert.Equal("Gamma Alpha Gamma", code.Run("Made"));

    [Fact]
    public void What_another_generator_writes_makes_a_member_only_where_it_writes_before_all_others() =>
        Assert.StartsWith("error CS0117: 'Papers' does not contain a definition for 'Alpha'", Assert.Single(code.Reports("MadeUnseen")), StringComparison.Ordinal);

    [Fact]
    public void An_attribute_makes_a_member_for_what_another_generator_writes() => Assert.Equal("Gamma Alpha Alpha,Gamma", code.Run("MadeCited"));

    [Fact]
    public void A_file_is_a_program_with_the_listings_that_its_folder_names()
    {
        var project = new UserProject("FileProgram")
            .Write("Directory.Build.props", """<Project><ItemGroup><PaperListing Include="papers.txt" /></ItemGroup></Project>""")
            .Write("papers.txt", Listing.Of("Alpha: A First Paper"))
            .Write("reading.cs", $"""
                #:package {PackedPackage.PackageId}@{PackedPackage.Version}
                #:property PublishAot=false
                #:property PaperCatalogNamespace=User
                Console.WriteLine(User.Papers.Alpha.Key + " in " + User.Papers.Alpha.Appearances[0]);
                """);

        Assert.Equal("Alpha in papers.txt(1)", Dotnet.Run(project.Folder, "run", "reading.cs").Succeeds().Output.Trim());
    }
}
