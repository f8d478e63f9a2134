using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.TaggedLines;

/// <summary>The fields of a record while the members of an entry take theirs. What nobody takes is left over, under its tag.</summary>
internal sealed class TaggedValues(ListingDraft draft, List<TaggedField> fields)
{
    private readonly bool[] _isTaken = new bool[fields.Count];

    /// <summary>The first field with one of some tags that is not taken yet, and its index; the order of the tags counts.</summary>
    public TaggedField? Find(out int index, params string[] tags)
    {
        foreach (var tag in tags)
        {
            var code = TaggedField.CodeOf(tag);
            for (index = 0; index < fields.Count; index++)
            {
                if (IsLeft(index, code))
                    return fields[index];
            }
        }

        index = -1;
        return null;
    }

    /// <summary>Takes a field, with those that say the same under one of some tags.</summary>
    public void Take(int index, params string[] tags)
    {
        _isTaken[index] = true;
        var value = draft.Text.Slice(fields[index].Value);
        foreach (var tag in tags)
        {
            var code = TaggedField.CodeOf(tag);
            for (var i = 0; i < fields.Count; i++)
            {
                if (IsLeft(i, code) && draft.Text.Slice(fields[i].Value).SequenceEqual(value))
                    _isTaken[i] = true;
            }
        }
    }

    /// <summary>Takes the first field with one of some tags; <see langword="null"/> where there is none.</summary>
    public TaggedField? TakeFirst(params string[] tags)
    {
        if (Find(out var index, tags) is not { } field)
            return null;
        Take(index, tags);
        return field;
    }

    /// <summary>Takes all fields with a tag.</summary>
    public IEnumerable<TaggedField> TakeAll(string tag)
    {
        foreach (var index in IndexesOf(tag))
        {
            _isTaken[index] = true;
            yield return fields[index];
        }
    }

    /// <summary>The indexes of the fields with a tag that are not taken yet.</summary>
    public IEnumerable<int> IndexesOf(string tag)
    {
        var code = TaggedField.CodeOf(tag);
        for (var i = 0; i < fields.Count; i++)
        {
            if (IsLeft(i, code))
                yield return i;
        }
    }

    /// <summary>The text of the first field with one of some tags, on one line; <see langword="null"/> where there is none.</summary>
    public ByteSpan? TakeText(params string[] tags) => TakeFirst(tags) is { } field ? Join([field]) : null;

    /// <summary>The text of a field, on one line.</summary>
    public ByteSpan Join(TaggedField field) => Join([field]);

    /// <summary>Adds what is left over, several fields with one tag with a semicolon between two.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="nameOf">What a field of a tag is called; <see langword="null"/> where it is the tag.</param>
    public void AddRest(EntryDraft entry, Func<string, string>? nameOf = null)
    {
        var rest = fields.Where((field, i) => !_isTaken[i] && !field.Value.IsEmpty);
        foreach (var group in rest.GroupBy(field => draft.Text.GetString(field.Tag), StringComparer.Ordinal))
            entry.AddField(nameOf is null ? group.Key : nameOf(group.Key), Join([.. group]));
    }

    private ByteSpan Join(TaggedField[] group)
    {
        if (group.Length == 1 && group[0].LineCount == 1)
            return group[0].Value;
        foreach (var field in group)
        {
            if (draft.Decoded.FieldLength > 0)
                draft.Decoded.Append(";"u8, field.Value with { Length = 0 });
            field.Append(draft, field.Value);
        }

        return draft.Decoded.EndField();
    }

    private bool IsLeft(int index, int code) => fields[index].Code == code && !_isTaken[index] && !fields[index].Value.IsEmpty;
}
