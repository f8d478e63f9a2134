namespace PaperCatalog.Search.Words;

/// <summary>What a character is to words.</summary>
internal enum SignKind
{
    /// <summary>It ends a word.</summary>
    Break,

    /// <summary>It is not there: an apostrophe, a mark on a letter, a character that nobody sees.</summary>
    Skip,

    /// <summary>A hyphen or an underscore: it joins two parts of a word.</summary>
    Joiner,

    /// <summary>A sign at the end of a name, as in <c>C++</c> and <c>C#</c>.</summary>
    Mark,

    /// <summary>A small letter.</summary>
    Lower,

    /// <summary>A capital.</summary>
    Upper,

    /// <summary>A digit.</summary>
    Digit,

    /// <summary>A letter of a script without capitals.</summary>
    Other,

    /// <summary>A character of a script that does not part its words by spaces: a word by itself.</summary>
    Alone,
}
