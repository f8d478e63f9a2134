using System;

namespace PaperCatalog.Rules;

/// <summary>Finds an arXiv identifier or a DOI in any usual spelling: bare, with a scheme, or as a link.</summary>
/// <remarks>
/// Sources: <see href="https://info.arxiv.org/help/arxiv_identifier.html"/> for both arXiv schemes and the versions, and
/// the DOI Handbook 2.2 (prefix <c>10.</c>, a registrant of digits and dots, a slash, a suffix; not case-sensitive).
/// arXiv's own DOIs, <c>10.48550/arXiv.2305.11627</c>, name the arXiv paper. Many hosts resolve DOIs: registries, publishers, and
/// the proxies of libraries; a DOI that is the path of a link counts behind any of them.
/// </remarks>
internal static partial class IdentifierRule
{
    private const string ArxivDoiPrefix = "10.48550/arxiv.";

    private static readonly string[] s_schemes = ["https://", "http://"];

    private static readonly string[] s_hosts = ["www.", "export.", "dx."];

    private static readonly string[] s_doiPrefixes = ["doi.org/", "doi:", "doi/"];

    // A prefix stands before any other that it starts with.
    private static readonly string[] s_arxivPrefixes =
    [
        ArxivDoiPrefix, "arxiv.org/abs/", "arxiv.org/pdf/", "arxiv.org/html/", "huggingface.co/papers/",
        "alphaxiv.org/abs/", "arxiv:", "arxiv.",
    ];

    /// <summary>The identifier that the whole of <paramref name="text"/> spells, white space around it aside.</summary>
    public static IdentifierMatch Find(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[text.Length - 1]))
            text = text.Slice(0, text.Length - 1);
        var start = SkipSpace(text, 0);
        var host = Skip(text, start, s_schemes);
        var match = FindNamed(text, Skip(text, host, s_hosts));
        return match.Kind == IdentifierKind.None ? FindBehindHost(text, host, isLink: host > start) : match;
    }

    /// <summary>Whether a DOI is one of arXiv's own, which name a paper of it and no publication elsewhere.</summary>
    public static bool IsArxivDoi(ReadOnlySpan<char> doi) => StartsWith(doi, ArxivDoiPrefix);

    private static IdentifierMatch FindNamed(ReadOnlySpan<char> text, int at)
    {

        var doi = SkipSpace(text, Skip(text, at, s_doiPrefixes));
        var arxiv = SkipSpace(text, Skip(text, doi, s_arxivPrefixes));
        // "doi:2305.11627" is no identifier: what a DOI prefix announces is a DOI, if only arXiv's own.
        if (arxiv > doi || doi == at)
        {
            var length = ArxivLength(text.Slice(arxiv));
            if (length > 0)
                return new IdentifierMatch(IdentifierKind.Arxiv, arxiv, length, DoiLength(text, doi, arxiv));
        }

        return arxiv == doi && IsDoi(text.Slice(doi))
            ? new IdentifierMatch(IdentifierKind.Doi, doi, text.Length - doi)
            : default;
    }

    private static int DoiLength(ReadOnlySpan<char> text, int doi, int arxiv) =>
        StartsWith(text.Slice(doi), ArxivDoiPrefix) && arxiv == doi + ArxivDoiPrefix.Length ? ArxivDoiPrefix.Length : 0;

    // These two are short, and the first lookup in a process calls them: the framework's would first load the types of its
    // vector code, which takes a millisecond.
    private static bool StartsWith(ReadOnlySpan<char> text, string lowerCasePrefix)
    {
        if (text.Length < lowerCasePrefix.Length)
            return false;
        for (var i = 0; i < lowerCasePrefix.Length; i++)
        {
            if (Lower(text[i]) != lowerCasePrefix[i])
                return false;
        }

        return true;
    }

    private static int SlashAt(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '/')
                return i;
        }

        return -1;
    }

    private static char Lower(char unit) => unit is >= 'A' and <= 'Z' ? (char)(unit | 0x20) : unit;

    private static int Skip(ReadOnlySpan<char> text, int at, string[] prefixes)
    {
        foreach (var prefix in prefixes)
        {
            if (StartsWith(text.Slice(at), prefix))
                return at + prefix.Length;
        }

        return at;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    /// <summary>The length of the arXiv identifier that is the whole of <paramref name="text"/>, version aside; or 0.</summary>
    private static int ArxivLength(ReadOnlySpan<char> text)
    {
        if (text.Length > 4 && StartsWith(text.Slice(text.Length - 4), ".pdf"))
            text = text.Slice(0, text.Length - 4);

        var length = NewSchemeLength(text);
        if (length == 0)
            length = OldSchemeLength(text);
        return length > 0 && IsVersion(text.Slice(length)) ? length : 0;
    }

    /// <summary><c>YYMM.NNNN</c> until 2014, <c>YYMM.NNNNN</c> since.</summary>
    private static int NewSchemeLength(ReadOnlySpan<char> text)
    {
        if (Digits(text) != 4 || text.Length < 9 || text[4] != '.' || !IsMonth(text.Slice(2, 2)))
            return 0;
        var digits = Digits(text.Slice(5));
        return digits is 4 or 5 ? 5 + digits : 0;
    }

    /// <summary><c>archive.SC/YYMMNNN</c>, used until March 2007; the subject class is optional.</summary>
    private static int OldSchemeLength(ReadOnlySpan<char> text)
    {
        var slash = SlashAt(text);
        if (slash < 2 || Digits(text.Slice(slash + 1)) != 7 || !IsMonth(text.Slice(slash + 3, 2)))
            return 0;
        foreach (var unit in text.Slice(0, slash))
        {
            if (Lower(unit) is not (>= 'a' and <= 'z' or '-' or '.'))
                return 0;
        }

        return slash + 8;
    }

    private static bool IsMonth(ReadOnlySpan<char> digits) =>
        ((digits[0] - '0') * 10) + (digits[1] - '0') is >= 1 and <= 12;

    private static bool IsVersion(ReadOnlySpan<char> text) =>
        text.IsEmpty || (text.Length > 1 && Lower(text[0]) == 'v' && Digits(text.Slice(1)) == text.Length - 1);

    private static bool IsDoi(ReadOnlySpan<char> text)
    {
        if (!StartsWith(text, "10."))
            return false;
        var slash = SlashAt(text);
        if (slash < 7 || slash == text.Length - 1 || Digits(text.Slice(3)) < 4)
            return false;
        foreach (var unit in text.Slice(3, slash - 3))
        {
            if (unit is not (>= '0' and <= '9' or '.'))
                return false;
        }

        foreach (var unit in text.Slice(slash + 1))
        {
            if (unit is <= ' ' or > '~')
                return false;
        }

        return true;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && text[count] is >= '0' and <= '9')
            count++;
        return count;
    }
}
