using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PaperCatalog.Generators.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Generators.Tests.Documents;

/// <summary>The fault that the sample shows has the message that it shows.</summary>
public sealed partial class SampleFaultTests
{
    private static readonly string s_sample = Path.Combine(Repository.Root, "sample-consumer");

    [Fact]
    public void The_message_is_that_of_the_build()
    {
        var lesson = File.ReadAllText(Path.Combine(s_sample, "Lessons", "Faults.cs"));
        var said = TextPattern().Matches(lesson).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["text"].Value);
        var listing = File.ReadAllText(Path.Combine(s_sample, "papers", said["Listing"])).ReplaceLineEndings("\n");
        var first = listing.IndexOf(said["Right"], StringComparison.Ordinal);
        var wrong = listing[..first] + said["Wrong"] + listing[(first + said["Right"].Length)..];

        var diagnostic = Assert.Single(TestProject.With(TestFile.FromString("/project/" + said["Listing"], wrong)).Analyze());

        var place = diagnostic.Show().Replace($" {diagnostic.Id}", "", StringComparison.Ordinal);
        Assert.Equal(said["Message"], $"{place}: warning {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }

    [Fact]
    public void The_messages_about_code_are_those_of_the_build()
    {
        var lesson = File.ReadAllText(Path.Combine(s_sample, "Lessons", "Foundations.cs"));
        var project = TestProject.With(TestFile.FromString("/project/a.papers.txt", TestListings.Of("LLM-Pruner: On Pruning"))) with
        {
            Code = "class C { object A => Sample.Papers.All[\"LlmPrunner\"]; object B => Sample.Papers.LlmPrunner; }",
        };
        project.CreateDriver().RunGeneratorsAndUpdateCompilation(project.CreateCompilation(), out var compilation, out _);

        foreach (var diagnostic in project.Analyze().Concat(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)))
            Assert.Contains($"\"error {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}\"", lesson, StringComparison.Ordinal);
    }

    [GeneratedRegex("const string (?<name>\\w+) =\\s+\"(?<text>[^\"]+)\";")]
    private static partial Regex TextPattern();
}
