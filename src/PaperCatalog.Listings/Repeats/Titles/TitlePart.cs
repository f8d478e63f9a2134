namespace PaperCatalog.Listings.Repeats;

/// <summary>A title, or its words up to a break or from one on.</summary>
/// <param name="Form">The title.</param>
/// <param name="Start">The number of the first word.</param>
/// <param name="End">The number of the word after the last.</param>
internal readonly record struct TitlePart(TitleForm Form, int Start, int End)
{
    /// <summary>The words of the part.</summary>
    public ReadOnlySpan<TitleWord> Words => Form.Words.AsSpan(Start, End - Start);

    /// <summary>Whether it is all of the title.</summary>
    public bool IsWhole => Start == 0 && End == Form.Words.Length;

    /// <summary>Whether the title parts between two words of the part, given by their numbers in it.</summary>
    public bool HasBreak(int after, int upTo)
    {
        foreach (var word in Form.Breaks)
        {
            if (word - Start > after && word - Start <= upTo)
                return true;
        }

        return false;
    }
}
