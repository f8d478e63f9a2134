using System.CommandLine;
using System.Text;
using PaperCatalog.Tool.Files;

namespace PaperCatalog.Tool.Commands;

/// <summary>The option that says where a result is written.</summary>
internal sealed class OutputArgument
{
    private readonly Option<string?> _file = new("--output", "-o") { Description = "Where it is written; else to standard output. The file is replaced as a whole.", HelpName = "FILE" };

    /// <summary>Adds it to a command.</summary>
    public void AddTo(Command command) => command.Options.Add(_file);

    /// <summary>The file; <see langword="null"/> for standard output.</summary>
    public string? Get(ParseResult parsed) => parsed.GetValue(_file);

    /// <summary>Writes to where it says.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="console">The console.</param>
    /// <param name="write">What writes; it gets a console that is no terminal where the result goes to a file.</param>
    public void Write(ParseResult parsed, ToolConsole console, Action<ToolConsole> write)
    {
        if (Get(parsed) is not { } file)
        {
            write(console);
            return;
        }

        using var text = new StringWriter { NewLine = "\n" };
        write(console with { Out = text, HasTerminal = false });
        AtomicFile.Write(Path.GetFullPath(file, console.Folder), Encoding.UTF8.GetBytes(text.ToString()));
    }
}
