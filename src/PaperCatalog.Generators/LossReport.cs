using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Generators.Models;
using PaperCatalog.Generators.Rules;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Generators;

/// <summary>Reports what is left out in the place of the analyzers, as they would.</summary>
internal static class LossReport
{
    /// <summary>A part of a listing that was left out, or all of it.</summary>
    public static Diagnostic Create(Loss loss) => Diagnostic.Create(
        RuleDescriptors.Of(RuleTable.Find(loss.RuleId)!),
        Location.Create(
            loss.Path,
            new TextSpan(loss.Span.Start, loss.Span.Length),
            new LinePositionSpan(
                new LinePosition(loss.Start.Line, loss.Start.Character), new LinePosition(loss.End.Line, loss.End.Character))),
        [.. loss.Arguments]);

    /// <summary>Everything, for the project's C# is too old.</summary>
    public static Diagnostic CreateForLanguage(string version) =>
        Diagnostic.Create(RuleDescriptors.Of(RuleTable.CompilerTooOld), Location.None, version, LanguageFloor.Version);
}
