using System;

namespace PaperCatalog.Rules;

/// <content>DOIs as the path of a link to whatever resolves them.</content>
internal static partial class IdentifierRule
{
    // What publishers' sites have before a DOI. A longer one stands before one that it begins with.
    private static readonly string[] s_paths =
        ["doi/abs/", "doi/full/", "doi/pdf/", "doi/epdf/", "doi/pdfplus/", "doi/fullhtml/", "doi/book/", "doi/", "doi:"];

    private static IdentifierMatch FindBehindHost(ReadOnlySpan<char> text, int at, bool isLink)
    {
        var slash = SlashAt(text.Slice(at));
        if (slash <= 0 || !IsHost(text.Slice(at, slash), isLink))
            return default;
        var doi = Skip(text, at + slash + 1, s_paths);
        // A question mark or number sign of a DOI would be escaped in a link.
        var end = doi;
        while (end < text.Length && text[end] is not ('?' or '#'))
            end++;
        var match = FindNamed(text.Slice(0, end), doi);
        return match.Kind == IdentifierKind.Doi || match.DoiLength > 0 ? match : default;
    }

    /// <summary>Whether a text is a host of a link; without a scheme before it only one that says of itself that it has DOIs.</summary>
    private static bool IsHost(ReadOnlySpan<char> host, bool isLink)
    {
        var (hasDot, isResolver) = (false, false);
        for (var i = 0; i < host.Length; i++)
        {
            if (host[i] is <= ' ' or > '~')
                return false;
            hasDot |= host[i] == '.';
            isResolver |= (i == 0 || host[i - 1] == '.') && StartsWith(host.Slice(i), "doi.");
        }

        return hasDot && (isLink || isResolver);
    }
}
