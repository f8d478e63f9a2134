namespace PaperCatalog.Listings.BibTeX.Latex;

/// <summary>An accent of LaTeX.</summary>
/// <param name="Names">The names of its commands, with a space between two; all but the first are those of formulas.</param>
/// <param name="Combining">Unicode's combining character.</param>
/// <param name="Spacing">The accent over nothing; empty where Unicode has no such character.</param>
/// <param name="Pairs">Letters, and after each what it becomes.</param>
internal sealed record LatexAccent(string Names, char Combining, string Spacing, string Pairs)
{
    /// <summary>A letter with the accent: one character where Unicode has it, else the letter and a combining one.</summary>
    public string Compose(string letter)
    {
        if (letter.Length == 1)
        {
            for (var i = 0; i < Pairs.Length; i += 2)
            {
                if (Pairs[i] == letter[0])
                    return Pairs.Substring(i + 1, 1);
            }
        }

        return letter + Combining;
    }
}
