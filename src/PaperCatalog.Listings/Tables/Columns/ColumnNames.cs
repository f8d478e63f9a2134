using System.Text;

namespace PaperCatalog.Listings.Tables.Columns;

/// <summary>What programs, sites and people call the columns of a table of papers.</summary>
/// <remarks>
/// Only letters and digits of a name count, and their case does not: <c>arXiv ID</c>, <c>arxiv_id</c> and <c>arxivId</c> are one. Of two
/// columns for one thing that counts whose name is further up. Known are the exports of Zotero, Scopus, IEEE Xplore, PubMed, Google
/// Scholar, Semantic Scholar, Dimensions, Lens, OpenAlex, Springer, Rayyan and Publish or Perish, and what scripts call the fields of arXiv.
/// </remarks>
internal static class ColumnNames
{
    private static readonly (TableField Field, string[] Names)[] s_names =
    [
        (TableField.Title, ["title", "titles", "papertitle", "documenttitle", "articletitle", "itemtitle", "titleofpaper", "titel", "titre", "título", "titulo", "titolo", "标题", "题名", "タイトル", "название"]),
        (TableField.Abstract, ["abstract", "abstracts", "abstractnote", "abstracttext", "summary", "paperabstract", "zusammenfassung", "résumé", "resumen", "resumo", "摘要"]),
        (TableField.WholeAuthors, ["authorfullnames", "fullauthornames", "authorsfullnames"]),
        (TableField.Authors,
        [
            "authors", "author", "authornames", "authorlist", "authorsnames", "paperauthors",
            "authorshipsauthordisplayname", "creators", "creator", "people", "autoren", "autor", "auteurs", "auteur", "autores", "autori", "作者",
        ]),
        (TableField.AuthorCount, ["authorcount", "numberofauthors", "numauthors"]),
        (TableField.Editors, ["editors", "editor", "bookeditors", "herausgeber"]),
        (TableField.Organization, ["organization", "organisation"]),
        (TableField.Date,
        [
            "date", "publicationdate", "datepublished", "publisheddate", "published", "publishedat", "publishedon", "pubdate", "dateofpublication",
            "issued", "submitted", "datum", "fecha", "data", "updated", "updatedate",
        ]),
        (TableField.Year, ["year", "publicationyear", "pubyear", "yearofpublication", "publishedyear", "jahr", "année", "annee", "año", "ano", "anno", "年份", "年"]),
        (TableField.Month, ["month"]),
        (TableField.Day, ["day"]),
        (TableField.Type, ["itemtype", "documenttype", "publicationtype", "publicationtypes", "contenttype", "entrytype", "worktype", "type", "documentidentifier"]),
        (TableField.CitationKey, ["citationkey", "citekey", "bibtexkey", "bibkey", "key"]),
        (TableField.Doi, ["doi", "itemdoi", "doilink", "doiurl"]),
        (TableField.Arxiv, ["arxiv", "arxivid", "arxivnumber", "arxivurl", "arxivlink", "eprint"]),
        (TableField.ArxivCategory, ["primarycategory", "arxivcategory", "arxivprimarycategory"]),
        (TableField.Identifier, ["id", "paperid", "entryid", "identifier"]),
        (TableField.PubMedId, ["pmid", "pubmedid", "pubmed"]),
        (TableField.Url,
        [
            "url", "urls", "link", "paperurl", "paperlink", "articleurl", "externalurl", "weblink", "website", "pdf", "pdfurl", "pdflink",
            "fulltexturl", "links",
        ]),
        (TableField.Venue,
        [
            "publicationtitle", "sourcetitle", "journalbook", "journaltitle", "journal", "journalname", "venue", "booktitle", "proceedings",
            "proceedingstitle", "containertitle", "publication", "publicationname", "publishedin", "primarylocationsourcedisplayname", "conference",
            "conferencename", "conferencetitle", "meetingname", "source", "journalref", "journalabbreviation", "abbreviatedsourcetitle", "series",
            "seriestitle", "bookseriestitle", "zeitschrift", "revue", "revista", "rivista", "期刊",
        ]),
        (TableField.Volume, ["volume", "journalvolume", "vol", "bibliovolume", "band"]),
        (TableField.Issue, ["issue", "issuenumber", "journalissue", "biblioissue", "number", "no"]),
        (TableField.Pages, ["pages", "pagination", "pagerange", "pagenumbers", "seiten", "páginas"]),
        (TableField.FirstPage, ["pagestart", "startpage", "firstpage", "bibliofirstpage"]),
        (TableField.LastPage, ["pageend", "endpage", "lastpage", "bibliolastpage"]),
        (TableField.Publisher, ["publisher", "institution", "university", "school"]),
        (TableField.Language, ["language", "languageoforiginaldocument", "lang", "sprache"]),
        (TableField.Note, ["note", "notes"]),
        (TableField.Isbn, ["isbn", "isbns", "isbn13"]),
        (TableField.Issn, ["issn", "issns", "eissn"]),
        (TableField.Keywords, ["authorkeywords", "keywords", "keyword", "manualtags", "automatictags", "tags", "keywordsdisplayname", "schlagwörter", "motsclés", "palabrasclave", "palavraschave", "关键词"]),
        (TableField.Upvotes, ["upvotes", "votes"]),
        (TableField.Comments, ["comments", "comment", "numcomments", "commentcount"]),
        (TableField.Extra, ["extra"]),
    ];

    // What a list of papers may call its titles, and a list of other things too.
    private static readonly string[] s_looseTitles = ["paper", "papers", "papername", "article", "name"];

    private static readonly Dictionary<string, ColumnName> s_fields = Index();

    /// <summary>What a name says; of one that is not known <see cref="TableField.Other"/>.</summary>
    public static ColumnName Find(string name) => s_fields.TryGetValue(Fold(name), out var found) ? found : default;

    /// <summary>Whether a column of such a name has the titles where no other one has them.</summary>
    public static bool IsLooseTitle(string name) => s_looseTitles.Contains(Fold(name), StringComparer.Ordinal);

    /// <summary>The letters and digits of a name, small.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var unit in name)
        {
            if (char.IsLetterOrDigit(unit))
                folded.Append(char.ToLowerInvariant(unit));
        }

        return folded.ToString();
    }

    private static Dictionary<string, ColumnName> Index()
    {
        var index = new Dictionary<string, ColumnName>(StringComparer.Ordinal);
        foreach (var (field, names) in s_names)
        {
            for (var rank = 0; rank < names.Length; rank++)
                index.Add(names[rank], new ColumnName(field, rank));
        }

        return index;
    }
}
