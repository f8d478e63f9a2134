namespace PaperCatalog.Tool.Commands;

/// <summary>What a command reads and writes beside files. Tests give their own.</summary>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Folder">The folder that paths are relative to.</param>
internal sealed record ToolConsole(TextWriter Out, TextWriter Error, string Folder)
{
    /// <summary>Standard input, as bytes.</summary>
    public Func<Stream> OpenInput { get; init; } = () => Stream.Null;

    /// <summary>Standard output, as bytes: for a listing that keeps its encoding.</summary>
    public Func<Stream> OpenOutput { get; init; } = () => Stream.Null;

    /// <summary>Whether standard output is a terminal.</summary>
    public bool HasTerminal { get; init; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool HasErrorTerminal { get; init; }

    /// <summary>Whether text to standard output is coloured: on a terminal, unless <c>NO_COLOR</c> is set (https://no-color.org).</summary>
    public bool HasColor => HasTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Writes bytes to standard output.</summary>
    public void WriteBytes(byte[] bytes)
    {
        Out.Flush();
        using var stream = OpenOutput();
        stream.Write(bytes);
    }
}
