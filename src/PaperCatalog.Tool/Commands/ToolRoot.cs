using System.CommandLine;
using PaperCatalog.Listings;

namespace PaperCatalog.Tool.Commands;

/// <summary>The command <c>paper-catalog</c>.</summary>
internal static class ToolRoot
{
    // In the order of the help.
    private static readonly KeyValuePair<string, Func<ToolConsole, Command>>[] s_commands =
    [
        new("check", CheckCommand.Make),
        new("fix", FixCommand.Make),
        new("convert", ConvertCommand.Make),
        new("cite", CiteCommand.Make),
        new("stats", StatsCommand.Make),
        new("page", PageCommand.Make),
        new("rules", RulesCommand.Make),
    ];

    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">What stands behind the name of the command.</param>
    /// <param name="console">What it reads and writes.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, ToolConsole console)
    {
        var parsed = Make(arguments, console).Parse(arguments);
        var configuration = new InvocationConfiguration { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false };
        try
        {
            var code = await parsed.InvokeAsync(configuration).ConfigureAwait(false);
            console.Out.Flush();
            return parsed.Errors.Count > 0 ? ExitCode.Failure : code;
        }
        catch (ToolException exception)
        {
            console.Out.Flush();
            console.Error.WriteLine("paper-catalog: " + SafeText.Show(exception.Message));
            return ExitCode.Failure;
        }
        catch (IOException exception)
        {
            // Whoever reads the output has enough of it, or its disk is full.
            console.Error.WriteLine("paper-catalog: the output cannot be written: " + SafeText.Show(exception.Message));
            return ExitCode.Failure;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Failure;
        }
    }

    private static RootCommand Make(IReadOnlyList<string> arguments, ToolConsole console)
    {
        var root = new RootCommand("Checks, fixes, converts and shows listings of papers: bibliographies, exports, saved pages, reading lists.");
        // A command has many options, and making all takes longer than some of them run: the one that is named first is enough.
        var isNamed = Array.Exists(s_commands, command => IsNamed(command.Key));
        foreach (var (name, make) in s_commands)
        {
            if (!isNamed || IsNamed(name))
                root.Subcommands.Add(make(console));
        }

        ExampleCommand.ShowExamples(root);
        return root;

        bool IsNamed(string name) => arguments.Count > 0 && arguments[0] == name;
    }
}
