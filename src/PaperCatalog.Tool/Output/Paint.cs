namespace PaperCatalog.Tool.Output;

/// <summary>What text stands out as.</summary>
internal enum Ink
{
    /// <summary>It does not.</summary>
    Plain,

    /// <summary>A place, a heading.</summary>
    Strong,

    /// <summary>Numbers of lines, rulers.</summary>
    Faint,

    /// <summary>An error; what a change removes.</summary>
    Error,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>A hint.</summary>
    Info,

    /// <summary>That all is well; what a change adds.</summary>
    Good,
}

/// <summary>Writes text, coloured where that is wanted: with the 16 colours that the terminal's own theme sets.</summary>
/// <param name="output">What is written to.</param>
/// <param name="hasColor">Whether it is coloured.</param>
internal sealed class Paint(TextWriter output, bool hasColor)
{
    /// <summary>Writes a text that holds no signs of control.</summary>
    public void Write(Ink ink, string text)
    {
        // Select Graphic Rendition, ECMA-48, 8.3.117.
        var code = !hasColor ? "" : ink switch
        {
            Ink.Strong => "1",
            Ink.Faint => "2",
            Ink.Error => "1;31",
            Ink.Warning => "1;33",
            Ink.Info => "1;36",
            Ink.Good => "32",
            _ => "",
        };
        if (code.Length == 0)
            output.Write(text);
        else
            output.Write($"\u001b[{code}m{text}\u001b[0m");
    }
}
