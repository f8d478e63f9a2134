using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Architecture;

/// <summary>The sources of a project, bound as its compiler binds them.</summary>
internal sealed class ProjectSources
{
    // What the SDK puts above every file.
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; " +
        "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    // Members that newer frameworks have are compiled for those alone.
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Preview, DocumentationMode.None,
        preprocessorSymbols: ["NET", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER"]);

    private readonly string _root;
    private readonly CSharpCompilation _compilation;
    private readonly Lazy<List<FolderUse>> _uses;

    private ProjectSources(string root, CSharpCompilation compilation)
    {
        _root = root;
        _compilation = compilation;
        _uses = new(() => [.. compilation.SyntaxTrees.SelectMany(FindUses).Distinct()]);
    }

    /// <summary>Reads the project <paramref name="name"/> of <c>src</c>, with the sources of others that it compiles too.</summary>
    public static ProjectSources Read(string name)
    {
        var root = Path.Combine(Repository.Root, "src", name);
        var project = XDocument.Load(Path.Combine(root, name + ".csproj"));
        var symbols = project.Descendants("DefineConstants").SelectMany(each => each.Value.Split(';')).Where(symbol => symbol[0] != '$');
        var parse = s_parse.WithPreprocessorSymbols(symbols.Concat(s_parse.PreprocessorSymbolNames).ToArray());
        var trees = FindSources(root, project.Descendants("Compile"))
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), parse, path))
            .Append(CSharpSyntaxTree.ParseText(ImplicitUsings, parse, Path.Combine(root, "ImplicitUsings.cs")));
        var libraries = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) != name)
            .Select(path => MetadataReference.CreateFromFile(path));
        return new ProjectSources(root, CSharpCompilation.Create(name, trees, libraries,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)));
    }

    /// <summary>The folders that have sources, with <c>/</c>; <c>.</c> is the project's own.</summary>
    public IEnumerable<string> Folders => _compilation.SyntaxTrees.Select(FolderOf).Distinct().Order(StringComparer.Ordinal);

    /// <summary>What is wrong with the sources by the compiler's word: names that it cannot find would be uses unseen.</summary>
    public IEnumerable<Diagnostic> FindErrors() =>
        _compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>What files of one folder name of another.</summary>
    public IReadOnlyList<FolderUse> Uses => _uses.Value;

    /// <summary>The files whose namespace is not <paramref name="expected"/> of their folder.</summary>
    public IEnumerable<string> FindStrayNamespaces(Func<string, string> expected) =>
        from tree in _compilation.SyntaxTrees
        let folder = FolderOf(tree)
        from said in tree.GetRoot().ChildNodes().OfType<BaseNamespaceDeclarationSyntax>()
        let name = said.Name.ToString()
        // What another project's file is called that one says, and a stand-in for a type of the framework has its name.
        where !folder.StartsWith("..", StringComparison.Ordinal) && name.StartsWith("PaperCatalog", StringComparison.Ordinal)
        where name != expected(folder)
        select $"{folder}/{Path.GetFileName(tree.FilePath)}: {name}";

    private IEnumerable<FolderUse> FindUses(SyntaxTree tree)
    {
        var model = _compilation.GetSemanticModel(tree);
        var from = FolderOf(tree);
        foreach (var node in tree.GetRoot().DescendantNodes(node => node is not UsingDirectiveSyntax))
        {
            if (node is not (SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax))
                continue;
            var symbol = model.GetSymbolInfo(node).Symbol;
            if (symbol is not (INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol))
                continue;
            var type = (symbol as INamedTypeSymbol ?? symbol.ContainingType)?.OriginalDefinition;
            while (type?.ContainingType is { } outer)
                type = outer;
            if (type is null || type.DeclaringSyntaxReferences.Any(place => FolderOf(place.SyntaxTree) == from))
                continue;
            foreach (var place in type.DeclaringSyntaxReferences)
                yield return new FolderUse(from, FolderOf(place.SyntaxTree), Path.GetFileName(tree.FilePath), type.Name);
        }
    }

    private string FolderOf(SyntaxTree tree) => FolderOf(_root, tree.FilePath);

    private static string FolderOf(string root, string path) =>
        Path.GetRelativePath(root, Path.GetDirectoryName(path)!).Replace('\\', '/');

    /// <summary>The project's own files, without those that it removes and with those of other projects that it includes.</summary>
    private static IEnumerable<string> FindSources(string root, IEnumerable<XElement> items)
    {
        var files = Directory.GetFiles(Path.Combine(root, ".."), "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetFullPath(path), Name: Path.GetRelativePath(root, path).Replace('\\', '/')))
            .Where(file => !file.Name.Split('/').Any(part => part is "bin" or "obj"))
            .ToList();
        return files
            .Where(file => file.Name.StartsWith("../", StringComparison.Ordinal)
                ? items.Any(item => Matches(item, "Include", file.Name) && !Matches(item, "Exclude", file.Name))
                : !items.Any(item => Matches(item, "Remove", file.Name)))
            .Select(file => file.Path)
            .Order(StringComparer.Ordinal);
    }

    private static bool Matches(XElement item, string attribute, string file) =>
        (item.Attribute(attribute)?.Value ?? "").Replace('\\', '/').Split(';').Any(pattern => Regex.IsMatch(file,
            "^" + Regex.Escape(pattern).Replace(@"\*\*/", "(.*/)?", StringComparison.Ordinal).Replace(@"\*\*", ".*", StringComparison.Ordinal)
                .Replace(@"\*", "[^/]*", StringComparison.Ordinal) + "$"));
}
