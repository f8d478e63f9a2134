using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.TaggedLines;

/// <summary>A field of a record.</summary>
/// <param name="Tag">Where its tag stands.</param>
/// <param name="Code">The tag, of at most four signs, as a number: tags are compared more often than anything else.</param>
/// <param name="Value">Its text, from its first line to its last.</param>
/// <param name="LineCount">On how many lines that stands.</param>
internal readonly record struct TaggedField(ByteSpan Tag, int Code, ByteSpan Value, int LineCount)
{
    /// <summary>How a stretch of its value is decoded.</summary>
    public IndexName.Appender Append => LineCount == 1 ? FieldLines.AppendLine : FieldLines.Append;

    /// <summary>A field on one line.</summary>
    public static TaggedField Of(Utf8Text text, ByteSpan tag, ByteSpan value)
    {
        var code = 0;
        foreach (var sign in text.Slice(tag))
            code = (code << 8) | sign;
        return new TaggedField(tag, code, value, 1);
    }

    /// <summary>Whether its tag is of a name.</summary>
    public bool Is(string tag) => Code == TagList.CodeOf(tag);

    /// <summary>The same, with a line behind it.</summary>
    public TaggedField With(ByteSpan line)
    {
        var start = Value.IsEmpty ? line.Start : Value.Start;
        return this with { Value = ByteSpan.FromBounds(start, line.End), LineCount = LineCount + 1 };
    }
}
