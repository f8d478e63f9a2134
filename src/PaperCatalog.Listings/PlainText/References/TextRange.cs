namespace PaperCatalog.Listings.PlainText.References;

/// <summary>A stretch of the text of a reference.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The one behind its last.</param>
internal readonly record struct TextRange(int Start, int End)
{
    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>The text of it.</summary>
    public string Of(string text) => IsEmpty ? "" : text.Substring(Start, End - Start);

    /// <summary>It without some signs at its ends.</summary>
    public TextRange Trim(string text, string signs = " ")
    {
        var (start, end) = (Start, End);
        while (start < end && signs.IndexOf(text[start]) >= 0)
            start++;
        while (end > start && signs.IndexOf(text[end - 1]) >= 0)
            end--;
        return new TextRange(start, end);
    }

    /// <summary>It without some signs at its end.</summary>
    public TextRange TrimEnd(string text, string signs)
    {
        var end = End;
        while (end > Start && signs.IndexOf(text[end - 1]) >= 0)
            end--;
        return new TextRange(Start, end);
    }
}
