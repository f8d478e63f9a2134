namespace PaperCatalog.Listings.Tests.PlainText.Damage;

/// <summary>The lines of one entry of a whole listing, to be damaged.</summary>
/// <param name="lines">The lines from that of the title to the last, with the blank ones between them.</param>
internal sealed class EntryLines(IReadOnlyList<string> lines)
{
    private readonly int[] _filled =
        [.. Enumerable.Range(0, lines.Count).Where(i => !string.IsNullOrWhiteSpace(lines[i]))];

    public string Title => this[EntryPart.Title];

    public string Abstract => this[EntryPart.Abstract];

    /// <summary>Whether people, dot and date follow the abstract.</summary>
    public bool HasMetadata => _filled.Length == 5 && this[EntryPart.Separator] == "·";

    public string this[EntryPart part] => lines[_filled[(int)part]];

    /// <summary>The lines with other lines, or none, in the place of one.</summary>
    public string[] Replace(EntryPart part, params string[] replacements)
    {
        var at = _filled[(int)part];
        return [.. lines.Take(at), .. replacements, .. lines.Skip(at + 1)];
    }

    /// <summary>The lines with one changed, or <see langword="null"/> where that changes nothing.</summary>
    public string[]? Change(EntryPart part, Func<string, string> change)
    {
        var changed = change(this[part]);
        return changed == this[part] ? null : Replace(part, changed);
    }

    /// <summary>The lines with one twice.</summary>
    public string[] Double(EntryPart part) => Replace(part, this[part], this[part]);

    /// <summary>The lines with one broken in two at the space nearest to its middle.</summary>
    public string[]? Split(EntryPart part)
    {
        var line = this[part];
        var space = line.LastIndexOf(' ', line.Length / 2);
        return space < 0 ? null : Replace(part, line[..space], line[(space + 1)..]);
    }

    /// <summary>The lines with the title and the abstract exchanged.</summary>
    public string[] Swap() => new EntryLines(Replace(EntryPart.Title, Abstract)).Replace(EntryPart.Abstract, Title);

    /// <summary>The lines with the title and the abstract as one.</summary>
    public string[] Join() =>
        new EntryLines(Replace(EntryPart.Abstract, Title + " " + Abstract)).Replace(EntryPart.Title);
}
