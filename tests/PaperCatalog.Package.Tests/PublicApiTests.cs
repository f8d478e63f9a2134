using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Package.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Package.Tests;

/// <summary>The public API, written down: a change of it shows in the diff.</summary>
[Collection(PackageTests.Name)]
public sealed class PublicApiTests
{
    [Fact]
    public void The_library_is_as_written_and_the_same_for_each_framework()
    {
        var api = PublicApi.Write(LibraryOf("net8.0"));
        Assert.Equal(api, PublicApi.Write(LibraryOf("netstandard2.0")));
        Snapshot.Verify(new Dictionary<string, string> { ["PaperCatalog.txt"] = api });
    }

    [Fact]
    public void Every_public_member_has_documentation() => Assert.All(
        PublicApi.Members(LibraryOf("net8.0")).Where(member => member is not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters: [] }),
        member => Assert.Contains("<summary>", Documented(member), StringComparison.Ordinal));

    private static string Documented(ISymbol member)
    {
        var text = member.GetDocumentationCommentXml() ?? "";
        return text.Contains("<inheritdoc", StringComparison.Ordinal) ? "<summary>" : text;
    }

    private static IAssemblySymbol LibraryOf(string framework)
    {
        var path = Path.Combine(PackedPackage.Content, "lib", framework, "PaperCatalog.dll");
        var library = MetadataReference.CreateFromFile(path, documentation: XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(path, ".xml")));
        var compilation = CSharpCompilation.Create("Api", references: [library, .. HostReferences.All]);
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(library)!;
    }
}
