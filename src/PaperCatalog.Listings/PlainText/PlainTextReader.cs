using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.PlainText;

/// <summary>Reads the plain-text dialect: a copy of the papers page as text.</summary>
/// <remarks>
/// The grammar that is accepted, a symbol a line; blank lines may stand anywhere:
/// <code>
/// listing   = header entry*
/// header    = furniture* [ date ]              the page's own lines; "Subscribe" may be glued to the first title
/// entry     = [ upvotes ] title abstract [ people ] [ "·" ] [ date [ comments ] ] link*
/// people    = "•" ( count "authors" | organisation )
/// link      = URL | arXiv identifier | DOI
/// directive = "# paper-catalog" ...            anywhere
/// </code>
/// What damage leaves of an entry is read too, with a problem that says what is missing.
/// </remarks>
internal static class PlainTextReader
{
    /// <summary>Reads <paramref name="text"/>; never throws, whatever it holds.</summary>
    public static ListingReading Read(Utf8Text text, ListingOptions options)
    {
        var lines = PlainLineClassifier.Classify(text);
        var problems = new List<Problem>();
        var owners = new LineOwner[lines.Length];
        var header = PlainHeader.Read(text, lines);
        MarkHeader(lines, header, owners);

        var entries = PlainEntries.Read(text, lines, header.LineCount, problems, owners);
        if (WhyNoListing(lines, header, entries) is { } reason)
            return Reject(text, lines, owners, reason);

        var dates = ListingDates.Resolve(entries, header.CapturedOn, options, problems);
        return new ListingReading(text)
        {
            Shape = FindShape(text, entries),
            CapturedOn = dates.CapturedOn,
            Entries = dates.Entries.ToEquatableArray(),
            Problems = problems.OrderBy(problem => problem.Span.Start).ToEquatableArray(),
            Lines = new EquatableArray<LineOwner>(owners),
        };
    }

    private static void MarkHeader(PlainLine[] lines, PlainHeader header, LineOwner[] owners)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            owners[i] = lines[i].Kind switch
            {
                PlainLineKind.Directive => LineOwner.Directive,
                not PlainLineKind.Blank when i < header.LineCount => LineOwner.Header,
                _ => LineOwner.Blank,
            };
        }
    }

    private static Rule? WhyNoListing(PlainLine[] lines, PlainHeader header, List<Entry> entries)
    {
        if (Array.TrueForAll(lines, line => line.Kind == PlainLineKind.Blank))
            return RuleTable.EmptyListing;
        if (entries.Count == 0 && header.LineCount == lines.Length)
            return RuleTable.NoPapers;
        var isListing = header.IsPage || entries.Exists(entry => entry.Title is not null && entry.Abstract is not null);
        return isListing ? null : RuleTable.UnrecognisedForm;
    }

    private static ListingReading Reject(Utf8Text text, PlainLine[] lines, LineOwner[] owners, Rule reason)
    {
        // The header stands in the account as what it is; all else belongs to the one problem.
        var first = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Kind == PlainLineKind.Blank || owners[i] is LineOwner.Header or LineOwner.Directive)
                continue;
            owners[i] = LineOwner.Problem;
            first = first < 0 ? i : first;
        }

        var span = first < 0 ? default : lines[first].Span;
        return new ListingReading(text)
        {
            Problems = new EquatableArray<Problem>([Problem.At(reason, span)]),
            Lines = new EquatableArray<LineOwner>(owners),
        };
    }

    private static ListingShape FindShape(Utf8Text text, List<Entry> entries)
    {
        if (entries.Count == 0)
            return ListingShape.Unknown;
        if (entries.Exists(entry => entry.AuthorCount is not null || entry.Organization is not null))
            return ListingShape.SearchView;
        var whole = entries.Find(entry => entry is { Title: not null, Abstract: not null });
        if (whole is null)
            return ListingShape.Unknown;
        var between = text.GetLineIndex(whole.Abstract!.Value.Start) - text.GetLineIndex(whole.Title!.Value.Start);
        return between > 1 ? ListingShape.Spaced : ListingShape.Compact;
    }
}
