using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Inputs.Code;

/// <summary>
/// Finds the names in a file of C# that can be those of papers, by its tokens alone: what they mean would have to be asked again after
/// each key.
/// </summary>
internal static class CodeFileReader
{
    // The driver asks for every file after each key; the trees of those that were not edited stay the same.
    private static readonly ConditionalWeakTable<SyntaxTree, CodeFile> s_known = new();

    /// <summary>The names of a file, read once for each tree.</summary>
    public static CodeFile Read(CompilationUnitSyntax file) => s_known.GetValue(file.SyntaxTree, tree => Read(tree.GetRoot()));

    private static CodeFile Read(SyntaxNode root)
    {
        var names = new CodeNames();
        foreach (var token in root.DescendantTokens())
        {
            if (token.HasLeadingTrivia)
                AddReferences(names, token.LeadingTrivia);
            names.Add(token);
        }

        return names.ToFile(FindUsings((CompilationUnitSyntax)root));
    }

    // By their text: a build without a file of documentation takes documentation for comments, and what it cites is the same.
    private static void AddReferences(CodeNames names, SyntaxTriviaList trivia)
    {
        foreach (var comment in trivia)
        {
            if (comment.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
                or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia &&
                comment.ToFullString() is var text && text.Contains("cref=\""))
            {
                DocumentReferences.AddTo(names, text);
            }
        }
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
