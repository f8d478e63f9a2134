using PaperCatalog.Tool.Commands;
using Spectre.Console;

namespace PaperCatalog.Tool.Output;

/// <summary>Tables and bars for people.</summary>
internal static class RichOutput
{
    // What is no terminal has no width, and lines are not to be broken there.
    private const int Unlimited = 4_096;

    /// <summary>What writes them to the standard output of a command.</summary>
    public static IAnsiConsole Of(ToolConsole console)
    {
        var output = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = console.HasTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = console.HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(console.Out),
        });
        if (!console.HasTerminal)
            output.Profile.Width = Unlimited;
        return output;
    }
}
