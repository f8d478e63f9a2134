using PaperCatalog.Listings.BibTeX.Syntax;

namespace PaperCatalog.Listings.BibTeX.Latex;

/// <summary>Decodes the commands of LaTeX: what begins with a backslash.</summary>
internal sealed class LatexCommands(LatexWriter writer, LatexGroups groups, LatexPowers powers)
{
    /// <summary>Writes what the command at a place prints.</summary>
    /// <returns>Where reading goes on: behind the command, or in its argument.</returns>
    public int Append(in LatexText text, int at)
    {
        var end = text.SkipLetters(at + 1);
        return end > at + 1 ? AppendWord(text, at, end) : AppendSign(text, at);
    }

    private int AppendSign(in LatexText text, int at)
    {
        var sign = text[at + 1];
        if (LatexAccents.Find(sign) is { } accent && LatexLetter.Read(text, at + 2, accent) is { } letter)
            return AppendLetter(text, at, letter);

        switch (sign)
        {
            case (byte)'&' or (byte)'%' or (byte)'$' or (byte)'#' or (byte)'_' or (byte)'{' or (byte)'}':
                writer.Write(text, ((char)sign).ToString(), at, at + 2);
                return at + 2;
            case (byte)'|':
                writer.Write(text, "‖", at, at + 2);
                return at + 2;
            case (byte)',' or (byte)';' or (byte)':' or (byte)'>' or (byte)'\\' or (byte)'~':
                writer.WriteSpace(text, at, at + 2);
                return at + 2;
            case (byte)'(' or (byte)')' or (byte)'[' or (byte)']':
                groups.IsMaths = sign is (byte)'(' or (byte)'[';
                return at + 2;
            case (byte)'!' or (byte)'/' or (byte)'-' or (byte)'@':
                return at + 2;
            case var value when BibCharacters.IsSpace(value):
                writer.WriteSpace(text, at, at + 2);
                return text.SkipSpace(at + 2);
            default:
                writer.Copy(text, at, at + 1);
                return at + 1;
        }
    }

    private int AppendWord(in LatexText text, int at, int end)
    {
        var command = text.GetString(at + 1, end);
        // An accent of formulas is above all of its argument, which no character is.
        if (LatexAccents.Find(command) is { } accent && LatexLetter.Read(text, end, accent) is { } letter &&
            (command.Length == 1 || letter.OpenGroups == 0))
        {
            return AppendLetter(text, at, letter);
        }

        // White space after the name of a command belongs to it.
        var next = text.SkipSpace(end);
        if (text[next] == '{' && AppendArgument(text, command, at, next) is { } inside)
            return inside;
        if (LatexFormats.IsLanguage(command))
            return text[next] == '[' ? text.SkipOptions(next) : next;
        if (LatexFormats.IsDropped(command))
            return next;
        if (command is "sp" or "sb")
            return powers.AppendScript(text, at, end, isSuperscript: command == "sp");
        if (LatexFormats.Find(command) == LatexArgument.Numerator && powers.AppendNumerator(text, next) is { } denominator)
            return denominator;
        if (LatexSymbols.Find(command) is { } symbol)
        {
            AppendSymbol(text, symbol, at, end, next);
            return next;
        }

        writer.Copy(text, at, end);
        if (text[end] != '{')
            return end;
        writer.Copy(text, end, end + 1);
        groups.Open("}");
        return end + 1;
    }

    private int AppendLetter(in LatexText text, int at, AccentedLetter letter)
    {
        writer.Write(text, letter.Text, at, letter.End);
        for (var i = 0; i < letter.OpenGroups; i++)
            groups.Open();
        return letter.End;
    }

    private void AppendSymbol(in LatexText text, string symbol, int at, int end, int next)
    {
        if (symbol == " ")
        {
            writer.WriteSpace(text, at, next);
            return;
        }

        // TeX sets the space in formulas itself: around relations, and around the names of functions.
        var isFunction = groups.IsMaths && symbol.Length > 1 && symbol[symbol.Length - 1] is >= 'a' and <= 'z';
        var isSpaced = groups.IsMaths && next > end && (HasSpaceBefore(text, at) || isFunction);
        if (isFunction && (AsciiText.IsLetter(writer.Last) || AsciiText.IsDigit(writer.Last)))
            writer.WriteSpace(text, at, at);
        writer.Write(text, symbol, at, end);
        if (isSpaced)
            writer.WriteSpace(text, end, next);
    }

    /// <summary>Decodes a command by its argument; <see langword="null"/> where that stays as it is.</summary>
    private int? AppendArgument(in LatexText text, string command, int at, int open)
    {
        switch (LatexFormats.Find(command))
        {
            case LatexArgument.Verbatim:
                var end = text.SkipGroup(open);
                writer.CopyVerbatim(text, open + 1, text[end - 1] == '}' ? end - 1 : end);
                return end;
            case LatexArgument.Dropped:
                return text.SkipGroup(open);
            case LatexArgument.Quoted:
                writer.Write(text, "“", at, open + 1);
                groups.Open("”");
                return open + 1;
            case LatexArgument.FirstOfTwo:
                groups.Open(dropsNext: true);
                return open + 1;
            case LatexArgument.Overlined:
                return AppendOverlined(text, open);
            case LatexArgument.Maths:
                groups.Open();
                groups.IsMaths = true;
                return open + 1;
            case LatexArgument.Superscript or LatexArgument.Subscript when FindScript(text, command, open) is { } script:
                writer.Write(text, script.Text, at, script.End);
                return script.End;
            default:
                return null;
        }
    }

    private static bool HasSpaceBefore(in LatexText text, int at) => at > 0 && BibCharacters.IsSpace(text[at - 1]);

    private static LatexScript? FindScript(in LatexText text, string command, int open) =>
        LatexScripts.Find(text, open, LatexFormats.Find(command) == LatexArgument.Superscript);

    /// <summary>Writes letters and digits with a line above each; the lines meet. Nothing else is put under a line.</summary>
    private int? AppendOverlined(in LatexText text, int open)
    {
        var word = LatexScripts.GetWord(text, open, out var end);
        for (var at = word.Start; at < word.End; at++)
            writer.Write(text, (char)text[at] + "\u0305", at, at + 1);
        return word.IsEmpty ? null : end;
    }
}
