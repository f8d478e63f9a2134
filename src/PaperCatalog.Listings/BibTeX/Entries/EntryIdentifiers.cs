using PaperCatalog.Rules;

namespace PaperCatalog.Listings.BibTeX;

/// <summary>Reads what identifies a work: DOI, arXiv identifier and address, from the many fields where people write them.</summary>
internal sealed class EntryIdentifiers(VerbatimReader verbatim)
{
    // "arXiv preprint arXiv:2305.11627" as journal, and where reference managers put the same.
    private static readonly FieldName[] s_mentions = [FieldName.JournalTitle, FieldName.Number, FieldName.HowPublished, FieldName.Volume];

    private EntryFields _fields = null!;
    private List<Problem> _problems = null!;

    /// <summary>The DOI.</summary>
    public ByteSpan? Doi { get; private set; }

    /// <summary>The arXiv identifier without its version.</summary>
    public ByteSpan? ArxivId { get; private set; }

    /// <summary>The address.</summary>
    public ByteSpan? Url { get; private set; }

    /// <summary>Reads those of an entry.</summary>
    public void Read(EntryFields fields, List<Problem> problems)
    {
        (_fields, _problems) = (fields, problems);
        (Doi, ArxivId, Url) = (null, null, null);
        ReadEprint();
        ReadDoi();
        ReadUrl();
        foreach (var name in s_mentions)
        {
            if (ArxivId is null && fields.FindOwn(name) is { } field)
                ReadMention(field);
        }
    }

    private void ReadEprint()
    {
        if (_fields.FindOwn(FieldName.Eprint) is not { } field)
            return;
        var type = _fields.FindOwn(FieldName.EprintType) is { } typeField ? verbatim.Read(typeField).Text : "";
        var isArxiv = string.Equals(type, "arXiv", StringComparison.OrdinalIgnoreCase);
        if (!isArxiv && type.Length > 0)
            return;
        var value = verbatim.Read(field);
        if (!Take(value) && isArxiv && value.Text.Length > 0)
            Report(field, ProblemKind.BibArxivId, value.Text);
    }

    private void ReadDoi()
    {
        if (_fields.FindOwn(FieldName.Doi) is not { } field)
            return;
        var value = verbatim.Read(field);
        if (!Take(value) && value.Text.Length > 0)
            Report(field, ProblemKind.BibDoi, value.Text);
    }

    private void ReadUrl()
    {
        var field = _fields.FindOwn(FieldName.Url) ?? _fields.FindOwn(FieldName.HowPublished);
        if (field is null)
            return;
        var value = verbatim.Read(field.Value);
        // "Available at \url{...}" is no address as a whole, and "arXiv:2305.11627" none at all.
        if (field.Value.Known == FieldName.HowPublished && !IsAddress(value.Text))
            return;
        if (value.Text.Length > 0)
            Url = value.Span;
        Take(value);
    }

    private static bool IsAddress(string text) =>
        (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) &&
        text.IndexOf(' ') < 0;

    /// <summary>Finds <c>arXiv:2305.11627</c> in a field, and <c>abs/2305.11627</c> where that is all of it.</summary>
    private void ReadMention(BibField field)
    {
        var value = verbatim.Read(field);
        var text = value.Text;
        var isPath = field.Known == FieldName.Volume && text.StartsWith("abs/", StringComparison.OrdinalIgnoreCase);
        var start = isPath ? 4 : text.LastIndexOf("arXiv:", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return;
        var end = text.IndexOfAny([' ', ',', ';', ')', ']', '['], isPath ? start : start + "arXiv:".Length);
        var length = (end < 0 ? text.Length : end) - start;
        Take(new VerbatimText(text.Substring(start, length), value.Slice(start, length)));
    }

    private bool Take(VerbatimText value)
    {
        var match = IdentifierRule.Find(value.Text.AsSpan());
        switch (match.Kind)
        {
            case IdentifierKind.Arxiv:
                ArxivId ??= value.Slice(match.Start, match.Length);
                return true;
            case IdentifierKind.Doi:
                Doi ??= value.Slice(match.Start, match.Length);
                return true;
            default:
                return false;
        }
    }

    private void Report(BibField field, ProblemKind kind, string text)
    {
        if (!_fields.IsOwn(field))
            return;
        var shown = Utf8Text.FromString(text);
        _problems.Add(Problem.At(kind, field.Value, Excerpt.Of(shown, new ByteSpan(0, shown.Length))));
    }
}
