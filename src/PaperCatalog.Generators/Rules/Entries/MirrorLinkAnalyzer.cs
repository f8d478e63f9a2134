using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER228: a link to a mirror of a well-known host.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MirrorLinkAnalyzer() : ProblemAnalyzer(ProblemKind.MirrorLink, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.MirrorLink,
        "A link goes to a mirror",
        "'{0}' is a mirror of '{1}': link to the original host",
        RuleCategories.Entries,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.MirrorLink + HelpLinks.Extension);
}
