namespace PaperCatalog.Listings.BibTeX.DataModel;

/// <summary>
/// The names of fields: those of BibLaTeX's default data model (<c>blx-dm.def</c>) with its aliases for BibTeX's names, those
/// of BibTeX's standard styles, and those that reference managers add.
/// </summary>
internal static class FieldNames
{
    private static readonly (string Name, FieldName Field)[] s_read =
    [
        ("abstract", FieldName.Abstract),
        ("author", FieldName.Author),
        ("booksubtitle", FieldName.BookSubtitle),
        ("booktitle", FieldName.BookTitle),
        ("crossref", FieldName.CrossRef),
        ("date", FieldName.Date),
        ("day", FieldName.Day),
        ("doi", FieldName.Doi),
        ("editor", FieldName.Editor),
        ("entryset", FieldName.EntrySet),
        ("entrysubtype", FieldName.EntrySubtype),
        ("eprint", FieldName.Eprint),
        ("arxivid", FieldName.Eprint),
        ("eprintclass", FieldName.EprintClass),
        ("primaryclass", FieldName.EprintClass),
        ("eprinttype", FieldName.EprintType),
        ("archiveprefix", FieldName.EprintType),
        ("eventtitle", FieldName.EventTitle),
        ("howpublished", FieldName.HowPublished),
        ("hyphenation", FieldName.Hyphenation),
        ("ids", FieldName.Ids),
        ("institution", FieldName.Institution),
        ("school", FieldName.Institution),
        ("isbn", FieldName.Isbn),
        ("issn", FieldName.Issn),
        ("issue", FieldName.Issue),
        ("journalsubtitle", FieldName.JournalSubtitle),
        ("journaltitle", FieldName.JournalTitle),
        ("journal", FieldName.JournalTitle),
        ("keyword", FieldName.Keyword),
        ("keywords", FieldName.Keywords),
        ("langid", FieldName.LangId),
        ("language", FieldName.Language),
        ("mainsubtitle", FieldName.MainSubtitle),
        ("maintitle", FieldName.MainTitle),
        ("month", FieldName.Month),
        ("note", FieldName.Note),
        ("number", FieldName.Number),
        ("organization", FieldName.Organization),
        ("pages", FieldName.Pages),
        ("pmid", FieldName.PubMedId),
        ("publisher", FieldName.Publisher),
        ("related", FieldName.Related),
        ("series", FieldName.Series),
        ("subtitle", FieldName.Subtitle),
        ("title", FieldName.Title),
        ("type", FieldName.Type),
        ("url", FieldName.Url),
        ("volume", FieldName.Volume),
        ("xdata", FieldName.XData),
        ("xref", FieldName.XRef),
        ("year", FieldName.Year),
    ];

    // One line each: BibLaTeX's own, its aliases and BibTeX's, and those of reference managers.
    private static readonly string[] s_other =
    [
        .. ("addendum afterword annotation annotator authortype bookauthor bookpagination booktitleaddon chapter " +
            "commentator edition editora editorb editorc editoratype editorbtype editorctype editortype eid endday endmonth " +
            "endyear eventdate eventtitleaddon execute file foreword gender holder " +
            "indexsorttitle indextitle introduction isan ismn isrn issuesubtitle issuetitle issuetitleaddon iswc " +
            "journaltitleaddon label langidopts library lista listb listc listd liste " +
            "listf location maintitleaddon namea nameb namec nameaddon nameatype namebtype namectype " +
            "options origdate origlanguage origlocation origpublisher origtitle pagetotal pagination part presort " +
            "pubstate relatedoptions relatedstring relatedtype reprinttitle shortauthor shorteditor " +
            "shorthand shorthandintro shortjournal shortseries shorttitle sortkey sortname sortshorthand sorttitle sortyear " +
            "titleaddon translator urldate usera userb userc userd usere userf venue verba verbb verbc version volumes").Split(' '),
        .. "address annote archive archivelocation key pdf".Split(' '),
        .. ("accessed adsnote adsurl bibsource biburl bibtexurl callnumber cite-key citeulike-article-id code comment " +
            "copyright created dblp eissn groups html id import infos isbn13 lccn lastchecked localfile mendeley-groups " +
            "mendeley-tags modified month_numeric mrclass mrnumber mrreviewer nourl numpages openreview owner page pii pmcid " +
            "preprint price priority project publicationtype ranking rating read readstatus review slides shelf " +
            "software source status stars supplementary tags timestamp timesread url2 urn versions video web webpage website x-fetchedfrom " +
            "zblnumber acmid articleno issue_date collaboration creationdate modificationdate day-of-week ee " +
            "bdsk-url-1 bdsk-url-2 bdsk-url-3 bdsk-file-1 bdsk-file-2 date-added date-modified date-created " +
            "journal-iso journalabbr optnote series-title type_of_work url-date urlaccessdate shortbooktitle").Split(' '),
    ];

    // Emacs puts fields aside as OPT and ALT, people with signs of their own; programs have names with a word of theirs before.
    private static readonly string[] s_prefixes = ["opt", "alt", "xx", "x-", "x_", "__", "bdsk-", "citeulike-", "mendeley-", "jabref-", "comment-", "//"];

    // Before a known name only: without it they are the start of a word.
    private static readonly string[] s_marks = ["x", "no", "old", "orig", "my", "_", "-", ".", "zz", "un", "not", "dis", "off"];

    private static readonly AsciiNameTable s_table =
        new([.. s_read.Select(read => read.Name), .. s_other, .. ProgramFields.All.Except([.. s_read.Select(read => read.Name), .. s_other])]);

    // Of which case, hyphens and underscores do not matter: "date_added" is "date-added".
    private static readonly HashSet<string> s_joined = new(s_table.Names.Select(Join), StringComparer.Ordinal);

    /// <summary>The names that people write, so that others can be a slip for one of them.</summary>
    public static IReadOnlyList<string> Written { get; } = [.. s_read.Select(read => read.Name), .. s_other];

    /// <summary>The field with a name.</summary>
    public static FieldName Find(ReadOnlySpan<byte> name)
    {
        var number = s_table.Find(name);
        return number < 0 ? FieldName.Unknown : number < s_read.Length ? s_read[number].Field : FieldName.Other;
    }

    /// <summary>Whether a name says that its field is put aside, is one of a row, or a known one with other signs between its words:
    /// <c>OPTnote</c>, <c>xxpages</c>, <c>url3</c>, <c>date_added</c>.</summary>
    public static bool IsVariant(ReadOnlySpan<byte> name)
    {
        if (s_joined.Contains(Join(System.Text.Encoding.UTF8.GetString(name.ToArray()))))
            return true;
        foreach (var prefix in s_prefixes)
        {
            if (name.Length > prefix.Length && AsciiText.StartsWithIgnoreCase(name, prefix))
                return true;
        }

        foreach (var prefix in s_marks)
        {
            if (AsciiText.StartsWithIgnoreCase(name, prefix) && Find(name.Slice(prefix.Length)) != FieldName.Unknown)
                return true;
        }

        var end = name.Length;
        while (end > 0 && (AsciiText.IsDigit(name[end - 1]) || name[end - 1] is (byte)'-' or (byte)'_' or (byte)'+' or (byte)'*'))
            end--;
        return end < name.Length && Find(name.Slice(0, end)) != FieldName.Unknown;
    }

    private static string Join(string name) => name.Replace("-", "").Replace("_", "").ToLowerInvariant();

    /// <summary>What BibLaTeX calls a field.</summary>
    public static string GetName(FieldName field) => Array.Find(s_read, read => read.Field == field).Name;
}
