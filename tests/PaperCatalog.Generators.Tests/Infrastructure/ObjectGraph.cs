using System.Reflection;
using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generators.Tests.Infrastructure;

/// <summary>All objects that can be reached from some.</summary>
internal sealed class ObjectGraph
{
    private readonly HashSet<object> _visited = new(ReferenceEqualityComparer.Instance);

    public int Count => _visited.Count;

    public IEnumerable<object> Objects => _visited;

    /// <summary>Whether it keeps a compilation, a tree, a symbol, a text or the like alive: anything of the compiler's assemblies.</summary>
    public static bool IsOfTheCompiler(object value) =>
        value is Compilation or ISymbol or SyntaxNode or SyntaxTree or AdditionalText or Location or Microsoft.CodeAnalysis.Text.SourceText ||
        value.GetType().Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal);

    public void Visit(object? value)
    {
        if (value is null || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || value is string || !_visited.Add(value))
            return;
        if (value is Array items)
        {
            foreach (var item in items)
                Visit(item);
        }

        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer && field.FieldType != type)
                    Visit(field.GetValue(value));
            }
        }
    }
}
