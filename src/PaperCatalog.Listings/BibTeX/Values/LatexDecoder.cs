using System.Text;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.BibTeX;

/// <summary>Decodes the LaTeX of a value to the text that it prints.</summary>
/// <remarks>
/// <para>
/// Accents and symbols become characters, in Unicode's form C; braces and commands that only say how a text looks go; runs of
/// white space are one space, as BibTeX has it. Quotes and dashes become the characters that TeX prints for them, a tie
/// becomes a space. A command that is not known stays with its arguments, so that a rule can show it.
/// </para>
/// <para>
/// Biber decodes accents and symbols the same way and leaves the rest to LaTeX; a catalogue has no LaTeX to leave it to.
/// </para>
/// </remarks>
internal sealed class LatexDecoder(DecodedTextBuilder builder)
{
    private static readonly bool[] s_isSpecial = FindSpecial();

    // What is written where each open brace is closed; most write nothing.
    private readonly Stack<string?> _closers = new();
    private bool _isMaths;
    private bool _isQuoted;

    /// <summary>Adds the text of a range of a value to the field.</summary>
    public void Append(in RawValue raw, ByteSpan range)
    {
        _closers.Clear();
        (_isMaths, _isQuoted) = (false, false);
        var bytes = raw.Bytes.Slice(0, range.End);
        for (var at = range.Start; at < bytes.Length;)
        {
            var next = FindSpecial(bytes, at);
            AppendWords(raw, bytes, at, next);
            at = next < bytes.Length ? AppendSpecial(raw, bytes, next) : next;
        }
    }

    /// <summary>Ends the field that was added to.</summary>
    /// <returns>Where its text is; <see langword="null"/> where it is empty.</returns>
    public ByteSpan? EndField()
    {
        while (builder.FieldLength > 0 && builder.Field[builder.FieldLength - 1] == ' ')
            builder.Truncate(builder.FieldLength - 1);
        var isEmpty = builder.FieldLength == 0;
        var span = builder.EndField();
        return isEmpty ? null : span;
    }

    private static bool[] FindSpecial()
    {
        var special = new bool[256];
        foreach (var sign in "\t\n\r\v\f\\{}~$-`'^_")
            special[sign] = true;
        return special;
    }

