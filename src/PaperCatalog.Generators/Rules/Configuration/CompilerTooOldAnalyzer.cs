using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generators.Inputs;

namespace PaperCatalog.Generators.Rules.Configuration;

/// <summary>PAPER405: a version of C# that is older than the generated code needs. Older compilers the package's targets report.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CompilerTooOldAnalyzer() : CompilationEndAnalyzer(s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.CompilerTooOld,
        "The compiler or its C# is too old",
        "The project compiles as C# {0}, and PaperCatalog.Generators needs C# {1} or later: set <LangVersion>{1}</LangVersion> or later in the project",
        RuleCategories.Configuration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.CompilerTooOld + HelpLinks.Extension,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    private protected override void Report(CompilationAnalysisContext context)
    {
        // The same for every file of a project; a project without files has no version, and no use for the catalogue yet.
        if (context.Compilation.SyntaxTrees.FirstOrDefault()?.Options is not CSharpParseOptions options || LanguageFloor.IsMet(options))
            return;
        var version = options.LanguageVersion.ToDisplayString();
        context.ReportDiagnostic(Diagnostic.Create(s_rule, Location.None, version, LanguageFloor.Version));
    }
}
