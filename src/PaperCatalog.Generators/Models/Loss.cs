using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Models;

/// <summary>Something for which all of a listing was left out, or a part of it. Places are those of the compiler, from 0.</summary>
/// <param name="RuleId">The rule that reports it.</param>
/// <param name="Arguments">The values that its message names.</param>
/// <param name="Path">The file.</param>
/// <param name="Span">Where it starts and how long it is, in characters.</param>
/// <param name="Start">The line and the character that it starts at.</param>
/// <param name="End">The line and the character that it ends at.</param>
internal sealed record Loss(
    string RuleId,
    EquatableArray<string> Arguments,
    string Path,
    (int Start, int Length) Span,
    (int Line, int Character) Start,
    (int Line, int Character) End);
