namespace PaperCatalog.Listings.Checks;

/// <summary>
/// Finds links that cannot be followed: <c>htps://</c>, <c>http:/x</c>, <c>https//x</c>, no host, or one that is none.
/// </summary>
internal static class MalformedLinkCheck
{
    /// <summary>Adds the problem of <paramref name="link"/> in <paramref name="field"/>, if it has one.</summary>
    public static bool TryFind(Utf8Text text, ByteSpan field, LinkCandidate link, List<Problem> problems)
    {
        var bytes = text.Slice(field);
        if (link.HasScheme && LinkHost.TryFind(bytes, link, out var host) && LinkHost.CanExist(bytes.Slice(host.Start, host.Length)))
            return false;
        var span = ByteSpan.FromBounds(field.Start + link.Start, field.Start + link.End);
        problems.Add(Problem.At(ProblemKind.MalformedLink, span, Excerpt.Of(text, span)));
        return true;
    }
}
