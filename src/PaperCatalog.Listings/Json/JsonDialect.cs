using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Json.Forms;
using PaperCatalog.Listings.Json.Indexes;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json;

/// <summary>A kind of JSON file that papers come in.</summary>
internal sealed class JsonDialect : Dialect
{
    /// <summary>What the interface of the papers page answers.</summary>
    public static readonly JsonDialect DailyPapers = new("DailyPapersJson", new DailyPapersForm(), isCapture: true);

    /// <summary>What reference managers export.</summary>
    public static readonly JsonDialect Csl = new("CslJson", new CslForm(), isBibliography: true);

    /// <summary>What Semantic Scholar answers.</summary>
    public static readonly JsonDialect SemanticScholar = new("SemanticScholarJson", new SemanticScholarForm());

    /// <summary>What OpenAlex answers.</summary>
    public static readonly JsonDialect OpenAlex = new("OpenAlexJson", new OpenAlexForm());

    /// <summary>What Crossref answers.</summary>
    public static readonly JsonDialect Crossref = new("CrossrefJson", new CrossrefForm(), isBibliography: true);

    /// <summary>What OpenReview answers.</summary>
    public static readonly JsonDialect OpenReview = new("OpenReviewJson", new OpenReviewForm());

    /// <summary>The dumps of Papers with Code.</summary>
    public static readonly JsonDialect PapersWithCode = new("PapersWithCodeJson", new PapersWithCodeForm());

    /// <summary>What Zotero's web interface answers.</summary>
    public static readonly JsonDialect Zotero = new("ZoteroJson", new ZoteroForm(), isBibliography: true);

    /// <summary>arXiv's data set.</summary>
    public static readonly JsonDialect Arxiv = new("ArxivJson", new ArxivForm());

    /// <summary>What DBLP answers.</summary>
    public static readonly JsonDialect Dblp = new("DblpJson", new DblpForm());

    /// <summary>What Europe PMC answers.</summary>
    public static readonly JsonDialect EuropePmc = new("EuropePmcJson", new EuropePmcForm());

    /// <summary>What people write by hand. It comes last: it is content with a title.</summary>
    public static readonly JsonDialect Papers = new("PapersJson", new PapersForm());

    // Every listing of one form is looked at for the others: what has no paper in so many bytes of objects has none.
    private const int MaxRecognition = 256 * 1024;

    /// <summary>All of them; what a text has a paper of that comes first is its own.</summary>
    public static IReadOnlyList<JsonDialect> All => s_all;

    // The first that a text has a paper of is its own.
    private static readonly JsonDialect[] s_all =
        [DailyPapers, SemanticScholar, OpenAlex, Crossref, OpenReview, PapersWithCode, Zotero, Arxiv, Dblp, EuropePmc, Csl, Papers];

    private readonly JsonForm _form;

    private JsonDialect(string name, JsonForm form, bool isBibliography = false, bool isCapture = false)
        : base(name, new CommentForm("//"), ".json", ".jsonl", ".ndjson")
    {
        _form = form;
        Form = Form with { IsBibliography = isBibliography, IsCapture = isCapture };
        ListingSuffixes = [".papers.json"];
    }

    /// <summary>
    /// The first of these dialects that a text is surely of, or <see langword="null"/>: what each of them alone would say,
    /// but the text is looked through once.
    /// </summary>
    internal static JsonDialect? Recognise(Utf8Text text)
    {
        var first = s_all.Length;
        JsonOutline.Find(text, IsOfFirst, isSure: false, MaxRecognition);
        return first < s_all.Length ? s_all[first] : null;

        // The search ends where none can come before.
        bool IsOfFirst(JsonElement element)
        {
            for (var i = 0; i < first; i++)
            {
                if (s_all[i]._form.IsPaper(element))
                    first = i;
            }

            return first == 0;
        }
    }

    /// <inheritdoc/>
    internal override bool Recognises(Utf8Text text) => JsonOutline.Find(text, _form.IsPaper, _form.IsSure, MaxRecognition).IsListing;

    /// <inheritdoc/>
    internal override ListingReading Read(Utf8Text text, ListingOptions options) => new JsonListingReader(text, _form, Marker).Read();
}
