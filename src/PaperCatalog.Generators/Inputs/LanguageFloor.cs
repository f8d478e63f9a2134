using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PaperCatalog.Generators.Inputs;

/// <summary>The oldest C# that generated code compiles with: its tables are raw UTF-8 literals.</summary>
internal static class LanguageFloor
{
    /// <summary>The version, as <c>LangVersion</c> names it.</summary>
    public const string Version = "11";

    /// <summary>Whether a project's C# is that, or later.</summary>
    public static bool IsMet(ParseOptions options) => options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 };

    /// <summary>A project's C#, where it is older.</summary>
    public static string? FindOlder(ParseOptions options) =>
        options is CSharpParseOptions csharp && !IsMet(options) ? csharp.LanguageVersion.ToDisplayString() : null;
}
