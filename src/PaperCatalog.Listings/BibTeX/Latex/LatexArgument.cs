namespace PaperCatalog.Listings.BibTeX.Latex;

/// <summary>What a command does with its first argument.</summary>
internal enum LatexArgument
{
    /// <summary>Nothing that a text shows: it stays as it is.</summary>
    Kept,

    /// <summary>The argument goes with the command: <c>\href{...}{text}</c>, <c>\noopsort{1973}</c>.</summary>
    Dropped,

    /// <summary>It is no LaTeX: <c>\url{...}</c>.</summary>
    Verbatim,

    /// <summary>It is in quotes: <c>\enquote{...}</c>.</summary>
    Quoted,

    /// <summary>It is above the next one: <c>\frac{1}{2}</c>.</summary>
    Numerator,

    /// <summary>It has a line above it: <c>\overline{1}</c>.</summary>
    Overlined,

    /// <summary>It is shown and the next one goes: <c>\htmladdnormallink{text}{address}</c>.</summary>
    FirstOfTwo,

    /// <summary>It is a formula: <c>\ensuremath{...}</c>.</summary>
    Maths,

    /// <summary>It is raised: <c>\textsuperscript{2}</c>.</summary>
    Superscript,

    /// <summary>It is lowered: <c>\textsubscript{2}</c>.</summary>
    Subscript,
}
