using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PaperCatalog.Listings.Tests.Work;

/// <summary>Rewrites code so that it counts each turn of its loops and each call of its methods and lambdas.</summary>
internal sealed class StepCounter : CSharpSyntaxRewriter
{
    private const string Counter = "global::PaperCatalog.Steps";

    private static readonly StatementSyntax s_count = SyntaxFactory.ParseStatement(Counter + ".Count++;");

    private static readonly ExpressionSyntax s_counted = SyntaxFactory.ParseExpression(Counter + ".Counted");

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) =>
        base.VisitWhileStatement(node.WithStatement(Count(node.Statement)));

    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node) =>
        base.VisitDoStatement(node.WithStatement(Count(node.Statement)));

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node) =>
        base.VisitForStatement(node.WithStatement(Count(node.Statement)));

    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node) =>
        base.VisitForEachStatement(node.WithStatement(Count(node.Statement)));

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) => base.VisitMethodDeclaration(
        node.Body is { } body ? node.WithBody(Count(body)) :
        node is { ExpressionBody: { } arrow, ReturnType: not RefTypeSyntax } ? node.WithBody(Count(ToStatement(node, arrow))).WithExpressionBody(null).WithSemicolonToken(default) :
        node);

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) => base.VisitSimpleLambdaExpression(
        IsCountable(node.ExpressionBody) ? node.WithExpressionBody(Count(node.ExpressionBody!)) : node);

    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) => base.VisitParenthesizedLambdaExpression(
        IsCountable(node.ExpressionBody) ? node.WithExpressionBody(Count(node.ExpressionBody!)) : node);

    // Others may have no type of their own; and a call is counted where it leads to.
    private static bool IsCountable(ExpressionSyntax? body) =>
        body is BinaryExpressionSyntax or MemberAccessExpressionSyntax or IsPatternExpressionSyntax or PrefixUnaryExpressionSyntax or ElementAccessExpressionSyntax;

    private static StatementSyntax ToStatement(MethodDeclarationSyntax method, ArrowExpressionClauseSyntax arrow) =>
        method.ReturnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } || arrow.Expression is ThrowExpressionSyntax
            ? SyntaxFactory.ExpressionStatement(arrow.Expression)
            : SyntaxFactory.ReturnStatement(SyntaxFactory.Token(SyntaxKind.ReturnKeyword).WithTrailingTrivia(SyntaxFactory.Space), arrow.Expression, SyntaxFactory.Token(SyntaxKind.SemicolonToken));

    private static BlockSyntax Count(StatementSyntax body) => SyntaxFactory.Block(s_count, body);

    private static InvocationExpressionSyntax Count(ExpressionSyntax body) =>
        SyntaxFactory.InvocationExpression(s_counted, SyntaxFactory.ArgumentList([SyntaxFactory.Argument(body)]));
}
