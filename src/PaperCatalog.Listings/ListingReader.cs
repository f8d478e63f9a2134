using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Foreign;
using PaperCatalog.Listings.Markdown;
using PaperCatalog.Listings.PlainText;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings;

/// <summary>Reads a listing in whatever dialect it is.</summary>
public static class ListingReader
{
    /// <summary>Reads <paramref name="text"/>. Never throws, whatever it holds; what is wrong is among the problems.</summary>
    public static ListingReading Read(Utf8Text text, ListingOptions options)
    {
        if (EncodingSigns.IsWide(text))
            return Reject(text, offset: -1);
        var reading = ReadText(text, options);
        return options.IsUtf16
            ? reading with { IsUtf16 = true, Problems = new EquatableArray<Problem>([Problem.At(RuleTable.Utf16, default), .. reading.Problems]) }
            : reading;
    }

    private static ListingReading ReadText(Utf8Text text, ListingOptions options)
    {
        var conflicts = ConflictMarkers.FindLines(text);
        return conflicts.Count == 0
            ? ReadMerged(text, options)
            : ConflictMarkers.Report(text, conflicts, ReadMerged(ConflictMarkers.Blank(text, conflicts), options));
    }

    /// <summary>Reads a text that no merge has left marks in.</summary>
    private static ListingReading ReadMerged(Utf8Text text, ListingOptions options)
    {
        if (MarkupSigns.FindSure(text) is { } page)
            return Reject(text, PlainTextDialect.Instance, page);
        var recognised = DialectList.Recognise(text);
        var dialect = DialectList.FindSaid(options, recognised) ?? recognised;
        if (IsContradicted(text, dialect, recognised))
            return Reject(text, dialect, recognised);
        var form = FindForeign(text, dialect);
        // What people type can look like another form at first sight; where it surely is a list of papers it is read.
        var typed = form is { IsTyped: true } && dialect == PlainTextDialect.Instance ? PlainTextDialect.Instance.ReadTyped(text, options, form == ForeignForm.References) : null;
        if (form is not null && typed is null)
            return Reject(text, dialect, form);

        var reading = (typed ?? dialect.Read(text, options)) with { Dialect = dialect.Form };
        return reading.Problems.Count == 1 && reading.Problems[0] is { Arguments.Count: 0 } problem && problem.Rule == RuleTable.UnrecognisedForm
            ? reading with { Problems = new EquatableArray<Problem>([Name(text, dialect, problem)]) }
            : reading;
    }

    /// <summary>The reading of a file that is not UTF-8: no entry, and one problem.</summary>
    /// <param name="text">The text as far as it could be decoded.</param>
    /// <param name="offset">Where the first byte stood that is not UTF-8, or -1 where that is not known.</param>
    /// <param name="encoding">The encoding of the file, where that is known.</param>
    public static ListingReading Reject(Utf8Text text, int offset, string? encoding = null)
    {
        var span = offset < 0 ? default : new ByteSpan(offset, "\uFFFD"u8.Length);
        return new ListingReading(text)
        {
            Dialect = PlainTextDialect.Instance.Form,
            Problems = new EquatableArray<Problem>([Problem.At(RuleTable.NotUtf8, span, Advise(encoding ?? EncodingSigns.Name(text)))]),
            Lines = new LineAccount(text, LineOwner.Problem, marker: null).ToArray(),
        };
    }

    private static string Advise(string? encoding) =>
        encoding is null ? "save it as UTF-8" : $"it seems to be {encoding}; open it as that and save it as UTF-8";

    /// <summary>
    /// Whether a text is surely of another dialect than it is said to be. A damaged text that none recognises is read as what it
    /// is said to be, and so is one that several can read.
    /// </summary>
    private static bool IsContradicted(Utf8Text text, Dialect said, Dialect recognised) =>
        said != recognised && recognised != PlainTextDialect.Instance &&
        (said == PlainTextDialect.Instance || !said.Recognises(text));

    private static ListingReading Reject(Utf8Text text, Dialect said, Dialect recognised)
    {
        var start = WhiteSpace.TrimLines(text, new ByteSpan(0, text.Length)).Start;
        var line = WhiteSpace.Trim(text, text.GetLine(text.GetLineIndex(start)));
        return Reject(text, recognised, Problem.At(RuleTable.WrongDialect, line, said.Name, recognised.Name));
    }

    private static ListingReading Reject(Utf8Text text, Dialect dialect, ForeignForm form)
    {
        var first = TextSample.Of(text, dialect.Marker).SpanOf(0);
        return Reject(text, dialect, Problem.At(RuleTable.UnrecognisedForm, first, form.ToArguments()));
    }

    private static ListingReading Reject(Utf8Text text, Dialect dialect, Problem problem) => new(text)
    {
        Dialect = dialect.Form,
        Problems = new EquatableArray<Problem>([problem]),
        Lines = new LineAccount(text, LineOwner.Problem, dialect.Marker).ToArray(),
    };

    /// <summary>What a text is that a dialect reads for want of a better; damage makes no other dialect foreign.</summary>
    private static ForeignForm? FindForeign(Utf8Text text, Dialect dialect)
    {
        if (dialect == MarkdownDialect.Instance)
            return ForeignForms.FindBelowHeadings(text, dialect.Marker);
        return dialect == PlainTextDialect.Instance ? ForeignForms.Find(text, dialect.Marker) : null;
    }

    /// <summary>The problem of a text that its dialect found no paper in, which says what the text looks like.</summary>
    private static Problem Name(Utf8Text text, Dialect dialect, Problem problem) =>
        Problem.At(problem.Rule, problem.Span, ForeignForms.FindRejected(text, dialect.Marker).ToArguments());
}
