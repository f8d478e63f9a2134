namespace PaperCatalog.Listings.TaggedLines;

/// <summary>Tags in a text with a space between two, <c>JT TA</c>: they are asked for at every record, and cost no list so.</summary>
internal static class TagList
{
    /// <summary>A tag as a number.</summary>
    public static int CodeOf(string tag)
    {
        var at = 0;
        return Next(tag, ref at);
    }

    /// <summary>All tags as numbers.</summary>
    public static int[] CodesOf(string tags)
    {
        var codes = new List<int>();
        for (var at = 0; at < tags.Length;)
            codes.Add(Next(tags, ref at));
        return [.. codes];
    }

    /// <summary>The tag at a place as a number; moves the place to the next one.</summary>
    public static int Next(string tags, ref int at)
    {
        var code = 0;
        while (at < tags.Length && tags[at] != ' ')
            code = (code << 8) | tags[at++];
        at++;
        return code;
    }
}
