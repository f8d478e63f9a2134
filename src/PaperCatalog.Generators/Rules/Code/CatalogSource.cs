using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PaperCatalog.Generators.Rules.Code;

/// <summary>Finds the generated class that an expression takes its catalogue from.</summary>
internal static class CatalogSource
{
    private const string All = "All";

    // Two fields may hold each other; nobody hands a catalogue on so many times.
    private const int MostSteps = 16;

    /// <summary>
    /// The property of the class; <see langword="null"/> where it is not certain which: a parameter, or a variable that is written to
    /// more than once, can hold the catalogue of another assembly too.
    /// </summary>
    /// <param name="operation">The expression.</param>
    public static IPropertySymbol? Find(IOperation operation) => Find(operation, MostSteps);

    private static IPropertySymbol? Find(IOperation operation, int steps) => operation switch
    {
        _ when steps == 0 => null,
        IPropertyReferenceOperation { Instance: null, Property: { Name: All } property } => property,
        IConversionOperation conversion => Find(conversion.Operand, steps - 1),
        IParenthesizedOperation parenthesized => Find(parenthesized.Operand, steps - 1),
        ILocalReferenceOperation local when FindValue(local, local.Local) is { } value && !IsWrittenAgain(local) => Find(value, steps - 1),
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } reference when FindValue(reference, field) is { } value => Find(value, steps - 1),
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
        // A deconstruction, and another name for the variable.
        ITupleOperation or IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } } => true,
        _ => false,
    };
}
