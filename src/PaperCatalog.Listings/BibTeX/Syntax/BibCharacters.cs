namespace PaperCatalog.Listings.BibTeX.Syntax;

/// <summary>What the characters of a bibliography are for. Source: the lexer of btparse, which Biber reads with.</summary>
internal static class BibCharacters
{
    /// <summary>Whether a byte can be in the name of a type, a field or a string: ASCII that has no other meaning.</summary>
    public static bool IsName(byte value) =>
        value > ' ' && value < 0x7F && value is not (
            (byte)'"' or (byte)'#' or (byte)'%' or (byte)'\'' or (byte)'(' or (byte)')' or (byte)',' or (byte)'=' or
            (byte)'{' or (byte)'}' or (byte)'\\' or (byte)'~' or (byte)'@');

    /// <summary>Whether a byte ends a citation key where it is read: what follows is no key any more.</summary>
    public static bool EndsKey(byte value) => value is
        (byte)',' or (byte)'}' or (byte)'=' or (byte)'{' or (byte)'"' or (byte)'@' or <= (byte)' ';

    /// <summary>Whether a byte is white space or ends a line.</summary>
    public static bool IsSpace(byte value) => AsciiText.IsSpace(value) || IsLineEnd(value);

    /// <summary>Whether a byte ends a line.</summary>
    public static bool IsLineEnd(byte value) => value is (byte)'\n' or (byte)'\r';

    /// <summary>Whether a byte begins an entry's body.</summary>
    public static bool IsOpening(byte value) => value is (byte)'{' or (byte)'(';
}
