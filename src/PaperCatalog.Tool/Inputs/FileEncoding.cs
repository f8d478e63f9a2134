namespace PaperCatalog.Tool.Inputs;

/// <summary>The encoding of a file, by its byte-order mark; without one it is UTF-8, or some other.</summary>
internal enum FileEncoding
{
    /// <summary>UTF-8 without a mark.</summary>
    Utf8,

    /// <summary>UTF-8 with a mark.</summary>
    Utf8WithMark,

    /// <summary>UTF-16, little-endian, with its mark.</summary>
    Utf16,

    /// <summary>UTF-16, big-endian, with its mark.</summary>
    Utf16BigEndian,

    /// <summary>UTF-32 with its mark, which no listing is in.</summary>
    Utf32,

    /// <summary>What is none of these.</summary>
    Other,
}
