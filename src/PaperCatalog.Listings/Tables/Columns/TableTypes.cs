using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Tables.Columns;

/// <summary>What programs and sites call the types of papers in tables.</summary>
/// <remarks>
/// Sources: the item types of Zotero, the document types of Scopus and the Web of Science, and those of Crossref, OpenAlex, Dimensions,
/// Semantic Scholar and BibTeX. Only letters of a name count, and their case does not.
/// </remarks>
internal static class TableTypes
{
    // Names that say no more than the type does.
    private static readonly Dictionary<string, PaperType> s_types = new(StringComparer.Ordinal)
    {
        ["article"] = PaperType.Article,
        ["journalarticle"] = PaperType.Article,
        ["articlejournal"] = PaperType.Article,
        ["magazinearticle"] = PaperType.MagazineArticle,
        ["newspaperarticle"] = PaperType.NewspaperArticle,
        ["conferencepaper"] = PaperType.ConferencePaper,
        ["proceedingspaper"] = PaperType.ConferencePaper,
        ["proceedingsarticle"] = PaperType.ConferencePaper,
        ["paperconference"] = PaperType.ConferencePaper,
        ["inproceedings"] = PaperType.ConferencePaper,
        ["preprint"] = PaperType.Preprint,
        ["book"] = PaperType.Book,
        ["booksection"] = PaperType.Chapter,
        ["bookchapter"] = PaperType.Chapter,
        ["chapter"] = PaperType.Chapter,
        ["thesis"] = PaperType.Thesis,
        ["dissertation"] = PaperType.Thesis,
        ["report"] = PaperType.Report,
        ["techreport"] = PaperType.Report,
        ["dataset"] = PaperType.Dataset,
        ["software"] = PaperType.Software,
        ["computerprogram"] = PaperType.Software,
        ["webpage"] = PaperType.Webpage,
        ["blogpost"] = PaperType.BlogPost,
        ["manuscript"] = PaperType.Manuscript,
        ["document"] = PaperType.Document,
        ["encyclopediaarticle"] = PaperType.EncyclopediaEntry,
        ["dictionaryentry"] = PaperType.DictionaryEntry,
        ["patent"] = PaperType.Patent,
        ["standard"] = PaperType.Standard,
        ["presentation"] = PaperType.Speech,
        ["review"] = PaperType.Review,
        ["bookreview"] = PaperType.BookReview,
        ["map"] = PaperType.Map,
        ["bill"] = PaperType.Bill,
        ["case"] = PaperType.LegalCase,
        ["statute"] = PaperType.Legislation,
        ["hearing"] = PaperType.Hearing,
        ["interview"] = PaperType.Interview,
        ["artwork"] = PaperType.Graphic,
        ["forumpost"] = PaperType.Post,
    };

    // Names that say more, and stay beside the type. What is told apart by its first letter is Zotero's with a small one.
    private static readonly Dictionary<string, PaperType> s_nearTypes = new(StringComparer.Ordinal)
    {
        ["journal"] = PaperType.Article,
        ["reviewarticle"] = PaperType.Review,
        ["shortsurvey"] = PaperType.Review,
        ["literaturereview"] = PaperType.Review,
        ["editorial"] = PaperType.Article,
        ["editorialmaterial"] = PaperType.Article,
        ["letter"] = PaperType.Article,
        ["note"] = PaperType.Article,
        ["datapaper"] = PaperType.Article,
        ["shortcommunication"] = PaperType.Article,
        ["articleinpress"] = PaperType.Article,
        ["earlyaccess"] = PaperType.Article,
        ["meetingabstract"] = PaperType.Article,
        ["correction"] = PaperType.Article,
        ["erratum"] = PaperType.Article,
        ["corrigendum"] = PaperType.Article,
        ["retracted"] = PaperType.Article,
        ["retraction"] = PaperType.Article,
        ["retractedpublication"] = PaperType.Article,
        ["newsitem"] = PaperType.Article,
        ["businessarticle"] = PaperType.MagazineArticle,
        ["conference"] = PaperType.ConferencePaper,
        ["proceeding"] = PaperType.ConferencePaper,
        ["conferencereview"] = PaperType.Review,
        ["conferenceproceedings"] = PaperType.Book,
        ["proceedings"] = PaperType.Book,
        ["collection"] = PaperType.Book,
        ["postedcontent"] = PaperType.Preprint,
        ["repository"] = PaperType.Preprint,
        ["editedbook"] = PaperType.Book,
        ["monograph"] = PaperType.Book,
        ["bookseries"] = PaperType.Book,
        ["referenceentry"] = PaperType.EncyclopediaEntry,
        ["inbook"] = PaperType.Chapter,
        ["incollection"] = PaperType.Chapter,
        ["phdthesis"] = PaperType.Thesis,
        ["mastersthesis"] = PaperType.Thesis,
        ["technicalreport"] = PaperType.Report,
        ["unpublished"] = PaperType.Manuscript,
        ["misc"] = PaperType.Document,
        ["other"] = PaperType.Document,
        ["online"] = PaperType.Webpage,
        ["database"] = PaperType.Dataset,
        ["film"] = PaperType.MotionPicture,
        ["videorecording"] = PaperType.MotionPicture,
        ["audiorecording"] = PaperType.Song,
        ["podcast"] = PaperType.Broadcast,
        ["radiobroadcast"] = PaperType.Broadcast,
        ["tvbroadcast"] = PaperType.Broadcast,
        ["email"] = PaperType.PersonalCommunication,
        ["instantmessage"] = PaperType.PersonalCommunication,
        ["ieeejournals"] = PaperType.Article,
        ["ieeeearlyaccessarticles"] = PaperType.Article,
        ["ieeemagazines"] = PaperType.MagazineArticle,
        ["ieeeconferences"] = PaperType.ConferencePaper,
        ["ieeestandards"] = PaperType.Standard,
        ["j"] = PaperType.Article,
        ["c"] = PaperType.ConferencePaper,
        ["b"] = PaperType.Book,
        ["s"] = PaperType.Chapter,
        ["p"] = PaperType.Patent,
    };

    // Of the types that the Web of Science has of one work, the later ones of these say the most.
    private static readonly PaperType[] s_order = [PaperType.Review, PaperType.Article, PaperType.Chapter, PaperType.ConferencePaper];

    /// <summary>The type that a cell names: one, or several with semicolons between them.</summary>
    /// <param name="cell">What it says.</param>
    /// <param name="isWhole">Whether it says no more than the type does.</param>
    public static PaperType Find(string cell, out bool isWhole)
    {
        if (s_types.TryGetValue(ColumnNames.Fold(cell), out var type))
        {
            isWhole = true;
            return type;
        }

        isWhole = false;
        // A letter of Zotero is one that is sent; one in a journal is written as a name.
        if (cell is "letter")
            return PaperType.PersonalCommunication;
        foreach (var part in cell.Split(';', ','))
        {
            var next = FindOne(part.Trim());
            if (type == PaperType.Unknown || Array.IndexOf(s_order, next) > Array.IndexOf(s_order, type))
                type = next;
        }

        return type;
    }

    private static PaperType FindOne(string name)
    {
        var folded = ColumnNames.Fold(name);
        return s_types.TryGetValue(folded, out var type) || s_nearTypes.TryGetValue(folded, out type) ? type : PaperTypeNames.FindCsl(name.AsSpan());
    }
}
