using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.TaggedLines;

namespace PaperCatalog.Listings.EndNote;

/// <summary>The lines of refer: <c>%T Legends</c>, a per cent sign, one more and a space.</summary>
internal sealed class EndNoteSyntax : TaggedSyntax
{
    /// <summary>The one object.</summary>
    public static readonly EndNoteSyntax Instance = new();

    /// <summary>The tag of the type that a record begins with.</summary>
    public const string Type = "%0";

    // The signs that EndNote has beside letters and digits.
    private const string Signs = "!@#$&()*+=<>[]^?~,:";

    private EndNoteSyntax()
        : base("%T %0 %D %J %V %N %P %X %F %8")
    {
    }

    /// <inheritdoc/>
    public override string First => Type;

    /// <inheritdoc/>
    public override string FirstLine => "'%0 ' and a type";

    /// <inheritdoc/>
    public override TaggedField? Read(Utf8Text text, ByteSpan line)
    {
        var bytes = text.Slice(line);
        if (bytes.Length < 2 || bytes[0] != '%' || !IsSign(bytes[1]) || (bytes.Length > 2 && !AsciiText.IsSpace(bytes[2])))
            return null;
        return TaggedField.Of(text, line with { Length = 2 }, WhiteSpace.Trim(text, ByteSpan.FromBounds(line.Start + 2, line.End)));
    }

    /// <inheritdoc/>
    public override bool IsCut(Utf8Text text, List<TaggedField> fields)
    {
        var last = fields[fields.Count - 1];
        return last.Is("%X") && !SentenceEnd.IsAt(text.Slice(last.Value));
    }

    /// <inheritdoc/>
    public override EntryDraft Read(ListingDraft draft, List<TaggedField> fields, ByteSpan lines) => new EndNoteRecord(draft, fields).Read(lines);

    private static bool IsSign(byte value) => AsciiText.IsLetter(value) || AsciiText.IsDigit(value) || Signs.IndexOf((char)value) >= 0;
}
