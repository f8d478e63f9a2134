using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;

namespace PaperCatalog.Generators.CodeFixes.Tests;

/// <summary>Editors find the providers, and find them for listings and not for C# code.</summary>
public sealed class ExportTests
{
    [Fact]
    public void Providers_are_for_additional_documents()
    {
        var fixes = typeof(ListingCodeFixProvider).GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
        Assert.Equal(["AdditionalDocument"], fixes.DocumentKinds);
        Assert.Equal(["C#"], fixes.Languages);
        // A listing can have any name.
        Assert.Null(fixes.DocumentExtensions);

        var refactorings = typeof(YearRefactoringProvider).GetCustomAttribute<ExportCodeRefactoringProviderAttribute>()!;
        Assert.Equal(["AdditionalDocument"], refactorings.DocumentKinds);
        Assert.Equal(["C#"], refactorings.Languages);
    }
}
