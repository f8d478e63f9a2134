namespace PaperCatalog.Listings.Works.Titles;

/// <summary>
/// Titles that say what a text is and not what it is about: <c>Editorial</c>, <c>Book reviews</c>, <c>Annual report 2019</c>. There is one in each issue,
/// so they tell nothing without the place.
/// </summary>
internal static class GenericTitles
{
    private static readonly HashSet<string> s_words = new(StringComparer.Ordinal)
    {
        // Kinds of text in a journal or a book.
        "abstract", "abstracts", "acknowledgement", "acknowledgements", "acknowledgment", "acknowledgments", "addendum", "afterword", "announcement",
        "announcements", "answer", "appendix", "bibliography", "chapter", "column", "comment", "comments", "commentary", "conclusion",
        "conclusions", "content", "contents", "contributors", "correction", "corrections", "correspondence", "corrigendum", "dedication",
        "discussion", "editor", "editorial", "editorials", "editors", "epilogue", "errata", "erratum", "essay", "foreword", "glossary", "index",
        "interview", "introduction", "introductory", "keynote", "letter", "letters", "news", "note", "notes", "obituary", "opinion", "overview", "panel", "paper",
        "papers", "perspective", "perspectives", "poster", "posters", "preface", "presentation", "proceedings", "prologue", "question", "questions", "references",
        "remarks", "reply", "report", "reports", "response", "retraction", "review", "reviewer", "reviewers", "reviews", "statement", "summary", "supplement",
        "survey", "symposium", "table", "tutorial", "untitled", "viewpoint", "viewpoints", "welcome",
        // What goes with them.
        "annual", "author", "authors", "back", "book", "books", "brief", "chair", "chairs", "closing", "conference", "front", "general", "guest", "issue",
        "matter", "message", "monthly", "opening", "part", "publication", "publications", "publisher", "quarterly", "short", "special", "subject", "theme", "thematic",
        "this", "volume", "yearly",
    };

    /// <summary>Whether the words of a title, of which figures do not count, are all such words.</summary>
    public static bool AreAll(string[] words) => words.Length > 0 && Array.TrueForAll(words, word => word[0] is >= '0' and <= '9' || s_words.Contains(word));
}
