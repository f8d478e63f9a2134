namespace PaperCatalog.Listings.PlainText;

/// <summary>The lines that the papers page shows around its papers. Source: captures of the page.</summary>
internal static class PageFurniture
{
    private static readonly string[] s_lines =
    [
        "new",
        "Get trending papers in your email inbox once a day!",
        "Get trending papers in your email inbox!",
        "Subscribe",
        "Daily Papers",
        "Trending Papers",
        "byAK and the research community",
        "by AK and the research community",
        "by",
        "AK",
        "and the research community",
    ];

    private static readonly string[] s_foot = ["Load more", "System theme", "Company", "Website", "Trending Papers ranked by GitHub stars activity"];

    // Parts of the site, and of the page: above its papers, and some of them below.
    private static readonly string[] s_navigation =
    [
        "Hugging Face", "Hugging Face's logo", "Models", "Datasets", "Spaces", "Buckets", "Community", "Docs", "Enterprise", "Pricing", "Solutions",
        "Website", "Tasks", "HuggingChat", "Collections", "Languages", "Organizations", "Blog", "Posts", "Daily Papers", "Learn", "Discord", "Forum",
        "GitHub", "Team & Enterprise", "Hugging Face PRO", "Enterprise Support", "Inference Providers", "Inference Endpoints", "Storage Buckets",
        "Log In", "Sign Up", "Papers", "Daily", "Weekly", "Monthly", "Today", "TOS", "Terms", "Privacy", "About", "Careers",
    ];

    private static readonly string[] s_pager = ["Previous", "Next"];

    private static ReadOnlySpan<byte> SubscribeButton => "Subscribe"u8;

    /// <summary>Whether <paramref name="line"/> is one of those above the papers.</summary>
    public static bool Contains(ReadOnlySpan<byte> line) => Contains(s_lines, line);

    /// <summary>Whether <paramref name="line"/> is one of those below the papers.</summary>
    public static bool IsFoot(ReadOnlySpan<byte> line) => Contains(s_foot, line);

    /// <summary>Whether <paramref name="line"/> leads to another part of the site or the page; below its papers stand such too.</summary>
    public static bool IsNavigation(ReadOnlySpan<byte> line) => Contains(s_navigation, line);

    /// <summary>Whether <paramref name="line"/> leads to the page before or behind this one.</summary>
    public static bool IsPager(ReadOnlySpan<byte> line) => Contains(s_pager, line);

    private static bool Contains(string[] lines, ReadOnlySpan<byte> line)
    {
        foreach (var known in lines)
        {
            if (AsciiText.EqualsIgnoreCase(line, known))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The length of the button's text where a title is glued to it, as in a capture that dropped the blank lines; or 0.
    /// </summary>
    public static int GluedLength(ReadOnlySpan<byte> line)
    {
        var length = SubscribeButton.Length;
        // "Subscribers" and "Subscribe to" begin a title of their own.
        return line.Length > length && line.StartsWith(SubscribeButton) &&
            !AsciiText.IsLower(line[length]) && !AsciiText.IsSpace(line[length])
            ? length
            : 0;
    }
}
