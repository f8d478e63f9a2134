using PaperCatalog.Writing;

namespace PaperCatalog.Tool.Page.Data;

/// <summary>Texts of papers as the page shows them: without characters that nobody sees or that turn others round.</summary>
internal static class PageText
{
    private const int StartLength = 220;

    /// <summary>A text; empty where nothing is left.</summary>
    public static string Of(string? text) => VisibleText.Of(text) ?? "";

    /// <summary>The first words of a text, as many as a list shows.</summary>
    public static string StartOf(string? text)
    {
        var whole = Of(text);
        if (whole.Length <= StartLength)
            return whole;
        var end = whole.LastIndexOf(' ', StartLength);
        // Where no space comes, not between the halves of a character.
        if (end <= 0)
            end = char.IsHighSurrogate(whole[StartLength - 1]) ? StartLength - 1 : StartLength;
        return whole[..end].TrimEnd(' ', ',', ';', ':', '.') + "…";
    }

    /// <summary>The title, or the key where there is none.</summary>
    public static string TitleOf(Paper paper) => Of(paper.Title) is { Length: > 0 } title ? title : paper.Key;
}
