namespace PaperCatalog.Listings.Naming;

/// <summary>
/// Words that stand before a colon and name no paper: they say what kind of text follows, or with a number (<c>Part
/// 2: ...</c>) which piece of it.
/// </summary>
internal static class CommonLabels
{
    private static readonly HashSet<string> s_labels = new(StringComparer.Ordinal)
    {
        "Abstract", "Addendum", "Appendix", "Article", "Chapter", "Comment", "Commentary", "Correction", "Corrigendum",
        "Day", "Discussion", "Editorial", "Episode", "Erratum", "Essay", "Figure", "Foreword", "Introduction",
        "Invited", "Keynote", "Lecture", "Note", "Notes", "Opinion", "Overview", "Paper", "Part", "Perspective",
        "Phase", "Position", "Poster", "Preface", "Preprint", "Proceedings", "Re", "Rebuttal", "Reply", "Report",
        "Response", "Retracted", "Retraction", "Review", "Section", "Stage", "Step", "Summary", "Survey", "Table",
        "Task", "Title", "Top", "Track", "Tutorial", "Viewpoint", "Volume", "Week", "Withdrawn", "Workshop",
    };

    /// <summary>
    /// Whether a would-be name is one of them, a number after it aside. In capitals it is none: <c>STEP: ...</c> is an
    /// acronym.
    /// </summary>
    public static bool Contains(ReadOnlySpan<char> name)
    {
        var end = 0;
        while (end < name.Length && !char.IsWhiteSpace(name[end]))
            end++;
        return end > 0 && s_labels.Contains(char.ToUpperInvariant(name[0]) + name.Slice(1, end - 1).ToString());
    }
}
