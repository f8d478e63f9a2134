using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Json.Forms;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json;

/// <summary>A kind of JSON file that papers come in.</summary>
internal sealed class JsonDialect : Dialect
{
    /// <summary>What the interface of the papers page answers.</summary>
    public static readonly JsonDialect DailyPapers = new("DailyPapersJson", new DailyPapersForm());

    /// <summary>What reference managers export.</summary>
    public static readonly JsonDialect Csl = new("CslJson", new CslForm(), isBibliography: true);

    /// <summary>What people write by hand. It comes last: it is content with a title.</summary>
    public static readonly JsonDialect Papers = new("PapersJson", new PapersForm());

    // Every listing of one form is looked at for the others: what has no paper in so many bytes of objects has none.
    private const int MaxRecognition = 256 * 1024;

    // The first that a text has a paper of is its own.
    private static readonly JsonDialect[] s_all = [DailyPapers, Csl, Papers];

    private readonly JsonForm _form;

    private JsonDialect(string name, JsonForm form, bool isBibliography = false)
        : base(name, new CommentForm("//"), ".json", ".jsonl", ".ndjson")
    {
        _form = form;
        Form = Form with { IsBibliography = isBibliography };
        ListingSuffixes = [".papers.json"];
    }

    /// <summary>
    /// The first of these dialects that a text is surely of, or <see langword="null"/>: what each of them alone would say,
    /// but the text is looked through once.
    /// </summary>
    internal static JsonDialect? Recognise(Utf8Text text)
    {
        var first = s_all.Length;
        JsonOutline.Find(text, IsOfFirst, MaxRecognition);
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
    internal override bool Recognises(Utf8Text text) => JsonOutline.Find(text, _form.IsPaper, MaxRecognition).IsListing;

    /// <inheritdoc/>
    internal override ListingReading Read(Utf8Text text, ListingOptions options) => new JsonListingReader(text, _form, Marker).Read();
}
