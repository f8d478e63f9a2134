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
/// Other forms are read by <see cref="CardEntries"/> (the page of today), <see cref="Paragraphs"/> (wrapped texts),
/// <see cref="ReferenceList"/> and <see cref="TitleList"/>, each where the whole of the text shows that it is of that form.
/// </remarks>
internal static class PlainTextReader
{
    // What is said of lines that may be titles, or anything else.
    private static readonly string[] s_doubt =
    [
        "These lines may be titles of papers, and may be something else",
        "set the metadata Dialect of the listing to PlainText if they are papers, or write the link of each below it; else take the file out of the project",
    ];

    /// <summary>Reads <paramref name="text"/>; never throws, whatever it holds.</summary>
    public static ListingReading Read(Utf8Text text, DirectiveMarker marker, ListingOptions options)
    {
        var classifier = new PlainLineClassifier(text, marker);
        var lines = classifier.Classify();
        var header = PlainHeader.Read(classifier, lines);
        if (!header.IsPage && TryReadReferences(text, lines, header, options) is { } references)
            return references;
        if (!header.IsPage && TitleForms.AreStopped(text, lines, header.LineCount) && TryReadTitles(classifier, lines, header, IsSaid(options), options) is { } stopped)
            return stopped;
        var buttons = header.IsPage ? CardLabels.FindButtons(text, lines, header.LineCount) : 0;
        if (header.IsPage)
            PageFoot.Find(text, lines, header.LineCount);
        var draft = MakeDraft(text, lines, header);
        if (CardEntries.Fits(text, lines, header, classifier.Submitters))
            CardEntries.Read(draft, classifier, lines, header);
        else
            PlainEntries.Read(draft, lines, header.LineCount, new PlainForm(HasButtons: buttons > 1, classifier.IsWrapped));
        var reason = WhyNoListing(lines, header, draft, classifier.IsWrapped);
        if ((reason == RuleTable.UnrecognisedForm || (reason is null && EntryEvidence.HasFewAbstracts(draft.Decoded.ToText(), draft.Entries))) && TryReadTitles(classifier, lines, header, IsSaid(options), options) is { } titles)
            return titles;
        if (reason is null)
            return draft.ToReading(options);
        var isDoubtful = reason == RuleTable.UnrecognisedForm && TryReadTitles(classifier, lines, header, isSaid: true, options) is not null;
        return MakeDraft(text, lines, header).Reject(Problem.At(reason, FindFirst(lines, header), isDoubtful ? s_doubt : []));
    }

    /// <summary>
    /// The reading of a text that looks like another form at first sight and is surely a list that people type;
    /// <see langword="null"/> where it is none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="marker">What a directive begins with.</param>
    /// <param name="options">What the project says of it.</param>
    /// <param name="isOfReferences">Whether it looks like a list of references, and can be no list of titles.</param>
    public static ListingReading? ReadTyped(Utf8Text text, DirectiveMarker marker, ListingOptions options, bool isOfReferences)
    {
        var classifier = new PlainLineClassifier(text, marker);
        var lines = classifier.Classify();
        var header = PlainHeader.Read(classifier, lines);
        if (TryReadReferences(text, lines, header, options) is { } references)
            return references;
        if (isOfReferences)
            return null;
        if (TryReadTitles(classifier, lines, header, IsSaid(options), options) is { } titles)
            return titles;
        return classifier.IsWrapped && Read(text, marker, options) is { Entries.Count: > 0 } reading ? reading : null;
    }

    /// <summary>The reading of a list of references; <see langword="null"/> where the text is none.</summary>
    private static ListingReading? TryReadReferences(Utf8Text text, PlainLine[] lines, PlainHeader header, ListingOptions options)
    {
        var draft = MakeDraft(text, lines, header);
        return ReferenceList.TryRead(draft, lines, header.LineCount) ? draft.ToReading(options) : null;
    }

    /// <summary>The reading of a list of titles without abstracts; <see langword="null"/> where the text is none.</summary>
    private static ListingReading? TryReadTitles(PlainLineClassifier classifier, PlainLine[] lines, PlainHeader header, bool isSaid, ListingOptions options)
    {
        var draft = MakeDraft(classifier.Text, lines, header);
        return TitleList.TryRead(draft, classifier, lines, header.LineCount, isSaid) ? draft.ToReading(options) : null;
    }

    /// <summary>Whether somebody says that a file is a listing: where its text alone does not tell, that does.</summary>
    public static bool IsSaid(ListingOptions options) =>
        (!options.IsRecognised && string.Equals(options.Dialect, PlainTextDialect.Instance.Name, StringComparison.OrdinalIgnoreCase)) ||
        options.FileName.EndsWith(PlainTextDialect.Instance.ListingSuffixes[0], StringComparison.OrdinalIgnoreCase);

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

    private static Rule? WhyNoListing(PlainLine[] lines, PlainHeader header, ListingDraft draft, bool isWrapped)
    {
        if (Array.TrueForAll(lines, line => line.Kind == PlainLineKind.Blank))
            return RuleTable.EmptyListing;
        if (draft.Entries.Count == 0 && header.LineCount == lines.Length)
            return RuleTable.NoPapers;
        return header.IsPage || (isWrapped ? WrappedEvidence.IsOfPapers(draft.Decoded.ToText(), draft.Entries) : EntryEvidence.IsOfPapers(draft.Text, draft.Entries))
            ? null
            : RuleTable.UnrecognisedForm;
    }

    /// <summary>The first line below the header that says something.</summary>
    private static ByteSpan FindFirst(PlainLine[] lines, PlainHeader header) => lines
        .Skip(header.LineCount)
        .FirstOrDefault(line => line.Kind is not (PlainLineKind.Blank or PlainLineKind.Directive))
        .Span;
}
