using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>Writes what an assembly shows to others, in lines like C#, each with its nullable annotations.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat s_format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeType |
            SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue |
            SymbolDisplayMemberOptions.IncludeExplicitInterface,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue |
            SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeModifiers,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        SymbolDisplayLocalOptions.None,
        SymbolDisplayKindOptions.IncludeTypeKeyword,
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string Write(IAssemblySymbol assembly)
    {
        var text = new StringBuilder();
        foreach (var type in Types(assembly.GlobalNamespace).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal))
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(Header(type)).Append('\n');
            foreach (var member in MembersOf(type).OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(Line, StringComparer.Ordinal))
                text.Append("    ").Append(Line(member)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>All types and members that others see.</summary>
    public static IEnumerable<ISymbol> Members(IAssemblySymbol assembly) => Types(assembly.GlobalNamespace).SelectMany(type => MembersOf(type).Prepend(type));

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => Types(inner),
        INamedTypeSymbol type when IsVisible(type) => Types(type).Prepend(type),
        _ => [],
    });

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) => type.GetMembers().Where(member =>
        IsVisible(member) && member is not INamedTypeSymbol and not IMethodSymbol
        {
            MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove,
        } && !(member.IsImplicitlyDeclared && type.IsValueType));

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static string Header(INamedTypeSymbol type)
    {
        var modifiers = type switch
        {
            { TypeKind: not TypeKind.Class } => type.IsReadOnly ? "readonly " : "",
            { IsStatic: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsSealed: true } => "sealed ",
            _ => "",
        };
        var bases = type.Interfaces.Select(item => item.ToDisplayString(s_format))
            .Order(StringComparer.Ordinal)
            .Prepend(type.BaseType is { SpecialType: SpecialType.None } parent ? parent.ToDisplayString(s_format) : "")
            .Where(name => name.Length > 0)
            .Select(name => name[(name.LastIndexOf(' ') + 1)..])
            .ToList();
        var line = $"{Attributes(type)}public {modifiers}{type.TypeKind.ToString().ToLowerInvariant()} {type.ToDisplayString().Replace("?", "", StringComparison.Ordinal)}";
        return bases.Count == 0 ? line : $"{line} : {string.Join(", ", bases)}";
    }

    private static string Line(ISymbol member)
    {
        var outputs = member is IMethodSymbol method
            ? string.Concat(method.Parameters.Select(parameter => Attributes(parameter) is { Length: > 0 } attributes ? $"  // {parameter.Name}: {attributes.Trim()}" : ""))
            : "";
        return Attributes(member) + member.ToDisplayString(s_format) + outputs;
    }

    // Of the others some say what the line already says, and some what only a debugger reads.
    private static string Attributes(ISymbol symbol) => string.Concat(symbol.GetAttributes()
        .Where(attribute => attribute.AttributeClass!.Name is "EditorBrowsableAttribute" or "ObsoleteAttribute" or "NotNullWhenAttribute" or "FlagsAttribute")
        .Select(attribute => $"[{attribute.AttributeClass!.Name[..^"Attribute".Length]}({string.Join(", ", attribute.ConstructorArguments.Select(Value))})] "));

    private static string Value(TypedConstant argument) =>
        argument.Kind == TypedConstantKind.Enum ? argument.ToCSharpString().Split('.')[^1] : argument.ToCSharpString();
}
