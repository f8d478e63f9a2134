using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Checks.Links;

/// <summary>Finds links to a mirror of a well-known host: mirrors come and go, and hide that two links are one.</summary>
internal static class MirrorLinkCheck
{
    // Hosts that show the same pages under the same paths. Other names of one host (dx.doi.org, www.arxiv.org) and other
    // views of its content (ar5iv) are no mirrors.
    private static readonly (string Mirror, string Original)[] s_mirrors =
    [
        ("hf-mirror.com", "huggingface.co"),
        ("hf.barry1.top", "huggingface.co"),
        ("export.arxiv.org", "arxiv.org"),
        ("xxx.lanl.gov", "arxiv.org"),
        ("cn.arxiv.org", "arxiv.org"),
        ("de.arxiv.org", "arxiv.org"),
        ("es.arxiv.org", "arxiv.org"),
        ("fr.arxiv.org", "arxiv.org"),
        ("in.arxiv.org", "arxiv.org"),
        ("jp.arxiv.org", "arxiv.org"),
        ("uk.arxiv.org", "arxiv.org"),
        ("xxx.itp.ac.cn", "arxiv.org"),
        ("hub.fastgit.org", "github.com"),
        ("hub.fastgit.xyz", "github.com"),
        ("github.com.cnpmjs.org", "github.com"),
        ("kkgithub.com", "github.com"),
        ("bgithub.xyz", "github.com"),
    ];

    /// <summary>Adds the problem of <paramref name="link"/> in <paramref name="field"/>, if it has one.</summary>
    public static void Find(Utf8Text text, ByteSpan field, LinkCandidate link, List<Problem> problems)
    {
        var bytes = text.Slice(field);
        if (!LinkHost.TryFind(bytes, link, out var host))
            return;
        foreach (var (mirror, original) in s_mirrors)
        {
            if (AsciiText.EqualsIgnoreCase(bytes.Slice(host.Start, host.Length), mirror))
            {
                var span = new ByteSpan(field.Start + host.Start, host.Length);
                problems.Add(Problem.At(RuleTable.MirrorLink, span, text.GetString(span), original));
            }
        }
    }
}
