using PaperCatalog.Listings.Repeats.Words;

namespace PaperCatalog.Listings.Repeats.Titles;

/// <summary>A title, or its words up to a break or from one on.</summary>
/// <param name="Form">The title.</param>
/// <param name="Start">The number of the first word.</param>
/// <param name="End">The number of the word after the last.</param>
internal readonly record struct TitlePart(TitleForm Form, int Start, int End)
{
    /// <summary>The words of the part.</summary>
    public ReadOnlySpan<TitleWord> Words => Form.Words.AsSpan(Start, End - Start);

    /// <summary>
    /// A bit for each content word and number; several words can share one. What only one of two parts has, only one has a
    /// word for.
    /// </summary>
    public ulong Marks { get; } = MarksOf(Form.Words.AsSpan(Start, End - Start));

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

    private static ulong MarksOf(ReadOnlySpan<TitleWord> words)
    {
        var marks = 0UL;
        foreach (var word in words)
            marks |= word.IsOrdered ? 1UL << (word.Kind == WordKind.Number ? word.Form : word.Stem) : 0;
        return marks;
    }
}
