using System.Runtime.InteropServices;

namespace PaperCatalog.Listings.Json.Syntax;

/// <summary>Steps over the smallest parts of JSON text.</summary>
internal static class JsonScanner
{
    private const ulong Spaces = 0x2020_2020_2020_2020;

    /// <summary>
    /// The first place from <paramref name="at"/> on that is neither white space nor in a comment. JSON has no comments;
    /// <c>//</c> to the end of a line is let pass, so that a directive has a place.
    /// </summary>
    public static int SkipSpace(ReadOnlySpan<byte> json, int at)
    {
        // Mostly there is none.
        if (at < json.Length && json[at] is > (byte)' ' and not (byte)'/')
            return at;
        while (at < json.Length)
        {
            // Where it is indented, every line begins with many spaces.
            while (at + sizeof(ulong) <= json.Length && MemoryMarshal.Read<ulong>(json.Slice(at)) == Spaces)
                at += sizeof(ulong);
            if (at == json.Length)
                break;
            if (json[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
                at++;
            else if (json[at] == '/' && at + 1 < json.Length && json[at + 1] == '/')
                at = SkipLine(json, at);
            else
                break;
        }

        return at;
    }

    /// <summary>Whether the word at a place is <c>null</c>.</summary>
    public static bool IsNull(ReadOnlySpan<byte> json, int at) => json.Slice(at, FindWordEnd(json, at) - at).SequenceEqual("null"u8);

    /// <summary>The first place from <paramref name="at"/> on, in a list, where a value stands that is not <c>null</c>.</summary>
    public static int SkipNulls(ReadOnlySpan<byte> json, int at)
    {
        at = SkipSpace(json, at);
        while (at < json.Length && json[at] == 'n' && IsNull(json, at))
        {
            at = SkipSpace(json, FindWordEnd(json, at));
            if (at < json.Length && json[at] == ',')
                at = SkipSpace(json, at + 1);
        }

        return at;
    }

    /// <summary>
    /// The end of the string whose first byte behind the quote is at <paramref name="at"/>: that of its closing quote, or,
    /// where a line or the text ends before one, that end.
    /// </summary>
    public static int FindStringEnd(ReadOnlySpan<byte> json, int at)
    {
        while (true)
        {
            var next = json.Slice(at).IndexOfAny("\"\\\n\r"u8);
            if (next < 0)
                return json.Length;
            at += next;
            if (json[at] != '\\')
                return at;
            // What is escaped never ends the string, but a line always does.
            at += at + 1 < json.Length && json[at + 1] is not ((byte)'\n' or (byte)'\r') ? 2 : 1;
        }
    }

    /// <summary>The end of the number, word or other run of letters at <paramref name="at"/>.</summary>
    public static int FindWordEnd(ReadOnlySpan<byte> json, int at)
    {
        while (at < json.Length && (AsciiText.IsWordByte(json[at]) || json[at] is (byte)'+' or (byte)'-' or (byte)'.' or (byte)'_'))
            at++;
        return at;
    }

    /// <summary>The end of the value at <paramref name="at"/>, found by its brackets and strings alone.</summary>
    public static int SkipValue(ReadOnlySpan<byte> json, int at)
    {
        var depth = 0;
        do
        {
            at = SkipSpace(json, at);
            if (at == json.Length)
                return at;
            switch (json[at])
            {
                case (byte)'{' or (byte)'[':
                    depth++;
                    at++;
                    break;
                case (byte)'}' or (byte)']':
                    depth--;
                    at++;
                    break;
                case (byte)'"':
                    at = Math.Min(json.Length, FindStringEnd(json, at + 1) + 1);
                    break;
                default:
                    at = Math.Max(at + 1, FindWordEnd(json, at));
                    break;
            }
        }
        while (depth > 0);
        return at;
    }

    private static int SkipLine(ReadOnlySpan<byte> json, int at)
    {
        var end = json.Slice(at).IndexOfAny((byte)'\n', (byte)'\r');
        return end < 0 ? json.Length : at + end;
    }
}
