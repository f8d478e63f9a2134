using System.Globalization;
using System.Text;
using PaperCatalog.Listings.BibTeX;
using PaperCatalog.Listings.Tests.Reading;

namespace PaperCatalog.Listings.Tests.BibTeX;

/// <summary>Writes entries as BibTeX, each value in one of the ways that there are to write it.</summary>
internal sealed class BibWriter(Random random)
{
    private static readonly Dictionary<char, string> s_commands = new()
    {
        ['\\'] = "textbackslash", ['{'] = "textbraceleft", ['}'] = "textbraceright", ['~'] = "textasciitilde", ['`'] = "textasciigrave",
        ['\''] = "textquotesingle", ['"'] = "textquotedbl", ['^'] = "textasciicircum", ['–'] = "textendash", ['—'] = "textemdash",
        ['ß'] = "ss", ['ø'] = "o", ['Æ'] = "AE", ['ł'] = "l", ['…'] = "dots", ['©'] = "copyright", ['€'] = "texteuro",
    };

    /// <summary>An entry with these values.</summary>
    public string Write(EntryText entry, IReadOnlyList<string> names)
    {
        var fields = new List<string> { $"title = {Quote(Encode(entry.Title!))}" };
        Add("abstract", entry.Abstract is { } summary ? Encode(summary) : null);
        Add("author", names.Count > 0 ? string.Join(random.Next(2) == 0 ? " and " : "\n  AND ", names.Select(EncodeName)) : null);
        Add("organization", entry.Organization is { } organization ? Encode(organization) : null);
        Add("doi", entry.Doi);
        Add("url", entry.Url is { } url ? EncodeUrl(url) : null);
        Add("eprint", entry.ArxivId);
        if (entry.PublishedOn is { } date)
            fields.Add(EncodeDate(date));
        var text = string.Join(random.Next(2) == 0 ? ", " : ",\n  ", fields.OrderBy(_ => random.Next()));
        return random.Next(3) == 0 ? $"@Article( key{random.Next()} , {text},\n)\n" : $"@misc{{key{random.Next()}, {text}}}\n";

        void Add(string name, string? value)
        {
            if (value is not null)
                fields.Add($"{name} = {Quote(value)}");
        }
    }

    /// <summary>A value in braces or quotes, or in two parts.</summary>
    private string Quote(string value)
    {
        var form = random.Next(4);
        // A quote ends a value in quotes, and only where no brace is open can a value be cut in two.
        var cut = value.IndexOf(' ', value.Length / 2);
        if (form == 0 && cut > 0 && value[..cut].IndexOfAny(['{', '"']) < 0 && !value.Contains('"', StringComparison.Ordinal))
            return $"\"{value[..cut]}\" # {{ {value[(cut + 1)..]}}}";
        return form == 1 && !value.Contains('"', StringComparison.Ordinal) ? $"\"{value}\"" : $"{{{value}}}";
    }

    private string Encode(string text)
    {
        var latex = new StringBuilder();
        foreach (var unit in text)
            latex.Append(Encode(unit));
        // Braces that say nothing, and white space that is one space. A line that begins with "@word{" would be an entry.
        var isWrapped = random.Next(4) == 0 && !text.Contains('@', StringComparison.Ordinal);
        return random.Next(3) == 0 ? $"{{{latex}}}" : latex.ToString().Replace(" ", isWrapped ? "\n    " : " ", StringComparison.Ordinal);
    }

    private string Encode(char unit)
    {
        if (unit is '%' or '&' or '$' or '#' or '_')
            return "\\" + unit;
        if (s_commands.TryGetValue(unit, out var command) && (unit < 0x80 || random.Next(2) == 0))
            return random.Next(2) == 0 ? $"\\{command}{{}}" : $"{{\\{command}}}";
        // Two hyphens would be a dash.
        if (unit == '-')
            return "-{}";
        return unit > 0x7F && !char.IsSurrogate(unit) && random.Next(2) == 0 ? EncodeLetter(unit) : unit.ToString();
    }

    private string EncodeLetter(char unit)
    {
        var parts = unit.ToString().Normalize(NormalizationForm.FormD);
        foreach (var accent in LatexAccents.All)
        {
            if (parts.Length == 2 && parts[0] < 0x80 && accent.Compose(parts[..1]) == unit.ToString())
            {
                var name = accent.Names.Split(' ')[0];
                var letter = parts[0] is 'i' or 'j' ? "\\" + parts[0] : parts[..1];
                return random.Next(2) == 0 ? $"\\{name}{{{letter}}}" : $"{{\\{name}{(char.IsLetter(name[0]) ? " " : "")}{letter}}}";
            }
        }

        return unit.ToString();
    }

    private string EncodeName(string name)
    {
        var words = name.Split(' ');
        var latex = words.Select(Encode).ToList();
        var isOneWord = words.Length == 1 || name.IndexOfAny([',', '=', ';']) >= 0 ||
            Array.Exists(words, word => word.Equals("and", StringComparison.OrdinalIgnoreCase));
        if (isOneWord)
            return $"{{{string.Join(' ', latex)}}}";
        return random.Next(2) == 0 ? string.Join(' ', latex) : $"{latex[^1]}, {string.Join(' ', latex[..^1])}";
    }

    private string EncodeUrl(string url) => random.Next(3) switch
    {
        0 => url.Replace("_", "\\_", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("&", "\\&", StringComparison.Ordinal),
        1 => $"\\url{{{url}}}",
        _ => url,
    };

    private string EncodeDate(string date)
    {
        var parts = date.Split('-');
        return random.Next(2) == 0 || parts.Length == 3
            ? $"date = {{{date}}}"
            : parts.Length == 1
                ? $"year = {date}"
                : $"year = \"{parts[0]}\", month = {CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(int.Parse(parts[1], CultureInfo.InvariantCulture))}";
    }
}
