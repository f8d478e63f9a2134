namespace PaperCatalog.Listings.Works.Titles;

/// <summary>Finds in the words of a title what its text is.</summary>
internal static class GenreReader
{
    // In so few words each counts; in more only those at either end do, for a subject can be called so too.
    private const int FewWords = 5;
    private const int AtEnds = 2;

    /// <summary>The genres that the words of a title name.</summary>
    /// <param name="words">All its words, folded.</param>
    public static TitleGenres Of(IReadOnlyList<string> words)
    {
        var genres = TitleGenres.None;
        for (var i = 0; i < words.Count; i++)
        {
            var genre = Of(words[i]);
            var isAtEnd = i < AtEnds || i >= words.Count - AtEnds;
            if (words.Count <= FewWords || genre == TitleGenres.Protocol || (isAtEnd && genre != TitleGenres.Editorial))
                genres |= genre;
        }

        return genres;
    }

    /// <summary>The genre that a word names.</summary>
    public static TitleGenres Of(string word) => word switch
    {
        "erratum" or "errata" or "correction" or "corrigendum" or "corrigenda" or "addendum" => TitleGenres.Erratum,
        "retraction" or "retracted" or "withdrawal" or "withdrawn" => TitleGenres.Retraction,
        "reply" or "response" or "rejoinder" => TitleGenres.Reply,
        "comment" or "comments" or "commentary" => TitleGenres.Comment,
        "editorial" => TitleGenres.Editorial,
        "protocol" => TitleGenres.Protocol,
        _ => TitleGenres.None,
    };
}
