using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.PageCards;

/// <content>Tells which part of the card a block is.</content>
internal sealed partial class PageCard
{
    // The name of an organisation; a longer text is none.
    private const int MaxNameLength = 120;

    private bool TryRead(CardFields fields, CardBlock block)
    {
        if (_text.Slice(block.Span).StartsWith("·"u8))
        {
            var rest = WhiteSpace.Trim(_text, ByteSpan.FromBounds(block.Span.Start + 2, block.Span.End));
            return rest.IsEmpty || TryReadDate(fields, rest);
        }

        // A picture on its own.
        if (block.Link is not null && syntax.SkipPictures(block.Text, null).IsEmpty)
            return true;
        if (block.IsPeople(_text))
            return TryReadPeople(fields, block.Text);
        if (block.IsLabelled(_text))
        {
            fields.Url ??= block.Link?.Target;
            return true;
        }

        return TryReadDate(fields, block.Span) || TryReadComments(fields, block) || TryReadOrganization(fields, block) ||
            TryReadAbstract(fields, block);
    }

    private bool TryReadAbstract(CardFields fields, CardBlock block)
    {
        var leadsElsewhere = block.Link?.Target is not null && block.Target.Kind != PageTargetKind.Paper;
        if (fields.Abstract is not null || leadsElsewhere)
            return false;
        fields.Abstract = Decode(block.Text);
        return true;
    }

    private bool TryReadOrganization(CardFields fields, CardBlock block)
    {
        var bytes = _text.Slice(block.Text);
        if (!fields.LacksPeople || fields.PublishedOn is not null || block.Link is null || bytes.Length > MaxNameLength ||
            bytes.IndexOfAny((byte)'\n', (byte)'\r') >= 0)
        {
            return false;
        }

        var isAccount = block.Target.Kind == PageTargetKind.Account;
        // Where it leads nowhere it is one if it cannot be the abstract.
        if (!isAccount && !(block.LeadsNowhere && fields.Abstract is not null) && !bytes.StartsWith("!["u8))
            return false;
        fields.Organization = Decode(syntax.SkipPictures(block.Text, isAccount ? block.Target.Name : null));
        return true;
    }

    private bool TryReadPeople(CardFields fields, ByteSpan span)
    {
        if (!fields.LacksPeople)
            return false;
        // Without a count it is the pictures of some of them.
        fields.AuthorCount = PeopleBlock.ReadCount(_text, span);
        return true;
    }

    /// <summary>Reads a date, and the number of comments that is a link beside it or glued to it.</summary>
    private bool TryReadDate(CardFields fields, ByteSpan span)
    {
        if (fields.PublishedOn is not null)
            return false;
        var bracket = _text.Slice(span).IndexOf((byte)'[');
        var date = bracket < 0 ? span : span with { Length = bracket };
        if (!DateLine.TryRead(_text, WhiteSpace.Trim(_text, date), out var line) || !line.IsWellFormed)
            return false;
        var comments = line.Comments;
        if (bracket >= 0)
        {
            var link = CardBlock.Read(_text, syntax, ByteSpan.FromBounds(date.End, span.End));
            if (IsOfAnother(link.Target))
                return false;
            comments = ReadCount(link);
        }

        fields.CommentCount ??= comments;
        if (line.Exists)
            fields.PublishedOn = line.Date;
        else
            draft.Report(RuleTable.ImpossibleDate, line.Date.Span, line.Date.Value.ToString());
        return true;
    }

    private bool TryReadComments(CardFields fields, CardBlock block)
    {
        if (block.Target.Kind != PageTargetKind.Comments || fields.CommentCount is not null)
            return false;
        fields.CommentCount = ReadCount(block);
        return true;
    }

    private Field<int>? ReadCount(CardBlock block)
    {
        if (block.Link is not null && AsciiText.TryParse(_text.Slice(block.Text), out var count))
            return new Field<int>(count, block.Text);
        draft.Report(RuleTable.MalformedCount, block.Span, Excerpt.Of(_text, block.Span));
        return null;
    }
}
