using FsCheck;
using FsCheck.Fluent;
using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Robustness;

/// <summary>
/// Whatever a listing holds, nothing throws and the generated code compiles: 40,000 listings, 1,000 to a project. The code
/// of each project is parsed; that of every tenth is compiled whole, which takes most of the time.
/// </summary>
public sealed class PropertyTests
{
    private const int Projects = 40;
    private const int ListingsPerProject = 1_000;
    private const int CompiledOneIn = 10;

    private static int s_projects;

    [Fact]
    public void No_generator_throws_no_rule_throws_and_all_generated_code_compiles()
    {
        var listing = Gen.Frequency((4, ListingGen.Listing), (1, ListingGen.Mutation));
        var property = Prop.ForAll(Arb.From(Gen.ArrayOf(listing, ListingsPerProject)), Holds);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Projects).WithReplay(20_250_317, 4_711), property);
    }

    private static bool Holds(string[] listings)
    {
        var project = TestProject.With([.. listings.Select((text, i) => TestFile.FromString($"/project/{i:0000}.txt", text))]);
        if (Interlocked.Increment(ref s_projects) % CompiledOneIn == 0)
            Assert.NotEmpty(project.Compile());
        else
            Assert.Empty(project.GetSyntaxErrors());
        Assert.DoesNotContain(project.Analyze(), diagnostic => diagnostic.Id == "AD0001");
        return true;
    }
}
