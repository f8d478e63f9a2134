using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Documents;

/// <summary>The parts of project files in the documents name options that exist, with values that they can have.</summary>
public sealed partial class ProjectSampleTests
{
    private const string PropertyPrefix = "build_property.";
    private const string MetadataPrefix = "build_metadata.AdditionalFiles.";

    // What MSBuild itself knows of items.
    private static readonly string[] s_itemAttributes = ["Include", "Exclude", "Update", "Remove", "Condition"];

    private static readonly string[] s_keys =
        [.. typeof(OptionKeys).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (string)field.GetRawConstantValue()!)];

    private static IEnumerable<string> Properties => Names(PropertyPrefix).Where(name => name.StartsWith("PaperCatalog", StringComparison.Ordinal));

    // The targets set those that begin with the name of the item.
    private static IEnumerable<string> Metadata => Names(MetadataPrefix).Where(name => !name.StartsWith("PaperListing", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Document.Paths), MemberType = typeof(Document))]
    public void It_names_options_that_exist_with_values_that_they_can_have(string path) => Assert.All(Document.At(path).In("xml"), sample =>
    {
        var xml = XElement.Parse($"<Project>{sample.Text}</Project>");
        var properties = xml.Descendants("PropertyGroup").Elements().Where(IsOfThePackage).ToList();
        var items = xml.Descendants("ItemGroup").Elements().Where(item => item.Name.LocalName == "PaperListing").ToList();
        Assert.All(properties, property => Assert.Contains(property.Name.LocalName, Properties));
        Assert.All(items.Attributes().Select(attribute => attribute.Name.LocalName).Except(s_itemAttributes), name => Assert.Contains(name, Metadata));

        var project = SampleProject.Of([.. items.Select(ToListing)]);
        foreach (var property in properties)
            project.Properties[property.Name.LocalName] = property.Value;
        Assert.DoesNotContain(project.Analyze(), diagnostic => diagnostic.Id == "PAPER401");
    });

    [Fact]
    public void The_tables_of_the_readme_have_every_option_and_no_other()
    {
        var readme = Document.At("README.md").Text;
        Assert.Equal(Properties.Order(StringComparer.Ordinal), Rows(readme, "property").Order(StringComparer.Ordinal));
        Assert.Equal(Metadata.Order(StringComparer.Ordinal), Rows(readme, "metadata").Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Names(string prefix) =>
        s_keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).Select(key => key[prefix.Length..]);

    private static bool IsOfThePackage(XElement property) => property.Name.LocalName.StartsWith("Paper", StringComparison.Ordinal);

    private static TestFile ToListing(XElement item, int number)
    {
        var file = TestFile.FromString($"/project/{number}.txt", TestListings.Of($"Number {number}: A Paper"));
        foreach (var attribute in item.Attributes().Where(attribute => !s_itemAttributes.Contains(attribute.Name.LocalName)))
            file.Metadata[attribute.Name.LocalName] = attribute.Value;
        return file;
    }

    /// <summary>The names in the first column of the table with that header.</summary>
    private static IEnumerable<string> Rows(string text, string header)
    {
        var table = text[text.IndexOf($"\n| {header} |", StringComparison.Ordinal)..];
        return RowPattern().Matches(table[..table.IndexOf("\n\n", StringComparison.Ordinal)]).Select(row => row.Groups["name"].Value);
    }

    [GeneratedRegex("^\\| `(?<name>\\w+)` \\|", RegexOptions.Multiline)]
    private static partial Regex RowPattern();
}
