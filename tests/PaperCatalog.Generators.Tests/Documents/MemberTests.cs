using System.ComponentModel;
using System.Reflection;
using System.Text.RegularExpressions;

namespace PaperCatalog.Generators.Tests.Documents;

/// <summary>The page of the library has every member of the types, and no other; the README has every one of a paper.</summary>
public sealed partial class MemberTests
{
    // What any object has. A page may say what it gives here.
    private static readonly HashSet<string> s_ofObjects = ["ToString", "Equals", "GetHashCode", "CompareTo", "GetType"];

    [Theory]
    [InlineData(typeof(Catalog))]
    [InlineData(typeof(Paper))]
    [InlineData(typeof(Author))]
    [InlineData(typeof(PaperDate))]
    [InlineData(typeof(Appearance))]
    [InlineData(typeof(Listing))]
    [InlineData(typeof(BibliographyWriter))]
    public void The_page_of_the_library_has_the_members_of_the_types(Type type)
    {
        var named = Names(Section("src/PaperCatalog.Generators.Package/docs/library.md", $"## `{type.Name}`\n"));
        Assert.All(named, name => Assert.Contains(name, Members(type).Concat(s_ofObjects)));
        Assert.All(Members(type).Except(s_ofObjects), name => Assert.Contains(name, named));
    }

    [Fact]
    public void The_readme_has_the_formats_of_bibliographies()
    {
        var readme = Document.At("README.md").Text;
        Assert.All(Enum.GetNames<BibliographyFormat>(), name => Assert.Contains($"`{name}`", readme, StringComparison.Ordinal));
    }

    /// <summary>What stands between a line and the next heading.</summary>
    private static string Section(string path, string start)
    {
        var text = Document.At(path).Text;
        var rest = text[(text.IndexOf("\n" + start, StringComparison.Ordinal) + start.Length)..];
        return rest.Split("\n## ")[0];
    }

    /// <summary>The names in the first column of a table.</summary>
    private static List<string> Names(string section) =>
    [
        .. section.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => NamePattern().Matches(line.Split('|')[1]).Select(Name)),
    ];

    /// <summary>What people are shown of a type: neither accessors and operators, nor what is for generated code.</summary>
    private static List<string> Members(Type type) =>
    [
        .. type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false })
            .Where(member => member.GetCustomAttribute<EditorBrowsableAttribute>() is null)
            .Select(member => member.Name == "Item" ? "this" : member.Name).Distinct(),
    ];

    private static string Name(Match match) => match.Groups["name"].Value;

    [GeneratedRegex("`(?<name>\\w+)(\\[\\w+\\])?`")]
    private static partial Regex NamePattern();
}
