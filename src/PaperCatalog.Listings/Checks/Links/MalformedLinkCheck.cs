using PaperCatalog.Listings.Links;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Checks.Links;

/// <summary>
/// Finds links that cannot be followed: <c>htps://</c>, <c>http:/x</c>, <c>https//x</c>, no host, or one that is none.
/// </summary>
internal static class MalformedLinkCheck
{
    // "org": what looks like the end of a host; "e.g" does not.
    private const int ShortestTopLevel = 2;

    /// <summary>Adds the problem of <paramref name="link"/> in <paramref name="field"/>, if it has one.</summary>
    public static bool TryFind(Utf8Text text, ByteSpan field, LinkCandidate link, List<Problem> problems)
    {
        var bytes = text.Slice(field);
        var end = link.IsBare ? EndOfBare(bytes, link.HostStart) : IsWellFormed(bytes, link) ? -1 : link.End;
        if (end < 0)
            return false;
        var span = ByteSpan.FromBounds(field.Start + link.Start, field.Start + end);
        problems.Add(Problem.At(RuleTable.MalformedLink, span, Excerpt.Of(text, span)));
        return true;
    }

    private static bool IsWellFormed(ReadOnlySpan<byte> bytes, LinkCandidate link) =>
        link.HasScheme && LinkHost.TryFind(bytes, link, out var host) && LinkHost.CanExist(bytes.Slice(host.Start, host.Length));

    /// <summary>
    /// The end of a link without a host, or -1 where none was meant: "the https:// scheme" speaks of links, "is at https://."
    /// lost one, and "https:// a.org" was cut by a space.
    /// </summary>
    private static int EndOfBare(ReadOnlySpan<byte> bytes, int at)
    {
        var rest = bytes.Slice(at);
        if (rest.IsEmpty || (rest[0] == '.' && (rest.Length == 1 || AsciiText.IsSpace(rest[1]))))
            return at;
        if (rest[0] != ' ')
            return -1;
        var cut = rest.Slice(1, LinkFinder.Length(rest.Slice(1), 0));
        var slash = cut.IndexOf((byte)'/');
        var host = slash < 0 ? cut : cut.Slice(0, slash);
        var topLevel = host.Length - 1 - host.LastIndexOf((byte)'.');
        return LinkHost.CanExist(host) && topLevel >= ShortestTopLevel ? at + 1 + cut.Length : -1;
    }
}
