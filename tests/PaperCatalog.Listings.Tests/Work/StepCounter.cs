using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PaperCatalog.Listings.Tests.Work;

/// <summary>Rewrites code so that it counts each turn of its loops and each call of its methods.</summary>
internal sealed class StepCounter : CSharpSyntaxRewriter
{
    private static readonly StatementSyntax s_count = SyntaxFactory.ParseStatement("global::PaperCatalog.Steps.Count++;");

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) =>
        base.VisitWhileStatement(node.WithStatement(Counted(node.Statement)));

    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node) =>
        base.VisitDoStatement(node.WithStatement(Counted(node.Statement)));

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node) =>
        base.VisitForStatement(node.WithStatement(Counted(node.Statement)));

    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node) =>
        base.VisitForEachStatement(node.WithStatement(Counted(node.Statement)));

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) =>
        base.VisitMethodDeclaration(node.Body is { } body ? node.WithBody(body.WithStatements(body.Statements.Insert(0, s_count))) : node);

    private static BlockSyntax Counted(StatementSyntax body) => SyntaxFactory.Block(s_count, body);
}
