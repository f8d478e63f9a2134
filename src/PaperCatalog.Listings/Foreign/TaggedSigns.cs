namespace PaperCatalog.Listings.Foreign;

/// <summary>Tells forms whose lines begin with the name of a field: YAML, and exports of programs.</summary>
internal static class TaggedSigns
{
    /// <summary>The form of a text, if it is such.</summary>
    public static ForeignForm? Find(TextSample sample)
    {
        if (StartsWithin(sample, "FN ") && StartsWithin(sample, "VR ") && StartsWithin(sample, "PT "))
            return ForeignForm.WebOfScience;
        return IsYaml(sample) ? ForeignForm.Yaml : null;
    }

    private static bool StartsWithin(TextSample sample, string start)
    {
        for (var i = 0; i < Math.Min(sample.Count, 8); i++)
        {
            if (sample[i].Length >= start.Length && AsciiText.EqualsIgnoreCase(sample[i].Slice(0, start.Length), start))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Lines of keys and of items. Labels that a person writes above the fields of a paper, <c>Title:</c>, are neither items nor
    /// nested.
    /// </summary>
    private static bool IsYaml(TextSample sample)
    {
        var (keys, items, nested) = (0, 0, sample[0].SequenceEqual("---"u8));
        for (var i = 0; i < sample.Count; i++)
        {
            var line = sample[i];
            var isItem = line.Length > 2 && line[0] == '-' && line[1] == ' ';
            var isKey = IsKey(isItem ? line.Slice(2) : line);
            keys += isKey ? 1 : 0;
            items += isItem || line[0] == '#' || line.SequenceEqual("---"u8) ? 1 : 0;
            nested |= isKey && (isItem || sample.IsIndented(i));
        }

        return nested && keys >= 2 && (keys + items) * 100 >= sample.Count * 60;
    }

    private static bool IsKey(ReadOnlySpan<byte> line)
    {
        var at = 0;
        while (at < line.Length && (AsciiText.IsLetter(line[at]) || AsciiText.IsDigit(line[at]) || line[at] is (byte)'_' or (byte)'-' or (byte)'"'))
            at++;
        return at > 0 && at < line.Length && line[at] == ':' && (at + 1 == line.Length || line[at + 1] == ' ');
    }
}
