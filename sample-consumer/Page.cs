namespace SampleConsumer;

/// <summary>Lays the output out for a terminal of 100 columns. There is nothing about papers here.</summary>
internal static class Page
{
    public const int Width = 100;

    private const int Indent = 2;
    private const string Dots = "...";

    public static void Title(string text)
    {
        Console.WriteLine(text);
        Console.WriteLine(new string('=', text.Length));
    }

    public static void Heading(string text)
    {
        Console.WriteLine();
        Console.WriteLine(text);
        Console.WriteLine(new string('-', text.Length));
    }

    public static void Blank() => Console.WriteLine();

    /// <summary>Writes cells, each padded or cut to its width. The last has the rest of the line.</summary>
    public static void Row(params ReadOnlySpan<(string Text, int Width)> cells)
    {
        var line = new string(' ', Indent);
        foreach (var (text, width) in cells[..^1])
            line += Cut(text, width).PadRight(width + 2);
        Console.WriteLine((line + Cut(cells[^1].Text, Width - line.Length)).TrimEnd());
    }

    /// <summary>Writes a label and, beside it, a text on as many lines as it takes.</summary>
    public static void Field(string label, string text, int labelWidth = 12)
    {
        var room = Width - Indent - labelWidth - 2;
        for (; text.Length > room; label = "")
        {
            var end = text.LastIndexOf(' ', room);
            if (end <= 0)
                break;
            Row((label, labelWidth), (text[..end], 0));
            text = text[(end + 1)..];
        }

        Row((label, labelWidth), (text, 0));
    }

    /// <summary>The text, or as many of its words as fit, with dots for the rest.</summary>
    public static string Cut(string text, int width)
    {
        if (text.Length <= width)
            return text;
        var room = width - Dots.Length;
        var space = text.LastIndexOf(' ', room);
        return text[..(space > room / 2 ? space : room)] + Dots;
    }
}
