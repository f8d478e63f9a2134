using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.TaggedLines;

/// <summary>The fields of a record while the members of an entry take theirs. What nobody takes is left over, under its tag.</summary>
/// <remarks>Several tags are a text with a space between two: <c>JT TA</c>.</remarks>
internal sealed class TaggedValues
{
    private readonly ListingDraft _draft;
    private readonly List<TaggedField> _fields;
    private readonly bool[] _isTaken;

    // A bit for the tags that there are, several tags a bit: most of those that are asked for are in no record.
    private readonly ulong _tags;

    /// <summary>The values of a record's fields.</summary>
    public TaggedValues(ListingDraft draft, List<TaggedField> fields)
    {
        (_draft, _fields, _isTaken) = (draft, fields, new bool[fields.Count]);
        foreach (var field in fields)
            _tags |= BitOf(field.Code);
    }

    /// <summary>The first field with one of some tags that is not taken yet, and its index; the order of the tags counts.</summary>
    public TaggedField? Find(out int index, string tags)
    {
        foreach (var found in IndexesOf(tags))
        {
            index = found;
            return _fields[found];
        }

        index = -1;
        return null;
    }

    /// <summary>Takes a field.</summary>
    public void Take(int index) => _isTaken[index] = true;

    /// <summary>Takes a field, with those that say the same under one of some tags.</summary>
    public void Take(int index, string tags)
    {
        _isTaken[index] = true;
        var value = _draft.Text.Slice(_fields[index].Value);
        foreach (var other in IndexesOf(tags))
        {
            if (_draft.Text.Slice(_fields[other].Value).SequenceEqual(value))
                _isTaken[other] = true;
        }
    }

    /// <summary>Takes the first field with one of some tags; <see langword="null"/> where there is none.</summary>
    public TaggedField? TakeFirst(string tags)
    {
        if (Find(out var index, tags) is not { } field)
            return null;
        Take(index, tags);
        return field;
    }

    /// <summary>The indexes of the fields with one of some tags that are not taken yet.</summary>
    public TagIndexes IndexesOf(string tags) => new(this, tags);

    /// <summary>The index of the next field with a tag that is not taken yet; -1 where there is none.</summary>
    public int IndexOf(int code, int start)
    {
        if ((_tags & BitOf(code)) == 0)
            return -1;
        for (var i = start; i < _fields.Count; i++)
        {
            if (_fields[i].Code == code && !_isTaken[i] && !_fields[i].Value.IsEmpty)
                return i;
        }

        return -1;
    }

    /// <summary>The text of the first field with one of some tags, on one line; <see langword="null"/> where there is none.</summary>
    public ByteSpan? TakeText(string tags) => TakeFirst(tags) is { } field ? Join(field) : null;

    /// <summary>The text of a field, on one line.</summary>
    public ByteSpan Join(TaggedField field)
    {
        if (field.LineCount == 1)
            return field.Value;
        field.Append(_draft, field.Value);
        return _draft.Decoded.EndField();
    }

    /// <summary>Adds what is left over, several fields with one tag with a semicolon between two.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="nameOf">What a field of a tag is called; <see langword="null"/> where it is the tag.</param>
    public void AddRest(EntryDraft entry, Func<string, string>? nameOf = null)
    {
        for (var i = 0; i < _fields.Count; i++)
        {
            if (_isTaken[i] || _fields[i].Value.IsEmpty)
                continue;
            var tag = _draft.Text.GetString(_fields[i].Tag);
            entry.AddField(nameOf is null ? tag : nameOf(tag), TakeJoined(i));
        }
    }

    /// <summary>Takes a field and those with its tag behind it, in one text.</summary>
    private ByteSpan TakeJoined(int first)
    {
        _isTaken[first] = true;
        var code = _fields[first].Code;
        var next = IndexOf(code, first + 1);
        if (next < 0)
            return Join(_fields[first]);
        _fields[first].Append(_draft, _fields[first].Value);
        for (; next >= 0; next = IndexOf(code, next + 1))
        {
            _isTaken[next] = true;
            if (_draft.Decoded.FieldLength > 0)
                _draft.Decoded.Append(";"u8, _fields[next].Value with { Length = 0 });
            _fields[next].Append(_draft, _fields[next].Value);
        }

        return _draft.Decoded.EndField();
    }

    private static ulong BitOf(int code) => 1UL << (int)(unchecked((uint)code * 2_654_435_761u) >> 26);
}
