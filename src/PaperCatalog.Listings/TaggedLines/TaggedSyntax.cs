using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.TaggedLines;

/// <summary>What is a dialect's own of those whose fields begin with a tag, and whose records a blank line or a first tag parts.</summary>
/// <param name="singles">The tags that a record has once at most, fewer than a number has bits. What is a title comes first.</param>
internal abstract class TaggedSyntax(string singles)
{
    private readonly int[] _singles = TagList.CodesOf(singles);

    /// <summary>The tag that a record begins with.</summary>
    public abstract string First { get; }

    /// <summary>What a record begins with, for a message.</summary>
    public abstract string FirstLine { get; }

    /// <summary>The field that begins on a line; <see langword="null"/> where none does.</summary>
    public abstract TaggedField? Read(Utf8Text text, ByteSpan line);

    /// <summary>Makes an entry of the fields of a record.</summary>
    public abstract EntryDraft Read(ListingDraft draft, List<TaggedField> fields, ByteSpan lines);

    /// <summary>Whether the last record of a file is not whole, by its fields.</summary>
    public abstract bool IsCut(Utf8Text text, List<TaggedField> fields);

    /// <summary>Whether a field is the title.</summary>
    public bool IsTitle(TaggedField field) => field.Code == _singles[0];

    /// <summary>The number of the tag of a field that a record has once at most, or -1.</summary>
    public int IndexOfSingle(TaggedField field) => Array.IndexOf(_singles, field.Code);
}
