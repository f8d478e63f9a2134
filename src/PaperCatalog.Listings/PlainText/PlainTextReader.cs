using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.PlainText;

/// <summary>Reads the plain-text dialect: a copy of the papers page as text.</summary>
/// <remarks>
/// The grammar that is accepted, a symbol a line; blank lines may stand anywhere:
/// <code>
/// listing   = header entry*
/// header    = furniture* [ date ]              the page's own lines; "Subscribe" may be glued to the first title
/// entry     = [ upvotes ] title [ link ] [ names ] abstract [ people ] [ "·" ] [ date [ comments ] ] link*
/// upvotes   = count | "-"
/// names     = name { ( "," | ";" | "and" ) name }
/// people    = "•" ( count "authors" | organisation )
/// link      = URL | arXiv identifier | DOI
/// directive = "# paper-catalog" ...            anywhere
/// </code>
/// Marks that go through the listing are no part of its fields: <c>## </c> and <c>1. </c> before titles, labels such as
/// <c>Title:</c>, <c>Authors:</c> and <c>Abstract:</c>. What damage leaves of an entry is read too, with a problem that says what is missing.
/// </remarks>
internal static class PlainTextReader
{
    // An essay has no more: what has is a listing that lost its titles, and each is reported.
    private const int MaxParagraphs = 1_000;

    /// <summary>Reads <paramref name="text"/>; never throws, whatever it holds.</summary>
    public static ListingReading Read(Utf8Text text, DirectiveMarker marker, ListingOptions options)
    {
        var classifier = new PlainLineClassifier(text, marker);
        var lines = classifier.Classify();
        var submitters = CardLabels.FindSubmitters(text, lines);
        var header = PlainHeader.Read(classifier, lines);
        var buttons = header.IsPage ? CardLabels.FindButtons(text, lines, header.LineCount) : 0;
        if (header.IsPage)
            PageFoot.Find(text, lines, header.LineCount);
        var draft = MakeDraft(text, lines, header);
        if (CardEntries.Fits(text, lines, header, submitters))
            CardEntries.Read(draft, classifier, lines, header);
        else
            PlainEntries.Read(draft, lines, header.LineCount, hasButtons: buttons > 1);
        return WhyNoListing(lines, header, draft) is { } reason
            ? MakeDraft(text, lines, header).Reject(Problem.At(reason, FindFirst(lines, header)))
            : draft.ToReading(options);
    }

    /// <summary>A draft that knows the header; what is below it is a problem unless it is of an entry.</summary>
    private static ListingDraft MakeDraft(Utf8Text text, PlainLine[] lines, PlainHeader header)
    {
        var draft = new ListingDraft(text, marker: null, LineOwner.Problem) { CapturedOn = header.CapturedOn, IsCapture = true };
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Kind == PlainLineKind.Directive)
                draft.Account.Mark(i, LineOwner.Directive);
            else if (i < header.LineCount && lines[i].Kind != PlainLineKind.Blank)
                draft.Account.Mark(i, LineOwner.Header);
        }

        return draft;
    }

    private static Rule? WhyNoListing(PlainLine[] lines, PlainHeader header, ListingDraft draft)
    {
        if (Array.TrueForAll(lines, line => line.Kind == PlainLineKind.Blank))
            return RuleTable.EmptyListing;
        if (draft.Entries.Count == 0 && header.LineCount == lines.Length)
            return RuleTable.NoPapers;
        return header.IsPage || IsListing(draft.Entries) ? null : RuleTable.UnrecognisedForm;
    }

    /// <summary>Whether there are papers among the entries, and not paragraphs of a text that has a title or two.</summary>
    private static bool IsListing(IReadOnlyList<EntryDraft> entries)
    {
        var whole = entries.Count(entry => entry is { Title: not null, Abstract: not null });
        var paragraphs = entries.Count(entry => entry is { Title: null, HasPeople: false, PublishedOn: null, Url: null, Upvotes: null });
        return whole > 0 && (paragraphs < 2 || paragraphs < whole || paragraphs > MaxParagraphs);
    }

    /// <summary>The first line below the header that says something.</summary>
    private static ByteSpan FindFirst(PlainLine[] lines, PlainHeader header) => lines
        .Skip(header.LineCount)
        .FirstOrDefault(line => line.Kind is not (PlainLineKind.Blank or PlainLineKind.Directive))
        .Span;
}
