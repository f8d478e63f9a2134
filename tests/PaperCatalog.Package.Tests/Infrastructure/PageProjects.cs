using System.Xml.Linq;
using PaperCatalog.Tests.Shared.Pages;

namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>The samples on the pages of the rules that only the package's targets report, each a project; built together once.</summary>
public sealed class PageProjects
{
    private const string Solution = "Pages";

    private readonly DotnetResult _build;

    public PageProjects()
    {
        var projects = Pages.SelectMany(page => new[] { Create(page, "Bad"), Create(page, "Good") });
        var paths = projects.Select(path => $"""<Project Path="{path}" />""");
        _build = new UserProject(Solution).Write(Solution + ".slnx", $"<Solution>{string.Concat(paths)}</Solution>").Build();
    }

    /// <summary>The pages.</summary>
    internal static IEnumerable<RulePage> Pages => RulePage.All.Where(page => page.IsOfTargets);

    /// <summary>What the build said of a sample, as its page shows it.</summary>
    internal IReadOnlyList<string> Build(string id, string section) =>
    [
        .. _build.Lines
            .Where(line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal))
            .Select(line => line.Split(" [")[0].Replace('\\', '/').Split($"/{Solution}/{id}{section}/"))
            .Where(parts => parts.Length > 1)
            .Select(parts => parts[1].Replace(id + section, "app", StringComparison.Ordinal))
            .Distinct(),
    ];

    /// <summary>Whether a sample was built.</summary>
    internal bool IsBuilt(string id, string section) => _build.Lines.Any(line =>
        line.StartsWith($"{id}{section} -> ", StringComparison.Ordinal));

    private static string Create(RulePage page, string heading)
    {
        var section = page.Section(heading);
        // A solution has no two projects of one name.
        var folder = page.Id + heading;
        var file = folder + (heading == "Bad" ? Path.GetExtension(section.In("console").Single().Text.Split(' ')[0]) : ".csproj");
        var sample = XElement.Parse($"<Project>{section.In("xml").Single().Text}</Project>");
        foreach (var reference in sample.Descendants("PackageReference"))
            reference.SetAttributeValue("Version", PackedPackage.Version);
        // Compilers of other languages than C# take their files from the project.
        var project = new UserProject($"{Solution}/{folder}").Write(file, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup Condition="'$(MSBuildProjectExtension)' == '.fsproj'">
                <Compile Include="Code.fs" />
              </ItemGroup>
              {string.Concat(sample.Elements())}
            </Project>
            """);
        project.Write("Code.fs", "module Code\n");
        project.Write(PageSample.DefaultPath, Listing.Of("Alpha: A First Paper"));
        foreach (var text in section.In("text"))
            project.WriteBytes(text.Path, text.Bytes);
        return $"{folder}/{file}";
    }
}
