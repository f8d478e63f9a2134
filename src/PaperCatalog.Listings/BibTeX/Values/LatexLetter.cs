using System.Text;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.BibTeX;

/// <summary>Reads a letter under an accent: <c>\"o</c>, <c>\"{o}</c>, <c>\v s</c>, <c>\'{\i}</c>, <c>\'{\^e}</c>.</summary>
internal static class LatexLetter
{
    // An accent above an accent, and no further.
    private const int MaxAccents = 2;

    /// <summary>Reads the accent whose backslash is at <paramref name="at"/>.</summary>
    /// <param name="bytes">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="text">The letter with its accents.</param>
    /// <param name="end">Where it ends.</param>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int at, out string text, out int end) =>
        TryReadAccented(bytes, at, 0, out text, out end);

    private static bool TryReadAccented(ReadOnlySpan<byte> bytes, int at, int depth, out string text, out int end)
    {
        var sign = bytes[at + 1];
        text = "";
        end = Skip(bytes, at + 2);
        // A command of one letter ends where another letter follows: "\vec" is none of "\v".
        if (depth == MaxAccents || (AsciiText.IsLetter(sign) && end == at + 2 && end < bytes.Length && AsciiText.IsLetter(bytes[end])))
            return false;
        var isBraced = end < bytes.Length && bytes[end] == '{';
        if (isBraced)
            end = Skip(bytes, end + 1);
        if (!TryReadLetter(bytes, end, depth, out text, out end))
            return false;
        if (isBraced)
        {
            end = Skip(bytes, end);
            // More than a letter in the braces: the accent is on the first, and this is no simple case.
            if (end == bytes.Length || bytes[end] != '}')
                return false;
            end++;
        }

        text = LatexAccents.Compose((char)sign, text);
        return true;
    }

    private static bool TryReadLetter(ReadOnlySpan<byte> bytes, int at, int depth, out string letter, out int end)
    {
        (letter, end) = ("", at);
        if (at == bytes.Length || bytes[at] is (byte)'}' or (byte)'{' or (byte)'$')
            return false;
        if (bytes[at] != '\\')
        {
            end = at + Utf8Rule.Decode(bytes.Slice(at), out var codePoint);
            letter = Encoding.UTF8.GetString(bytes.Slice(at, end - at).ToArray());
            return codePoint > ' ';
        }

        end = at + 1;
        while (end < bytes.Length && AsciiText.IsLetter(bytes[end]))
            end++;
        var command = Encoding.ASCII.GetString(bytes.Slice(at + 1, end - at - 1).ToArray());
        if (command is "i" or "j")
        {
            // The dot goes when an accent comes, in print as in Unicode.
            letter = command;
            return true;
        }

        if (command.Length > 1 && LatexSymbols.Find(command) is { Length: 1 } symbol)
        {
            letter = symbol;
            return true;
        }

        if (command.Length == 1 && LatexSymbols.Find(command) is { } single)
        {
            letter = single;
            return true;
        }

        return at + 1 < bytes.Length && LatexAccents.IsAccent(bytes[at + 1]) &&
            TryReadAccented(bytes, at, depth + 1, out letter, out end);
    }

    private static int Skip(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && BibCharacters.IsSpace(bytes[at]))
            at++;
        return at;
    }
}
