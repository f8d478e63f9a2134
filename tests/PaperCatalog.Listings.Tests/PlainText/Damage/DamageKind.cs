namespace PaperCatalog.Listings.Tests.PlainText.Damage;

/// <summary>A way to damage an entry.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Apply">The entry's lines afterwards, or <see langword="null"/> where nothing is to be damaged.</param>
/// <param name="IsCaught">Whether each damage of the kind, some, or none is a problem.</param>
internal sealed record DamageKind(string Name, Func<EntryLines, string[]?> Apply, Caught IsCaught = Caught.Always)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<DamageKind> All { get; } = [.. Prose, .. Metadata];

    private static IEnumerable<DamageKind> Prose =>
    [
        new("title deleted", entry => entry.Replace(EntryPart.Title)),
        new("abstract deleted", entry => entry.Replace(EntryPart.Abstract)),
        new("title twice", entry => entry.Double(EntryPart.Title)),
        new("abstract twice", entry => entry.Double(EntryPart.Abstract)),
        new("title and abstract swapped", entry => entry.Swap()),
        new("title and abstract on one line", entry => entry.Join()),
        new("title split in two", entry => entry.Split(EntryPart.Title)),
        new("abstract split in two", entry => entry.Split(EntryPart.Abstract)),
        new("signs before the title", entry => entry.Replace(EntryPart.Title, "~ ~ ~", entry.Title)),
        new("words before the title", entry => entry.Replace(EntryPart.Title, "Sponsored", entry.Title)),
        new("a sentence before the title", entry => entry.Replace(EntryPart.Title, "Thank you for that.", entry.Title)),
        // It is how a capture gives the upvotes of the entry below.
        new("number before the title", entry => entry.Replace(EntryPart.Title, "17", entry.Title), Caught.Never),
        new("number before the abstract", entry => entry.Replace(EntryPart.Abstract, "17", entry.Abstract)),
    ];

    private static IEnumerable<DamageKind> Metadata =>
    [
        // People, and all of the metadata, may be missing: 3 entries of the seeds have none.
        OfMetadata("people deleted", entry => entry.Replace(EntryPart.People), Caught.Never),
        OfMetadata("people without the bullet", entry => entry.Change(EntryPart.People, line => line.Replace("•", ""))),
        OfMetadata("people without a number", entry => entry.Replace(EntryPart.People, "  • several authors")),
        OfMetadata("people twice", entry => entry.Double(EntryPart.People)),
        OfMetadata("dot deleted", entry => entry.Replace(EntryPart.Separator)),
        OfMetadata("dot garbled", entry => entry.Replace(EntryPart.Separator, "-")),
        OfMetadata("date deleted", entry => entry.Replace(EntryPart.Date)),
        OfMetadata("date twice", entry => entry.Double(EntryPart.Date)),
        OfMetadata("month garbled", entry => entry.Change(EntryPart.Date, line => "Xy" + line[2..])),
        OfMetadata("day impossible", entry => entry.Change(EntryPart.Date, line => line[..4] + "3" + line[4..])),
        OfMetadata("comma lost", entry => entry.Change(EntryPart.Date, line => line.Replace(",", "")), Caught.Never),
        OfMetadata("year lost", entry => entry.Change(EntryPart.Date, line => line.Split(',')[0]), Caught.Sometimes),
        OfMetadata("count garbled", entry => entry.Replace(EntryPart.Date, entry[EntryPart.Date] + "x")),
        OfMetadata("abstract below the date", entry =>
            [.. entry.Replace(EntryPart.Abstract), entry.Abstract]),
    ];

    private static DamageKind OfMetadata(
        string name, Func<EntryLines, string[]?> apply, Caught isCaught = Caught.Always) =>
        new(name, entry => entry.HasMetadata ? apply(entry) : null, isCaught);
}
