using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Files;

/// <summary>PAPER111: a listing is of another dialect than is said.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrongDialectAnalyzer() : ProblemAnalyzer(ProblemKind.WrongDialect, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.WrongDialect,
        "A listing is of another dialect than is said",
        "The listing is said to be {0}, and its text is {1}: correct the metadata Dialect or the name of the file",
        RuleCategories.Files,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.WrongDialect + HelpLinks.Extension);
}
