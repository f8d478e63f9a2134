namespace PaperCatalog.Listings.TaggedLines;

/// <summary>Goes through the indexes of the fields that are left under some tags, those of the first tag first.</summary>
internal struct TagIndexes(TaggedValues values, string tags)
{
    private int _tag;
    private int _code;

    /// <summary>The index of a field.</summary>
    public int Current { get; private set; } = -1;

    /// <summary>Goes to the next one.</summary>
    public bool MoveNext()
    {
        while (true)
        {
            if (Current < 0)
            {
                if (_tag >= tags.Length)
                    return false;
                _code = TagList.Next(tags, ref _tag);
            }

            Current = values.IndexOf(_code, Current + 1);
            if (Current >= 0)
                return true;
        }
    }

    /// <summary>Itself, for a loop.</summary>
    public readonly TagIndexes GetEnumerator() => this;
}
