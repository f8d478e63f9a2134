using System.Globalization;
using Microsoft.CodeAnalysis;
using PaperCatalog.Generators.Tests.Infrastructure;
using PaperCatalog.Tests.Shared.Pages;

namespace PaperCatalog.Generators.Tests.Generation;

/// <summary>What leaves a listing out, or a part of it, is said where no analyzer runs; and said once where they do.</summary>
public sealed class LossTests
{
    private static readonly TestFile s_good = TestFile.FromString("/project/good.txt", TestListings.Of("Alpha: A First Paper on Something"));

    public static TheoryData<string> Losses => ["PAPER101", "PAPER104", "PAPER110", "PAPER111"];

    [Theory]
    [MemberData(nameof(Losses))]
    public void Without_analyzers_the_generator_reports_what_they_would(string id)
    {
        var project = Create(id);
        var errors = project.Analyze().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("PAPER1", StringComparison.Ordinal));
        project.Properties["_PaperCatalogIsUnguarded"] = "true";

        var reported = Run(project);

        Assert.Contains(reported, diagnostic => diagnostic.Id == id);
        Assert.Equal(
            errors.Where(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error).Select(Describe).Order(StringComparer.Ordinal),
            reported.Select(Describe).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public void With_analyzers_the_generator_reports_nothing(string id) => Assert.Empty(Run(Create(id)));

    [Theory]
    [InlineData("true", 1)]
    [InlineData("false", 0)]
    public void A_language_that_is_too_old_leaves_all_listings_out(string isUnguarded, int count)
    {
        var project = TestProject.With(s_good);
        project.Properties["LangVersion"] = "10.0";
        project.Properties["_PaperCatalogIsUnguarded"] = isUnguarded;
        Assert.Equal(Enumerable.Repeat("PAPER405", count), Run(project).Select(diagnostic => diagnostic.Id));
    }

    private static System.Collections.Immutable.ImmutableArray<Diagnostic> Run(TestProject project) =>
        project.CreateDriver().RunGenerators(project.CreateCompilation()).GetRunResult().Diagnostics;

    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Location.GetLineSpan()} {diagnostic.Location.SourceSpan} {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    // The bad sample of a rule's page, beside a good listing.
    private static TestProject Create(string id)
    {
        var bad = RulePage.Of(id).Bad;
        var files = bad.In("text").Select(sample => TestFile.FromBytes("/project/" + sample.Path, sample.Bytes)).ToArray();
        if (bad.In("xml").Any())
            files[0].Metadata["Dialect"] = bad.In("xml").Single().Text.Split("Dialect=\"")[1].Split('"')[0];
        return TestProject.With([s_good, .. files]);
    }
}
