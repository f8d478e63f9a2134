using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PaperCatalog.Package.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Package.Tests;

/// <summary>What is in the package: no file without a reason, and nothing that leaks.</summary>
[Collection(PackageTests.Name)]
public sealed partial class PackageContentTests
{
    // What the Open Packaging Conventions ask of every package.
    private static readonly string[] s_conventions = ["_rels/", "package/", "[Content_Types].xml"];

    // What SourceLink calls its part of the symbols.
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Fact]
    public void It_holds_these_files()
    {
        using var package = ZipFile.OpenRead(PackedPackage.FilePath);
        var files = package.Entries
            .Select(entry => entry.FullName)
            .Where(name => !s_conventions.Any(convention => name.StartsWith(convention, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);
        Snapshot.Verify(new Dictionary<string, string> { ["files.txt"] = string.Join('\n', files) + "\n" });
    }

    [Fact]
    public void It_asks_for_the_spans_of_netstandard_and_for_nothing_else()
    {
        var groups = Metadata().Elements().Single(element => element.Name.LocalName == "dependencies").Elements().ToDictionary(
            group => (string)group.Attribute("targetFramework")!,
            group => string.Join(',', group.Elements().Select(dependency => (string?)dependency.Attribute("id"))));
        Assert.Equal(new Dictionary<string, string> { ["net8.0"] = "", [".NETStandard2.0"] = "System.Memory" }, groups);
    }

    [Fact]
    public void Its_page_says_what_it_is()
    {
        var metadata = Metadata().Elements().ToDictionary(element => element.Name.LocalName);
        Assert.Equal("MIT", metadata["license"].Value);
        Assert.Equal("README.md", metadata["readme"].Value);
        Assert.Equal("icon.png", metadata["icon"].Value);
        Assert.EndsWith("/CHANGELOG.md", metadata["releaseNotes"].Value, StringComparison.Ordinal);
        Assert.StartsWith("https://github.com/papercatalog/", (string)metadata["repository"].Attribute("url")!, StringComparison.Ordinal);
        // With it, NuGet would keep the library from the projects that reference the user's.
        Assert.DoesNotContain("developmentDependency", metadata.Keys);
    }

    [Fact]
    public void Its_icon_is_a_square_of_128()
    {
        var header = File.ReadAllBytes(Path.Combine(PackedPackage.Content, "icon.png")).AsSpan(0, 24);
        Assert.Equal("PNG", Encoding.ASCII.GetString(header[1..4]));
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(header[16..]), BinaryPrimitives.ReadInt32BigEndian(header[20..])));
    }

    [Fact]
    public void Its_size_is_what_the_readme_says()
    {
        var stated = SizePattern().Match(File.ReadAllText(Path.Combine(Repository.Root, "README.md")));
        Assert.True(stated.Success, "The README does not state the package's size as 'Size: about N kB'.");
        var size = new FileInfo(PackedPackage.FilePath).Length / 1000.0;
        Assert.InRange(int.Parse(stated.Groups[1].Value, CultureInfo.InvariantCulture), size * 0.9, size * 1.1);
    }

    [Fact]
    public void Its_analyzers_ask_a_host_for_nothing_that_it_lacks() => Assert.All(Assemblies(PackedPackage.AnalyzersFolder), path =>
    {
        using var assembly = new PEReader(File.OpenRead(path));
        var metadata = assembly.GetMetadataReader();
        var foreign = metadata.AssemblyReferences
            .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
            .Where(name => !name.StartsWith("PaperCatalog.", StringComparison.Ordinal))
            .Except(["netstandard", "System.Memory", "System.Collections.Immutable", "System.Composition.AttributedModel"])
            .Where(name => !name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        Assert.Empty(foreign);
    });

    [Fact]
    public void Its_assemblies_hold_their_symbols_with_links_to_the_sources() => Assert.All(Assemblies(PackedPackage.Content), path =>
    {
        using var assembly = new PEReader(File.OpenRead(path));
        var embedded = assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var provider = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
        var symbols = provider.GetMetadataReader();

        // The same from whatever folder it was built.
        Assert.All(symbols.Documents, handle => Assert.StartsWith(
            "/_/", symbols.GetString(symbols.GetDocument(handle).Name), StringComparison.Ordinal));
        if (!Path.Exists(Path.Combine(Repository.Root, ".git")))
            return;
        var links = symbols.CustomDebugInformation
            .Select(symbols.GetCustomDebugInformation)
            .Where(information => symbols.GetGuid(information.Kind) == s_sourceLink)
            .Select(information => Encoding.UTF8.GetString(symbols.GetBlobBytes(information.Value)));
        Assert.Contains("\"/_/*\":\"https://raw.githubusercontent.com/papercatalog/papercatalog/", Assert.Single(links), StringComparison.Ordinal);
    });

    [Fact]
    public void It_is_the_same_from_another_folder()
    {
        var copy = Path.Combine(PackedPackage.ProjectsFolder, "Another repository");
        CopySources(copy);
        Dotnet.RunWithUsersPackages(copy, "pack", Path.Combine("src", "PaperCatalog.Generators.Package"), "-o", "out", "--nologo").Succeeds();

        using var package = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(Path.Combine(copy, "out"))));
        Assert.All(Assemblies(PackedPackage.Content), path =>
        {
            var name = Path.GetRelativePath(PackedPackage.Content, path).Replace('\\', '/');
            using var other = new MemoryStream();
            using (var entry = package.GetEntry(name)!.Open())
                entry.CopyTo(other);
            Assert.True(File.ReadAllBytes(path).AsSpan().SequenceEqual(other.ToArray()), $"{name} differs.");
        });
    }

    /// <summary>All that the package is made from, without what builds leave behind; with the same state of source control.</summary>
    private static void CopySources(string copy)
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*", SearchOption.AllDirectories)
            .Where(path => !BuildFolderPattern().IsMatch(path))
            .Concat(Directory.GetFiles(Repository.Root).Where(path => !path.EndsWith(".sln", StringComparison.Ordinal))))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Repository.Root, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }

        // A folder is a clone too where such a file says whose.
        var git = Path.Combine(Repository.Root, ".git");
        if (Directory.Exists(git))
            File.WriteAllText(Path.Combine(copy, ".git"), $"gitdir: {git}\n");
    }

    private static IEnumerable<string> Assemblies(string folder) =>
        Directory.EnumerateFiles(folder, "*.dll", SearchOption.AllDirectories);

    private static XElement Metadata() =>
        XDocument.Load(Path.Combine(PackedPackage.Content, PackedPackage.PackageId + ".nuspec")).Root!.Elements().Single();

    [GeneratedRegex(@"\bSize: about (\d+) kB\b")]
    private static partial Regex SizePattern();

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]")]
    private static partial Regex BuildFolderPattern();
}
