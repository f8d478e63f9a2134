namespace PaperCatalog.Tables;

/// <summary>The columns of a listing's table of entries. A text has its length in the column after it.</summary>
internal static class EntryColumn
{
    /// <summary>All columns in order; a number below is a place in this line.</summary>
    public const string All =
        "line title + short + abstract + authors organization + date upvotes comments " +
        "url + arxiv + doi + links + names +";

    /// <summary>The line of the entry in the listing, from 1.</summary>
    public const int Line = 0;

    /// <summary>The title.</summary>
    public const int Title = 1;

    /// <summary>The paper's own name inside the title.</summary>
    public const int ShortName = 3;

    /// <summary>The abstract.</summary>
    public const int Abstract = 5;

    /// <summary>How many authors the listing says there are.</summary>
    public const int AuthorCount = 7;

    /// <summary>The organization.</summary>
    public const int Organization = 8;

    /// <summary>The date, as <see cref="PaperDate.FromPacked"/> reads it.</summary>
    public const int Date = 10;

    /// <summary>The number of upvotes.</summary>
    public const int Upvotes = 11;

    /// <summary>The number of comments.</summary>
    public const int CommentCount = 12;

    /// <summary>The address of the paper.</summary>
    public const int Url = 13;

    /// <summary>The arXiv identifier proper.</summary>
    public const int ArxivId = 15;

    /// <summary>The DOI proper.</summary>
    public const int Doi = 17;

    /// <summary>The first row in the table of links; its "length" is the number of rows.</summary>
    public const int Links = 19;

    /// <summary>The first row in the table of author names; its "length" is the number of rows.</summary>
    public const int Names = 21;
}