    private static int FindSpecial(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && !s_isSpecial[bytes[at]])
            at++;
        return at;
    }

    // Most text by far is words with one space between two, which stands for itself.
    private void AppendWords(in RawValue raw, ReadOnlySpan<byte> bytes, int start, int end)
    {
        while (true)
        {
            while (start < end && bytes[start] == ' ' && EndsWithSpace())
                start++;
            var spaces = bytes.Slice(start, end - start).IndexOf("  "u8);
            var next = spaces < 0 ? end : start + spaces + 1;
            raw.AppendTo(builder, ByteSpan.FromBounds(start, next));
            if (next == end)
                return;
            start = next;
        }
    }

    private int AppendSpecial(in RawValue raw, ReadOnlySpan<byte> bytes, int at)
    {
        switch (bytes[at])
        {
            case (byte)'\\':
                return AppendCommand(raw, bytes, at);
            case (byte)'{':
                _closers.Push(null);
                return at + 1;
            case (byte)'}':
                if (_closers.Count > 0 && _closers.Pop() is { } closer)
                    Write(raw, closer, at, at + 1);
                return at + 1;
            case (byte)'$':
                _isMaths = !_isMaths;
                return at + 1;
            case (byte)'^' or (byte)'_' when _isMaths:
                return AppendScript(raw, bytes, at);
            case (byte)'-' or (byte)'`' or (byte)'\'':
                return AppendPunctuation(raw, bytes, at);
            case (byte)'~':
                WriteSpace(raw, at, at + 1);
                return at + 1;
            case var value when BibCharacters.IsSpace(value):
                WriteSpace(raw, at, SkipSpace(bytes, at));
                return SkipSpace(bytes, at);
            default:
                raw.AppendTo(builder, new ByteSpan(at, 1));
                return at + 1;
        }
    }

    // The ligatures of TeX's fonts.
    private int AppendPunctuation(in RawValue raw, ReadOnlySpan<byte> bytes, int at)
    {
        var sign = bytes[at];
        var end = at + 1;
        while (end < bytes.Length && bytes[end] == sign)
            end++;
        var text = (sign, end - at) switch
        {
            ((byte)'-', 2) when !_isMaths => "–",
            ((byte)'-', 3) when !_isMaths => "—",
            ((byte)'`', 2) => "“",
            ((byte)'\'', 2) => _isMaths ? "″" : "”",
            ((byte)'`', 1) => "‘",
            ((byte)'\'', 1) when _isQuoted && !IsInWord(bytes, at) => "’",
            _ => null,
        };
        if (end - at == 1 && text is not null)
            _isQuoted = sign == '`';
        if (text is null)
            raw.AppendTo(builder, ByteSpan.FromBounds(at, end));
        else
            Write(raw, text, at, end);
        return end;
    }

    private static bool IsInWord(ReadOnlySpan<byte> bytes, int at) =>
        at > 0 && at + 1 < bytes.Length && AsciiText.IsWordByte(bytes[at - 1]) && AsciiText.IsWordByte(bytes[at + 1]);

    private int AppendScript(in RawValue raw, ReadOnlySpan<byte> bytes, int at)
    {
        var start = at + 1;
        var end = start;
        if (start < bytes.Length && bytes[start] == '{')
        {
            start++;
            // No further than a script goes: there may be none, and the next one asks again.
            var length = bytes.Slice(start, Math.Min(bytes.Length - start, LatexScripts.MaxLength + 1)).IndexOf((byte)'}');
            end = length < 0 ? start : start + length;
        }
        else if (start < bytes.Length && AsciiText.IsWordByte(bytes[start]) && bytes[start] < 0x80)
        {
            end = start + 1;
        }

        if (LatexScripts.Find(bytes[at], bytes.Slice(start, end - start)) is { } script)
        {
            end += start > at + 1 ? 1 : 0;
            Write(raw, script, at, end);
            return end;
        }

        raw.AppendTo(builder, new ByteSpan(at, 1));
        return at + 1;
    }

    private int AppendCommand(in RawValue raw, ReadOnlySpan<byte> bytes, int at)
    {
        if (at + 1 == bytes.Length)
        {
            raw.AppendTo(builder, new ByteSpan(at, 1));
            return at + 1;
        }

        var sign = bytes[at + 1];
        var end = at + 1;
        while (end < bytes.Length && AsciiText.IsLetter(bytes[end]))
            end++;
        if (end == at + 1)
            return AppendSign(raw, bytes, at, sign);
        if (end == at + 2 && LatexAccents.IsAccent(sign) && LatexLetter.TryRead(bytes, at, out var accented, out var accentEnd))
        {
            Write(raw, accented, at, accentEnd);
            return accentEnd;
        }

        return AppendWord(raw, bytes, at, end);
    }

    private int AppendSign(in RawValue raw, ReadOnlySpan<byte> bytes, int at, byte sign)
    {
        if (LatexAccents.IsAccent(sign) && LatexLetter.TryRead(bytes, at, out var accented, out var end))
        {
            Write(raw, accented, at, end);
            return end;
        }

        switch (sign)
        {
            case (byte)'&' or (byte)'%' or (byte)'$' or (byte)'#' or (byte)'_' or (byte)'{' or (byte)'}':
                Write(raw, ((char)sign).ToString(), at, at + 2);
                return at + 2;
            case (byte)',' or (byte)';' or (byte)':' or (byte)'>' or (byte)'\\' or (byte)'~':
                WriteSpace(raw, at, at + 2);
                return at + 2;
            case (byte)'!' or (byte)'/' or (byte)'-' or (byte)'@' or (byte)'(' or (byte)')' or (byte)'[' or (byte)']':
                return at + 2;
            case var value when BibCharacters.IsSpace(value):
                WriteSpace(raw, at, at + 2);
                return SkipSpace(bytes, at + 2);
            default:
                raw.AppendTo(builder, new ByteSpan(at, 1));
                return at + 1;
        }
    }

    private int AppendWord(in RawValue raw, ReadOnlySpan<byte> bytes, int at, int end)
    {
        var command = Encoding.ASCII.GetString(bytes.Slice(at + 1, end - at - 1).ToArray());
        // White space after a command belongs to it.
        var next = SkipSpace(bytes, end);
        var hasArgument = next < bytes.Length && bytes[next] == '{';
        if (LatexFormats.IsDropped(command))
            return next;
        if (LatexFormats.IsVerbatim(command) && hasArgument)
            return AppendVerbatim(raw, bytes, next);
        if (LatexFormats.DropsFirstArgument(command) && hasArgument)
            return SkipGroup(bytes, next);
        if (LatexFormats.IsQuote(command) && hasArgument)
        {
            Write(raw, "“", at, next + 1);
            _closers.Push("”");
            return next + 1;
        }

        if (command == "frac" && hasArgument)
        {
            _closers.Push("/");
            return next + 1;
        }

        if (LatexSymbols.Find(command) is { } text)
        {
            if (text == " ")
                WriteSpace(raw, at, next);
            else
                Write(raw, text, at, end);
            return next;
        }

        raw.AppendTo(builder, ByteSpan.FromBounds(at, end));
        if (end == bytes.Length || bytes[end] != '{')
            return end;
        raw.AppendTo(builder, new ByteSpan(end, 1));
        _closers.Push("}");
        return end + 1;
    }

    private int AppendVerbatim(in RawValue raw, ReadOnlySpan<byte> bytes, int open)
    {
        var end = SkipGroup(bytes, open);
        var isClosed = bytes[end - 1] == '}' && end > open + 1;
        raw.AppendTo(builder, ByteSpan.FromBounds(open + 1, isClosed ? end - 1 : end));
        return end;
    }

    private static int SkipGroup(ReadOnlySpan<byte> bytes, int open)
    {
        var depth = 0;
        var at = open;
        for (; at < bytes.Length; at++)
        {
            depth += bytes[at] == '{' ? 1 : bytes[at] == '}' ? -1 : 0;
            if (depth == 0)
                return at + 1;
        }

        return at;
    }

    private static int SkipSpace(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && BibCharacters.IsSpace(bytes[at]))
            at++;
        return at;
    }

    private bool EndsWithSpace() => builder.FieldLength == 0 || builder.Field[builder.FieldLength - 1] == ' ';

    private void WriteSpace(in RawValue raw, int start, int end)
    {
        if (!EndsWithSpace())
            builder.Append(" "u8, raw.GetSource(ByteSpan.FromBounds(start, end)));
    }

    private void Write(in RawValue raw, string text, int start, int end) =>
        builder.Append(Encoding.UTF8.GetBytes(text), raw.GetSource(ByteSpan.FromBounds(start, end)));
}
