using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PaperCatalog.Generators.Rules.Code;

/// <summary>Finds the generated class that an expression takes its catalogue from.</summary>
internal static class CatalogSource
{
    private const string All = "All";

    /// <summary>
    /// The property of the class; <see langword="null"/> where it is not certain which: a parameter, or a variable that is written to
    /// more than once, can hold the catalogue of another assembly too.
    /// </summary>
    /// <param name="operation">The expression.</param>
    public static IPropertySymbol? Find(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Instance: null, Property: { Name: All } property } => property,
        IConversionOperation conversion => Find(conversion.Operand),
        IParenthesizedOperation parenthesized => Find(parenthesized.Operand),
        ILocalReferenceOperation local when FindValue(local, local.Local) is { } value && !IsWrittenAgain(local) => Find(value),
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } reference when FindValue(reference, field) is { } value => Find(value),
        _ => null,
    };

    // Only in the same file: a semantic model of another would have to be made.
    private static IOperation? FindValue(IOperation use, ISymbol symbol)
    {
        if (symbol.DeclaringSyntaxReferences.FirstOrDefault() is not { } declaration || declaration.SyntaxTree != use.Syntax.SyntaxTree)
            return null;
        var declarator = declaration.GetSyntax() as Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax;
        return declarator?.Initializer is { } initializer ? use.SemanticModel?.GetOperation(initializer.Value) : null;
    }

    private static bool IsWrittenAgain(ILocalReferenceOperation use)
    {
        IOperation body = use;
        while (body.Parent is { } parent)
            body = parent;
        return body.DescendantsAndSelf().OfType<ILocalReferenceOperation>()
            .Any(reference => SymbolEqualityComparer.Default.Equals(reference.Local, use.Local) && IsWritten(reference));
    }

    private static bool IsWritten(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out,
        _ => false,
    };
}
