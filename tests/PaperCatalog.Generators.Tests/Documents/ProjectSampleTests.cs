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

    // No compiler asks for this one.
    private const string BibliographyFile = "PaperCatalogBibliographyFile";

    // The compiler passes on others too, such as the root namespace.
    private static readonly string[] s_properties =
        [.. Names(PropertyPrefix).Where(name => name.StartsWith("PaperCatalog", StringComparison.Ordinal)), BibliographyFile];

    // The targets set those that begin with the name of the item.
    private static readonly string[] s_metadata =
        [.. Names(MetadataPrefix).Where(name => !name.StartsWith("PaperListing", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Document.Paths), MemberType = typeof(Document))]
    public void They_name_options_that_exist_with_values_that_they_can_have(string path) =>
        Assert.All(Document.At(path).In("xml"), Check);

    [Fact]
    public void The_tables_of_the_page_have_every_option_and_no_other()
    {
        var page = Document.At("src/PaperCatalog.Generators.Package/docs/options.md").Text;
        Assert.Equal(s_properties.Order(StringComparer.Ordinal), Rows(page, "property").Order(StringComparer.Ordinal));
        Assert.Equal(s_metadata.Order(StringComparer.Ordinal), Rows(page, "metadata").Order(StringComparer.Ordinal));
    }

    private static void Check(Sample sample)
    {
        var xml = XElement.Parse($"<Project>{sample.Text}</Project>");
        var properties = xml.Elements("PropertyGroup").Elements().Where(IsOfThePackage).ToList();
        var items = xml.Elements("ItemGroup").Elements("PaperListing").ToList();
        Assert.All(properties, property => Assert.Contains(property.Name.LocalName, s_properties));
        Assert.All(items.SelectMany(GetMetadata), metadata => Assert.Contains(metadata.Name.LocalName, s_metadata));

        var project = SampleProject.Of([.. items.Select(ToListing)]);
        foreach (var property in properties)
            project.Properties[property.Name.LocalName] = property.Value;
        Assert.DoesNotContain(project.Analyze(), diagnostic => diagnostic.Id == "PAPER401");
    }

    private static IEnumerable<string> Names(string prefix) => typeof(OptionKeys)
        .GetFields(BindingFlags.Static | BindingFlags.Public)
        .Select(field => (string)field.GetRawConstantValue()!)
        .Where(key => key.StartsWith(prefix, StringComparison.Ordinal))
        .Select(key => key[prefix.Length..]);

    private static bool IsOfThePackage(XElement property) =>
        property.Name.LocalName.StartsWith("Paper", StringComparison.Ordinal);

    private static IEnumerable<XAttribute> GetMetadata(XElement item) =>
        item.Attributes().Where(attribute => !s_itemAttributes.Contains(attribute.Name.LocalName));

    private static TestFile ToListing(XElement item, int number)
    {
        var file = TestFile.FromString($"/project/{number}.txt", TestListings.Of($"Number {number}: A Paper"));
        foreach (var metadata in GetMetadata(item))
            file.Metadata[metadata.Name.LocalName] = metadata.Value;
        return file;
    }

    /// <summary>The names in the first column of the table with that header.</summary>
    private static IEnumerable<string> Rows(string text, string header)
    {
        var table = text[text.IndexOf($"\n| {header} |", StringComparison.Ordinal)..];
        return RowPattern().Matches(table[..table.IndexOf("\n\n", StringComparison.Ordinal)])
            .Select(row => row.Groups["name"].Value);
    }

    [GeneratedRegex("^\\| `(?<name>\\w+)` \\|", RegexOptions.Multiline)]
    private static partial Regex RowPattern();
}
