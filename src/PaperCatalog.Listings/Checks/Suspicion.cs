namespace PaperCatalog.Listings.Checks;

/// <summary>What a byte gives reason to look for. Most text gives none, and then no check runs over it.</summary>
[Flags]
internal enum Suspicion : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>An HTML entity: <c>&amp;</c>.</summary>
    Entity = 1,

    /// <summary>LaTeX, Markdown or HTML: one of the signs that begin or end it.</summary>
    Markup = 2,

    /// <summary>The first byte of a character that may be invisible.</summary>
    Invisible = 4,

    /// <summary>The first byte of what a character turns into that was decoded with the wrong encoding.</summary>
    Mojibake = 8,

    /// <summary>The first byte of a character from U+0300 on; those before are all in form C.</summary>
    Composition = 16,
}
