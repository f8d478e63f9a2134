namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Tells addresses of papers from others.</summary>
internal static class PaperHosts
{
    // What is looked for in a longer address stands at its start.
    private const int MaxAddress = 400;

    private static readonly AddressParts s_papers = new(
    [
        "arxiv.org/", "doi.org/", "openreview.net/", "aclanthology.org/", "aclweb.org/", "dl.acm.org/",
        "ieeexplore.ieee.org/", "link.springer.com/", "nature.com/",
        "sciencedirect.com/", "neurips.cc/", "nips.cc/", "mlr.press/", "openaccess.thecvf.com/", "thecvf.com/",
        "jmlr.org/", "biorxiv.org/", "medrxiv.org/", "ssrn.com/",
        "pnas.org/", "science.org/doi", "onlinelibrary.wiley.com/", "tandfonline.com/", "mdpi.com/",
        "frontiersin.org/", "plos.org/", "usenix.org/conference", "usenix.org/system",
        "isca-speech.org/", "ijcai.org/", "aaai.org/", "semanticscholar.org/", "huggingface.co/papers/",
        "hf.co/papers/", "paperswithcode.com/paper/", "dblp.org/rec", "hal.science/",
        "eprint.iacr.org/", "osf.io/preprints", "chemrxiv.org/", "researchgate.net/publication", "vldb.org/",
        "cell.com/", "academic.oup.com/", "pubmed.ncbi.nlm.nih.gov/",
        "ncbi.nlm.nih.gov/p", "distill.pub/", "transformer-circuits.pub/", "jair.org/", "alphaxiv.org/",
        "papers.cool/", "ojs.", "mitpress.mit.edu/", "proceedings.", "papers.",
        "ecva.net/papers", "roboticsproceedings.org/", "eccv.ecva.net/", "journals.", "link.aps.org/",
        "iopscience.iop.org/", "royalsocietypublishing.org/", "jstor.org/", "isca-archive.org/",
    ]);

    private static readonly AddressParts s_others = new(
    [
        "github.com/", "github.io/awesome", "gitlab.com/", "bitbucket.org/", "youtube.com/", "youtu.be/",
        "twitter.com/", "x.com/", "medium.com/", "linkedin.com/", "discord.", "t.me/",
        "slack.com/", "reddit.com/", "wikipedia.org/", "kaggle.com/", "colab.research.google.com/", "zhihu.com/",
        "bilibili.com/", "shields.io/", "pypi.org/", "npmjs.com/", "hub.docker.com/",
        "substack.com/", "huggingface.co/spaces", "huggingface.co/datasets", "coursera.org/", "udemy.com/",
        "amazon.com/", "facebook.com/", "weixin.qq.com/", "readthedocs.io", "twitch.tv/",
        "huggingface.co/models", "docs.google.com/", "drive.google.com/", "scholar.google", "mailto:",
        "stackoverflow.com/", "creativecommons.org/", "opensource.org/", "star-history.com/",
    ]);

    private static readonly AddressParts s_code = new(["github.com/", "gitlab.com/", "bitbucket.org/"]);

    /// <summary>Whether an address leads to a repository of code.</summary>
    public static bool IsCode(ReadOnlySpan<byte> address) => s_code.AreIn(address.Slice(0, Math.Min(address.Length, MaxAddress)), isAtHost: true);

    /// <summary>What an address leads to.</summary>
    public static LinkKind KindOf(ReadOnlySpan<byte> address)
    {
        if (address.IsEmpty || address[0] == '#')
            return LinkKind.NoPaper;
        var isPdf = EndsWith(address, ".pdf") || address.IndexOf(".pdf#"u8) > 0 || address.IndexOf(".pdf?"u8) > 0;
        address = address.Slice(0, Math.Min(address.Length, MaxAddress));
        if (s_papers.AreIn(address, isAtHost: false))
            return LinkKind.Paper;
        if (s_others.AreIn(address, isAtHost: true))
            return isPdf ? LinkKind.Paper : LinkKind.NoPaper;
        if (isPdf || address.IndexOf("/pdf/"u8) > 0)
            return LinkKind.Paper;
        // A file or a place of the same repository.
        return address.IndexOf("://"u8) < 0 && address.IndexOf((byte)'.') <= 0 ? LinkKind.NoPaper : LinkKind.Other;
    }

    private static bool EndsWith(ReadOnlySpan<byte> address, string end) =>
        address.Length >= end.Length && AsciiText.EqualsIgnoreCase(address.Slice(address.Length - end.Length), end);
}
