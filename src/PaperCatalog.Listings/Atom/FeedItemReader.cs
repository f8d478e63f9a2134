using PaperCatalog.Listings.Atom.Syntax;
using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.Atom;

/// <summary>Reads an item of a feed, tag by tag. What is wrong with the tags ends at the next item at the latest.</summary>
/// <param name="draft">What is read of the listing.</param>
/// <param name="tokens">Its tags.</param>
internal abstract class FeedItemReader(ListingDraft draft, XmlTokenizer tokens)
{
    /// <summary>What is expected in place of a sign that begins no tag.</summary>
    public const string WholeTag = "a whole tag; a '<' that is text is written '&lt;'";

    private bool _isWhole;

    /// <summary>What becomes of the item behind a tag.</summary>
    protected enum Step
    {
        /// <summary>It goes on.</summary>
        Inside,

        /// <summary>The tag ends it.</summary>
        Ended,

        /// <summary>The tag is of something else.</summary>
        Broken,
    }

    /// <summary>The listing.</summary>
    protected Utf8Text Text { get; } = draft.Text;

    /// <summary>Reads the item that a tag opens.</summary>
    /// <returns>Where to read on.</returns>
    public int Read(XmlToken item)
    {
        _isWhole = true;
        Begin(item);
        var at = item.Span.End;
        while (true)
        {
            var token = tokens.Read(at);
            var step = ReadToken(token);
            // A tag of something else is for whoever reads on.
            at = step == Step.Broken ? token.Span.Start : token.Span.End;
            if (step != Step.Inside)
                break;
        }

        End(WhiteSpace.TrimLines(Text, ByteSpan.FromBounds(item.Span.Start, at)).End, _isWhole);
        return at;
    }

    /// <summary>Begins an item.</summary>
    protected abstract void Begin(XmlToken item);

    /// <summary>Ends it.</summary>
    protected abstract void End(int end, bool isWhole);

    /// <summary>Reads what is neither text nor malformed; an end of the text is a token too.</summary>
    protected abstract Step ReadTag(XmlToken token);

    /// <summary>Takes text that is of a field; <see langword="false"/> where no field is open.</summary>
    protected abstract bool TryAddText(XmlToken token);

    /// <summary>Closes all fields that are open.</summary>
    protected abstract void CloseAll(int end);

    /// <summary>Ends the item before a tag that it cannot have.</summary>
    protected Step Break(XmlToken token, string expected)
    {
        Report(token, expected);
        CloseAll(token.Span.Start);
        return Step.Broken;
    }

    /// <summary>Reports a tag that is not what is expected.</summary>
    protected void Report(XmlToken token, string expected)
    {
        _isWhole = false;
        draft.ReportSyntax(token.Span, expected);
    }

    private Step ReadToken(XmlToken token)
    {
        switch (token.Kind)
        {
            case XmlTokenKind.Text or XmlTokenKind.Data:
                if (!TryAddText(token))
                    draft.ReportStray(token.Content);
                return Step.Inside;
            case XmlTokenKind.Malformed:
                Report(token, WholeTag);
                return Step.Inside;
            default:
                return ReadTag(token);
        }
    }
}
