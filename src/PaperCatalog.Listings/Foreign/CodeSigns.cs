namespace PaperCatalog.Listings.Foreign;

/// <summary>Tells what is written for programs: code, patches, settings, encoded data.</summary>
internal static class CodeSigns
{
    // Shorter lines without a space are words of some language, or links.
    private const int MinifiedLength = 400;

    private static readonly string[] s_latex =
    [
        @"\documentclass", @"\usepackage", @"\begin{document}", @"\begin{thebibliography}", @"\bibitem", @"\section{", @"\chapter{",
    ];

    private static readonly string[] s_starts =
    [
        "#!", "#include", "#define", "#pragma", "//", "/*", "*/", "import ", "from ", "def ", "class ", "return ", "using ", "public ", "private ",
        "internal ", "protected ", "static ", "function ", "const ", "let ", "var ", "if (", "for (", "while (", "fn ", "func ",
        "package ", "namespace ", "elif ", "else:", "try:", "except ", "raise ", "print(", "self.", "async ", "await ", "@", "--",
        "select ", "insert into ", "create table ", "\"\"\"", "echo ", "export ", "pip ", "npm ", "git ", "cd ", "</", "end", "fi", "done",
    ];

    /// <summary>The form of a text, if it is such.</summary>
    public static ForeignForm? Find(TextSample sample)
    {
        if (IsPatch(sample))
            return ForeignForm.Patch;
        if (sample.CountOf(IsLatex) > 0)
            return ForeignForm.Latex;
        if (sample.CountOf(IsMinified) is > 0 and var dense && dense * 2 >= sample.Count)
            return ForeignForm.Minified;
        if (sample.Has(IsSetting, least: 2, percent: 60) && sample.CountOf(IsSection) > 0)
            return ForeignForm.Settings;
        return sample[0].StartsWith("#!"u8) || sample.Has(IsCode, least: 3, percent: 50) ? ForeignForm.Code : null;
    }

    private static bool IsPatch(TextSample sample) =>
        sample[0].StartsWith("diff --git "u8) || (sample.Count > 2 && sample[0].StartsWith("--- "u8) && sample[1].StartsWith("+++ "u8));

    // Languages that are written without spaces are not ASCII.
    private static bool IsMinified(ReadOnlySpan<byte> line)
    {
        if (line.Length < MinifiedLength)
            return false;
        var (spaces, signs, others) = (0, 0, 0);
        var head = line.Slice(0, Math.Min(line.Length, 8 * MinifiedLength));
        foreach (var value in head)
        {
            spaces += value == ' ' ? 1 : 0;
            signs += value is (byte)'{' or (byte)'}' or (byte)';' or (byte)'=' or (byte)'(' ? 1 : 0;
            others += value >= 0x80 ? 1 : 0;
        }

        return others * 20 < head.Length && (spaces * 20 < head.Length || signs * 12 > head.Length);
    }

    private static bool IsSection(ReadOnlySpan<byte> line) => line.Length > 2 && line[0] == '[' && line[line.Length - 1] == ']' && line.IndexOf((byte)' ') < 0;

    private static bool IsSetting(ReadOnlySpan<byte> line)
    {
        if (IsSection(line) || line[0] is (byte)'#' or (byte)';')
            return true;
        var equals = line.IndexOf((byte)'=');
        if (equals < 1)
            return false;
        var name = line.Slice(0, equals);
        while (name.Length > 0 && name[name.Length - 1] == ' ')
            name = name.Slice(0, name.Length - 1);
        return name.IndexOf((byte)' ') < 0;
    }

    private static bool IsCode(ReadOnlySpan<byte> line)
    {
        if (line[line.Length - 1] is (byte)';' or (byte)'{' or (byte)'}' or (byte)'\\' || line[0] == '}' || IsCall(line))
            return true;
        return (IsLowerStart(line) && StartsWithAny(line, s_starts)) || IsAssignment(line);
    }

    private static bool IsLatex(ReadOnlySpan<byte> line) => line[0] == '\\' && StartsWithAny(line, s_latex);

    private static bool StartsWithAny(ReadOnlySpan<byte> line, string[] starts)
    {
        foreach (var start in starts)
        {
            if (AsciiText.StartsWithIgnoreCase(line, start))
                return true;
        }

        return false;
    }

    // Titles begin with a capital: "From Tokens to Thoughts", "Import of ...".
    private static bool IsLowerStart(ReadOnlySpan<byte> line) => !AsciiText.IsUpper(line[0]) || (line.Length > 1 && AsciiText.IsUpper(line[1]));

    private static bool IsCall(ReadOnlySpan<byte> line)
    {
        var open = line.IndexOf((byte)'(');
        // A link of Markdown is written with brackets too.
        return open > 0 && line[0] is not ((byte)'[' or (byte)'!' or (byte)'-') && line[line.Length - 1] is (byte)')' or (byte)',' or (byte)':' && line.Slice(0, open).IndexOf((byte)' ') < 0;
    }

    private static bool IsAssignment(ReadOnlySpan<byte> line)
    {
        var at = 0;
        while (at < line.Length && (AsciiText.IsWordByte(line[at]) || line[at] is (byte)'.' or (byte)'_' or (byte)'$'))
            at++;
        var start = at;
        while (at < line.Length && at < start + 3 && line[at] is (byte)' ' or (byte)'+' or (byte)'-' or (byte)':')
            at++;
        return start > 0 && at < line.Length && line[at] == '=';
    }
}
