using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Inputs.Code;

/// <summary>
/// Finds the names in a file of C# that can be those of papers, by its tokens alone: what they mean would have to be asked again after
/// each key. In documentation, names of <c>cref</c> are among them where the compiler reads documentation.
/// </summary>
internal static class CodeFileReader
{
    // The driver asks for every file after each key; the trees of those that were not edited stay the same.
    private static readonly ConditionalWeakTable<SyntaxTree, CodeFile> s_known = new();

    /// <summary>The names of a file, read once for each tree.</summary>
    public static CodeFile Read(CompilationUnitSyntax file) => s_known.GetValue(file.SyntaxTree, tree => ReadAll((CompilationUnitSyntax)tree.GetRoot()));

    private static CodeFile ReadAll(CompilationUnitSyntax file)
    {
        var (accesses, names) = (new HashSet<NameAccess>(), new HashSet<string>(StringComparer.Ordinal));
        string? before = null;
        string? left = null;
        foreach (var token in file.DescendantTokens(descendIntoTrivia: true))
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                if (left is not null)
                    accesses.Add(new NameAccess(left, token.ValueText));
                else
                    names.Add(token.ValueText);
                (before, left) = (token.ValueText, null);
            }
            else
            {
                (before, left) = (null, token.IsKind(SyntaxKind.DotToken) ? before : null);
            }
        }

        return new CodeFile(accesses.ToEquatableArray(), names.ToEquatableArray(), FindUsings(file));
    }

    private static EquatableArray<CodeUsing> FindUsings(CompilationUnitSyntax file)
    {
        var usings = new List<CodeUsing>();
        Add(file.Usings);
        AddNested(file.Members);
        return usings.ToEquatableArray();

        void AddNested(SyntaxList<MemberDeclarationSyntax> members)
        {
            foreach (var member in members)
            {
                if (member is not BaseNamespaceDeclarationSyntax inner)
                    continue;
                Add(inner.Usings);
                AddNested(inner.Members);
            }
        }

        void Add(SyntaxList<UsingDirectiveSyntax> directives)
        {
            foreach (var directive in directives)
            {
                var isStatic = !directive.StaticKeyword.IsKind(SyntaxKind.None);
                if ((isStatic || directive.Alias is not null) && FindType(directive.NamespaceOrType) is { } type)
                    usings.Add(new CodeUsing(directive.Alias?.Name.Identifier.ValueText, type, !directive.GlobalKeyword.IsKind(SyntaxKind.None)));
            }
        }
    }

    private static string? FindType(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
