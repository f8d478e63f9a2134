namespace PaperCatalog.Listings.Checks.Links;

/// <summary>Runs the checks of links over the links of a field. One that is malformed has no further problem.</summary>
internal static class LinkChecks
{
    /// <summary>Adds the problems in <paramref name="field"/>.</summary>
    public static void Find(Utf8Text text, ByteSpan field, List<Problem> problems)
    {
        var bytes = text.Slice(field);
        for (var at = 0; LinkCandidate.TryFind(bytes, at, out var link); at = Math.Max(link.End, link.HostStart))
        {
            if (MalformedLinkCheck.TryFind(text, field, link, problems) || link.IsBare)
                continue;
            LinkResidueCheck.Find(text, field, link, problems);
            MirrorLinkCheck.Find(text, field, link, problems);
        }
    }
}
